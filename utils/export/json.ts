/** Clippings and what the reader made of them as JSON: the format of backups, read again by `import/json.ts`. Equal backups give equal bytes. */
import type { Backup } from '../model/backup';

export const JSON_FORMAT = 'attache';
export const JSON_VERSION = 2;

/** Oldest first, so that what is new is a line at the end of a backup's diff. */
function inOrder<T extends { readonly id: string }>(rows: readonly T[], timeOf: (row: T) => number): T[] {
  return [...rows].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
}

/** Sorts the keys of plain data at every depth; arrays keep their order, which has a meaning. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sortKeys(part)]),
  );
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => `\n${JSON.stringify(sortKeys(row))}`).join(',');
}

/**
 * A backup, a line each clipping and record.
 * @param exportedAtMs written as `exportedAt` in ISO 8601
 */
export function exportJson({ clippings, shelf, ownList }: Backup, exportedAtMs: number): string {
  const head = `{"format":"${JSON_FORMAT}","version":${JSON_VERSION},"exportedAt":"${new Date(exportedAtMs).toISOString()}"`;
  const rows = linesOf(inOrder(clippings, ({ clippedAtMs }) => clippedAtMs));
  const records = linesOf(inOrder(shelf, ({ createdAtMs }) => createdAtMs));
  return `${head},"clippings":[${rows}\n],"shelf":[${records}\n],"ownList":${JSON.stringify(sortKeys(ownList))}}\n`;
}
