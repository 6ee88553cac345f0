/** Reads for screens. All pass bad rows by and report them; none reads the whole table. */
import type { Clipping } from '../model/clipping';
import { LIMITS } from '../model/limits';
import type { AttacheDatabase } from './database';
import { parseRow, parseRows, type Report, reportToConsole } from './row';

/** Where a page of a list ended: the next one begins after it. */
export type Cursor = { readonly clippedAtMs: number; readonly id: string };

export type Page = {
  readonly clippings: readonly Clipping[];
  /** Pass it as `after` for the next page; null at the end. */
  readonly next: Cursor | null;
};

export type PageRequest = { readonly limit: number; readonly after?: Cursor | null };

/** Kept clippings from the newest on, after a cursor. */
export function newestFirst(database: AttacheDatabase, after: Cursor | null | undefined) {
  // Keys that are arrays sort by their parts, a shorter one first: `[1]` ends everything outside the trash.
  const end = after ? [0, after.clippedAtMs, after.id] : [1];
  return database.clippings.where('[inTrash+clippedAtMs+id]').between([0], end, true, false).reverse();
}

/** The newest clippings, a page at a time. */
export async function readRecent(
  database: AttacheDatabase,
  { limit, after }: PageRequest,
  report: Report = reportToConsole,
): Promise<Page> {
  const rows = await newestFirst(database, after).limit(limit).toArray();
  const last = rows[rows.length - 1];
  const next = last === undefined || rows.length < limit ? null : { clippedAtMs: last.clippedAtMs, id: last.id };
  return { clippings: parseRows(rows, report), next };
}

/** One clipping, in the trash or not; null where there is none, or none that can be read. */
export async function findClipping(
  database: AttacheDatabase,
  id: string,
  report: Report = reportToConsole,
): Promise<Clipping | null> {
  const row = await database.clippings.get(id);
  return row === undefined ? null : parseRow(row, report);
}

/** The kept clippings of a source, at most `LIMITS.clippingsPerSource`. */
export async function readBySource(
  database: AttacheDatabase,
  key: string,
  report: Report = reportToConsole,
): Promise<Clipping[]> {
  const rows = await database.clippings
    .where('source.key')
    .equals(key)
    .filter(({ inTrash }) => inTrash === 0)
    .limit(LIMITS.clippingsPerSource)
    .toArray();
  return parseRows(rows, report);
}

/** What is in the trash, the last deleted first. */
export async function readTrash(
  database: AttacheDatabase,
  limit: number,
  report: Report = reportToConsole,
): Promise<Clipping[]> {
  return parseRows(await database.clippings.orderBy('deletedAtMs').reverse().limit(limit).toArray(), report);
}

/** Ids of all in the trash, the last deleted first. */
export function readTrashIds(database: AttacheDatabase): Promise<string[]> {
  return database.clippings.orderBy('deletedAtMs').reverse().primaryKeys();
}

/** In how many kept clippings each of these entities stands. */
export async function countByEntity(database: AttacheDatabase, ids: readonly string[]): Promise<Map<string, number>> {
  const counts = await Promise.all(ids.map((id) => database.clippings.where('entityIds').equals(id).count()));
  return new Map(ids.map((id, index) => [id, counts[index] ?? 0]));
}

/** How many clippings are kept. */
export function countKept(database: AttacheDatabase): Promise<number> {
  return newestFirst(database, null).count();
}

/** Every clipping for a full export, the trash included when asked for; read in pages so that no single read blocks writers. */
export async function readAll(
  database: AttacheDatabase,
  { withTrash }: { readonly withTrash: boolean },
  report: Report = reportToConsole,
): Promise<Clipping[]> {
  const clippings: Clipping[] = [];
  let after: Cursor | null = null;
  do {
    const page: Page = await readRecent(database, { limit: 500, after }, report);
    clippings.push(...page.clippings);
    after = page.next;
  } while (after !== null);
  return withTrash ? [...clippings, ...(await readTrash(database, LIMITS.importRows, report))] : clippings;
}
