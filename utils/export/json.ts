/** Clippings as JSON: the format of backups, read again by `import/json.ts`. Equal clippings give equal bytes. */
import type { Clipping } from '../model/clipping';

export const JSON_FORMAT = 'attache';
export const JSON_VERSION = 1;

/** Oldest first, so that a new clipping is a line at the end of a backup's diff. */
function inOrder(clippings: readonly Clipping[]): Clipping[] {
  return [...clippings].sort((a, b) => a.clippedAtMs - b.clippedAtMs || (a.id < b.id ? -1 : 1));
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

/**
 * A backup, one clipping a line.
 * @param exportedAtMs written as `exportedAt` in ISO 8601
 */
export function exportJson(clippings: readonly Clipping[], exportedAtMs: number): string {
  const head = `{"format":"${JSON_FORMAT}","version":${JSON_VERSION},"exportedAt":"${new Date(exportedAtMs).toISOString()}","clippings":[`;
  const rows = inOrder(clippings).map((clipping) => `\n${JSON.stringify(sortKeys(clipping))}`);
  return `${head}${rows.join(',')}\n]}\n`;
}
