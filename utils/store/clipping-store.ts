/**
 * Every write to the clippings. Writes run one after another; each is one transaction, is followed by the mirror, and
 * resolves only then, so that what it acknowledges is on disk. Writing the same again changes nothing.
 */
import type { Clipping, ClippingEdit, Draft } from '../model/clipping';
import type { AttacheDatabase } from './database';
import type { Mirror } from './mirror';
import { progressRow, type Repair, readProgress, reconcile } from './reconcile';
import { type ClippingRow, parseRow, type Report, reportToConsole, toRow } from './row';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Long enough to notice a loss, short enough that deleting means something. */
export const TRASH_DAYS = 30;

type Change = {
  readonly put: readonly Clipping[];
  /** How many of `put` are new. */
  readonly added: number;
  readonly remove: readonly string[];
};

export type StoreParts = {
  readonly database: AttacheDatabase;
  readonly mirror: Mirror;
  readonly now?: () => number;
  readonly report?: Report;
};

export class ClippingStore {
  readonly #database: AttacheDatabase;
  readonly #mirror: Mirror;
  readonly #now: () => number;
  readonly #report: Report;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ database, mirror, now = Date.now, report = reportToConsole }: StoreParts) {
    this.#database = database;
    this.#mirror = mirror;
    this.#now = now;
    this.#report = report;
  }

  /** Compares with the mirror and repairs. Later writes wait for it: call it first. */
  reconcile({ full }: { readonly full: boolean }): Promise<Repair> {
    return this.#inTurn(() => reconcile(this.#database, this.#mirror, { full, report: this.#report }));
  }

  /** Saves a draft. An id that is stored already, edited or in the trash, stays as it is. */
  put(draft: Draft): Promise<void> {
    return this.putAll([
      { ...draft, schemaVersion: 1, reviewState: 'new', updatedAtMs: draft.clippedAtMs, deletedAtMs: null },
    ]).then(() => undefined);
  }

  /** Adds clippings in one transaction, all or none, and says how many were new. Stored ids stay as they are. */
  putAll(clippings: readonly Clipping[]): Promise<number> {
    return this.#write(async () => {
      const stored = await this.#database.clippings.bulkGet(clippings.map(({ id }) => id));
      const fresh = clippings.filter((_, index) => stored[index] === undefined);
      const put = [...new Map(fresh.map((clipping) => [clipping.id, clipping])).values()];
      return { put, added: put.length, remove: [] };
    }).then(({ put }) => put.length);
  }

  /** Whether there was such a clipping to edit. */
  edit(id: string, edit: ClippingEdit): Promise<boolean> {
    return this.#change([id], (clipping) => ({ ...clipping, ...edit })).then((count) => count > 0);
  }

  /** How many went to the trash. */
  trash(ids: readonly string[]): Promise<number> {
    return this.#change(ids, (clipping, nowMs) =>
      clipping.deletedAtMs === null ? { ...clipping, deletedAtMs: nowMs } : null,
    );
  }

  /** How many came back from the trash. */
  restore(ids: readonly string[]): Promise<number> {
    return this.#change(ids, (clipping) => (clipping.deletedAtMs === null ? null : { ...clipping, deletedAtMs: null }));
  }

  /** Deletes every clipping, in the trash or not, for good. */
  async deleteAll(): Promise<void> {
    await this.#write(async () => ({
      put: [],
      added: 0,
      remove: await this.#database.clippings.toCollection().primaryKeys(),
    }));
  }

  /** Deletes for good what has been in the trash for `TRASH_DAYS`, and says how many. */
  emptyTrash(): Promise<number> {
    const until = this.#now() - TRASH_DAYS * DAY_MS;
    return this.#write(async () => ({
      put: [],
      added: 0,
      remove: await this.#database.clippings.where('deletedAtMs').belowOrEqual(until).primaryKeys(),
    })).then(({ remove }) => remove.length);
  }

  /** Changes stored clippings; `change` gives null for one that is right already. Unknown ids and bad rows are passed by. */
  #change(ids: readonly string[], change: (clipping: Clipping, nowMs: number) => Clipping | null): Promise<number> {
    return this.#write(async () => {
      const rows = await this.#database.clippings.bulkGet([...new Set(ids)]);
      const put = rows.flatMap((row) => {
        const clipping = row === undefined ? null : parseRow(row, this.#report);
        if (clipping === null) return [];
        // The later state wins a repair, also where the clock was set back in between.
        const nowMs = Math.max(this.#now(), clipping.updatedAtMs + 1);
        const changed = change(clipping, nowMs);
        return changed === null ? [] : [{ ...changed, updatedAtMs: nowMs }];
      });
      return { put, added: 0, remove: [] };
    }).then(({ put }) => put.length);
  }

  async #write(decide: () => Promise<Change>): Promise<Change> {
    return this.#inTurn(async () => {
      const { clippings, progress } = this.#database;
      const { change, canary } = await this.#database.transaction('rw', clippings, progress, async () => {
        const change = await decide();
        const before = await readProgress(this.#database);
        if (change.put.length + change.remove.length === 0) return { change, canary: null };
        const rows: ClippingRow[] = change.put.map(toRow);
        await clippings.bulkPut(rows);
        await clippings.bulkDelete([...change.remove]);
        const count = before.count + change.added - change.remove.length;
        const canary = { generation: before.generation + 1, count };
        await progress.put(progressRow(canary));
        return { change, canary };
      });
      if (canary !== null) await this.#follow(change, canary);
      return change;
    });
  }

  /** The clipping is safe in the database by now; a mirror that fails is brought level at the next start. */
  async #follow(change: Change, canary: { generation: number; count: number }): Promise<void> {
    try {
      await this.#mirror.follow(change, canary);
    } catch (error) {
      console.error('Attaché: the second copy of the clippings could not be written', error);
    }
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(task);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
