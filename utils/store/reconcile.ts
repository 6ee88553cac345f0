/** Compares database and mirror when the background starts, and makes the one that fell behind whole again. */
import type { AttacheDatabase, Progress } from './database';
import type { Canary, Mirror } from './mirror';
import { parseRows, type Report, toRow } from './row';

export type Repair =
  | { readonly kind: 'none' }
  /** The database had lost clippings, or older states of them had come back. */
  | { readonly kind: 'database'; readonly restored: number }
  /** The mirror had fallen behind, as after a stop between the two writes. */
  | { readonly kind: 'mirror' };

/** How far the database has come; the beginning where it holds nothing yet. */
export async function readProgress(database: AttacheDatabase): Promise<Canary> {
  const { generation = 0, count = 0 } = (await database.progress.get('progress')) ?? {};
  return { generation, count };
}

export function progressRow({ generation, count }: Canary): Progress {
  return { key: 'progress', generation, count };
}

/** Union of both, the later edit of each clipping; a clipping is never dropped because one side lacks it. */
async function restoreFromMirror(
  database: AttacheDatabase,
  mirror: Mirror,
  canary: Canary,
  report: Report,
): Promise<number> {
  const copies = await mirror.readAll(report);
  const restored = await database.transaction('rw', database.clippings, database.progress, async () => {
    const stored = await database.clippings.bulkGet(copies.map(({ id }) => id));
    const missing = copies.filter((copy, index) => {
      const row = stored[index];
      return row === undefined || row.updatedAtMs < copy.updatedAtMs;
    });
    await database.clippings.bulkPut(missing.map(toRow));
    const { generation } = await readProgress(database);
    const count = await database.clippings.count();
    // One further than either side, so that the mirror is brought level below.
    await database.progress.put(progressRow({ generation: Math.max(generation, canary.generation) + 1, count }));
    return missing.length;
  });
  await rewriteMirror(database, mirror, report);
  return restored;
}

async function rewriteMirror(database: AttacheDatabase, mirror: Mirror, report: Report): Promise<void> {
  const [rows, progress] = await database.transaction('r', database.clippings, database.progress, () =>
    Promise.all([database.clippings.toArray(), readProgress(database)]),
  );
  await mirror.removeOthers(new Set(rows.map(({ id }) => id)));
  await mirror.follow({ put: parseRows(rows, report), remove: [] }, progress);
}

/**
 * Compares and repairs. Without `full` only the generations are compared, which takes a few milliseconds; `full` also
 * counts the rows, which a browser start needs and a wake of the service worker does not.
 */
export async function reconcile(
  database: AttacheDatabase,
  mirror: Mirror,
  { full, report }: { readonly full: boolean; readonly report: Report },
): Promise<Repair> {
  const [progress, canary] = await Promise.all([readProgress(database), mirror.readCanary()]);
  if (canary === null || canary.generation < progress.generation) {
    if (canary === null && progress.generation === 0) return { kind: 'none' };
    await rewriteMirror(database, mirror, report);
    return { kind: 'mirror' };
  }
  const isBehind = progress.generation < canary.generation;
  const hasLost = !isBehind && full && (await database.clippings.count()) !== progress.count;
  if (!isBehind && !hasLost) return { kind: 'none' };
  return { kind: 'database', restored: await restoreFromMirror(database, mirror, canary, report) };
}
