/** Brings a backup into the store: what is new, and what was changed later than what is stored. */
import type { Backup } from '../model/backup';
import type { Clipping } from '../model/clipping';
import { LIMITS } from '../model/limits';
import type { ShelfRecord } from '../model/shelf';
import type { AttacheDatabase } from './database';
import { ShelfFullError } from './shelf-store';
import type { Writer } from './writer';

export type Merge = {
  /** Clippings that are not stored. */
  readonly added: readonly Clipping[];
  /** Later states of clippings that are. */
  readonly replaced: readonly Clipping[];
  /** Records that are not on the shelf, or later states of those that are. */
  readonly shelf: readonly ShelfRecord[];
};

type Dated = { readonly id: string; readonly updatedAtMs: number };

function laterThan<T extends Dated>(rows: readonly T[], stored: readonly (Dated | undefined)[]): T[] {
  return rows.filter((row, index) => row.updatedAtMs > (stored[index]?.updatedAtMs ?? row.updatedAtMs));
}

function missingFrom<T>(rows: readonly T[], stored: readonly unknown[]): T[] {
  return rows.filter((_, index) => stored[index] === undefined);
}

/**
 * What bringing a backup in would write.
 * @throws {ShelfFullError} when the shelf would hold more than `LIMITS.shelf` records
 */
export async function planMerge(
  database: AttacheDatabase,
  { clippings, shelf }: Omit<Backup, 'ownList'>,
): Promise<Merge> {
  const stored = await database.clippings.bulkGet(clippings.map(({ id }) => id));
  const records = await database.shelf.bulkGet(shelf.map(({ id }) => id));
  const missing = missingFrom(shelf, records);
  if ((await database.shelf.count()) + missing.length > LIMITS.shelf)
    throw new ShelfFullError(`shelf: holds ${LIMITS.shelf} records at most`);
  return {
    added: missingFrom(clippings, stored),
    replaced: laterThan(clippings, stored),
    shelf: [...missing, ...laterThan(shelf, records)],
  };
}

/** Merges in one transaction, all or nothing, and says what was written. The same backup again changes nothing. */
export async function mergeBackup(writer: Writer, backup: Omit<Backup, 'ownList'>): Promise<Merge> {
  const done: { merge: Merge } = { merge: { added: [], replaced: [], shelf: [] } };
  await writer.write(async () => {
    const merge = await planMerge(writer.database, backup);
    done.merge = merge;
    return { put: [...merge.added, ...merge.replaced], added: merge.added.length, shelfPut: merge.shelf };
  });
  return done.merge;
}
