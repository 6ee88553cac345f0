/**
 * Keeps database and mirror level: the mirror follows every write, and when the background starts the one that fell behind
 * is made whole from the other. Only the background keeps the mirror, so that no two contexts write one bucket.
 */
import { AFTER_IDS, type AttacheDatabase, type Progress } from './database';
import type { Mirror } from './mirror';
import { parseRows, type Report, reportToConsole, toRow } from './row';
import { parseShelfRow } from './shelf-store';
import { createTurns } from './turns';

export type Repair =
  | { readonly kind: 'none' }
  /** The database had lost clippings, or older states of them had come back. */
  | { readonly kind: 'database'; readonly restored: number }
  /** The mirror has fallen behind, as after a stop between the two writes or an import; `follow` brings it level. */
  | { readonly kind: 'mirror' };

export class MirrorKeeper {
  readonly #database: AttacheDatabase;
  readonly #mirror: Mirror;
  readonly #report: Report;
  readonly #inTurn = createTurns();
  #following: Promise<void> | null = null;

  constructor({
    database,
    mirror,
    report = reportToConsole,
  }: { database: AttacheDatabase; mirror: Mirror; report?: Report }) {
    this.#database = database;
    this.#mirror = mirror;
    this.#report = report;
  }

  /** Brings the mirror level with the database. Calls that come before it begins share one run. */
  follow(): Promise<void> {
    this.#following ??= this.#inTurn(async () => {
      this.#following = null;
      await this.#bringLevel();
    });
    return this.#following;
  }

  /**
   * Compares, and repairs the database; `follow` after it repairs the mirror, which no write need wait for. Without `full`
   * only the generations are compared, which takes a few milliseconds; `full` also counts the rows, which a browser start
   * needs and a wake of the service worker does not.
   */
  reconcile({ full }: { readonly full: boolean }): Promise<Repair> {
    return this.#inTurn(async () => {
      const [progress, canary] = await Promise.all([this.#database.readProgress(), this.#mirror.readCanary()]);
      if (canary === null && progress.generation === 0) return { kind: 'none' };
      if (canary === null || canary.generation < progress.generation) {
        if (canary === null) await this.#mirror.clear();
        return { kind: 'mirror' };
      }
      const isBehind = progress.generation < canary.generation;
      const hasLost = !isBehind && full && (await this.#database.clippings.count()) !== progress.count;
      if (!isBehind && !hasLost) return { kind: 'none' };
      return { kind: 'database', restored: await this.#restore(canary) };
    });
  }

  async #bringLevel(): Promise<void> {
    const { clippings, progress, removed, shelf } = this.#database;
    const { generation: from } = (await this.#mirror.readCanary()) ?? { generation: 0 };
    const change = await this.#database.transaction('r', clippings, progress, removed, shelf, async () => ({
      put: await this.#database.writtenAfter([from, AFTER_IDS]).toArray(),
      remove: await removed.where('generation').above(from).primaryKeys(),
      shelf: (await this.#database.readShelfGeneration()) > from ? await shelf.toArray() : null,
      to: await this.#database.readProgress(),
    }));
    if (change.to.generation === from) return;
    const records = change.shelf?.map((row) => parseShelfRow(row, this.#report)).filter((record) => record !== null);
    await this.#mirror.follow(
      { put: parseRows(change.put, this.#report), remove: change.remove, ...(records && { shelf: records }) },
      change.to,
    );
    await removed.where('generation').belowOrEqual(change.to.generation).delete();
  }

  /** Union of both, the later edit of each clipping; a clipping is never dropped because one side lacks it. */
  async #restore(canary: Progress): Promise<number> {
    const { clippings, progress, shelf } = this.#database;
    const copies = await this.#mirror.readAll(this.#report);
    const records = await this.#mirror.readShelf(this.#report);
    return this.#database.transaction('rw', clippings, progress, shelf, async () => {
      const { generation: before } = await this.#database.readProgress();
      // One further than either side, so that the mirror follows with what only the database has.
      const generation = Math.max(before, canary.generation) + 1;
      const stored = await clippings.bulkGet(copies.map(({ id }) => id));
      const missing = copies.filter((copy, index) => {
        const row = stored[index];
        return row === undefined || row.updatedAtMs < copy.updatedAtMs;
      });
      const copied = new Set(copies.map(({ id }) => id));
      const unmirrored = (await clippings.toCollection().primaryKeys()).filter((id) => !copied.has(id));
      await clippings.where('id').anyOf(unmirrored).modify({ generation });
      await clippings.bulkPut(missing.map((clipping) => toRow(clipping, generation)));
      const shelved = await shelf.bulkGet(records.map(({ id }) => id));
      const lost = records.filter((record, index) => (shelved[index]?.updatedAtMs ?? -1) < record.updatedAtMs);
      await shelf.bulkPut(lost.map((record) => ({ ...record, generation })));
      await this.#database.writeShelfGeneration(generation);
      await this.#database.writeProgress({ generation, count: await clippings.count() });
      return missing.length;
    });
  }
}
