/**
 * Every write to the clippings. Writes run one after another; each is one transaction and resolves when that is on disk
 * and what follows it, the second copy, is done. Writing the same again changes nothing.
 */
import type { Clipping, ClippingEdit, Draft } from '../model/clipping';
import type { AttacheDatabase } from './database';
import { parseRow, type Report, reportToConsole, toRow } from './row';
import { createTurns, type InTurn } from './turns';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Long enough to notice a loss, short enough that deleting means something. */
export const TRASH_DAYS = 30;

/** What a visit showed: the words that stand in the passage's place today, or how like it another passage is. */
export type Sighting = { readonly quote?: string; readonly rival?: number };

type Change = {
  readonly put: readonly Clipping[];
  /** How many of `put` are new. */
  readonly added: number;
  readonly remove: readonly string[];
};

export type StoreParts = {
  readonly database: AttacheDatabase;
  /** Writes wait for it: no write may come between a damaged database and its repair. */
  readonly ready?: Promise<unknown>;
  /** Follows each write that changed something, and is waited for. It reports its own failures: the write itself is safe. */
  readonly onWritten?: () => Promise<void>;
  readonly now?: () => number;
  readonly report?: Report;
};

export class ClippingStore {
  readonly #database: AttacheDatabase;
  readonly #onWritten: () => Promise<void>;
  readonly #now: () => number;
  readonly #report: Report;
  readonly #inTurn: InTurn;

  constructor({
    database,
    ready,
    onWritten = () => Promise.resolve(),
    now = Date.now,
    report = reportToConsole,
  }: StoreParts) {
    this.#database = database;
    this.#onWritten = onWritten;
    this.#now = now;
    this.#report = report;
    this.#inTurn = createTurns(ready);
  }

  /** Saves a draft. An id that is stored already, edited or in the trash, stays as it is. */
  put(draft: Draft): Promise<void> {
    return this.putAll([
      {
        ...draft,
        schemaVersion: 1,
        reviewState: 'new',
        drift: null,
        updatedAtMs: draft.clippedAtMs,
        deletedAtMs: null,
      },
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

  /** Keeps what a visit of their page showed of clippings, by their ids. The same again changes nothing. */
  noteSightings(sightings: ReadonlyMap<string, Sighting>): Promise<number> {
    return this.#change([...sightings.keys()], (clipping, nowMs) => {
      const { quote = null, rival = null } = sightings.get(clipping.id) ?? {};
      const isNew = quote !== null && quote !== clipping.drift?.quote;
      const isFirst = rival !== null && clipping.selectors.rival === null;
      if (!isNew && !isFirst) return null;
      return {
        ...clipping,
        drift: isNew ? { quote, seenAtMs: nowMs } : clipping.drift,
        selectors: isFirst ? { ...clipping.selectors, rival } : clipping.selectors,
      };
    });
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
    const { clippings, progress, removed } = this.#database;
    const change = await this.#inTurn(() =>
      this.#database.transaction('rw', clippings, progress, removed, async () => {
        const { put, added, remove } = await decide();
        if (put.length + remove.length > 0) {
          const before = await this.#database.readProgress();
          const generation = before.generation + 1;
          await clippings.bulkPut(put.map((clipping) => toRow(clipping, generation)));
          await clippings.bulkDelete([...remove]);
          await removed.bulkPut(remove.map((id) => ({ id, generation })));
          await this.#database.writeProgress({ generation, count: before.count + added - remove.length });
        }
        return { put, added, remove };
      }),
    );
    if (change.put.length + change.remove.length > 0) await this.#onWritten();
    return change;
  }
}
