/**
 * Search over quote, title, note, tags and outlet. Every word asked for must stand somewhere, at the beginning of a word.
 * It walks the rows from the newest on and stops after a bounded number, so that a screen stays quick at any size; an
 * index will give the same pages faster.
 */
import type { Clipping } from '../model/clipping';
import type { AttacheDatabase } from './database';
import { type Cursor, newestFirst, type Page, type PageRequest } from './read-clippings';
import { type ClippingRow, parseRow, type Report, reportToConsole } from './row';

export type Search = {
  /** As typed. */
  readonly words: string;
  /** All of these. */
  readonly tags: readonly string[];
};

/** Rows looked at in one call; about 0.1 s. */
const SCAN_ROWS = 2_000;
const BATCH_ROWS = 200;

/** Letters without case, accents and width: what a reader types finds what an article prints. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A test for rows. Reads only strings, so that a bad row cannot stop the walk. */
function matcherOf({ words, tags }: Search): (row: ClippingRow) => boolean {
  const wanted = [...new Set(wordsOf(words))];
  return (row) => {
    if (!tags.every((tag) => row.tagKeys?.includes(tag))) return false;
    if (wanted.length === 0) return true;
    const texts = [row.quote, row.source?.title, row.source?.outlet, row.note, ...(row.tagKeys ?? [])];
    const found = ` ${wordsOf(texts.filter((text) => typeof text === 'string').join(' ')).join(' ')}`;
    return wanted.every((word) => found.includes(` ${word}`));
  };
}

/**
 * A page of what matches, newest first. It may hold fewer than `limit`, or none, with `next` set: the walk was long and
 * goes on from there when asked.
 */
export async function searchClippings(
  database: AttacheDatabase,
  search: Search,
  { limit, after = null }: PageRequest,
  report: Report = reportToConsole,
): Promise<Page> {
  const matches = matcherOf(search);
  const clippings: Clipping[] = [];
  let cursor: Cursor | null = after;
  for (let scanned = 0; scanned < SCAN_ROWS; scanned += BATCH_ROWS) {
    const rows = await newestFirst(database, cursor).limit(BATCH_ROWS).toArray();
    for (const row of rows) {
      cursor = { clippedAtMs: row.clippedAtMs, id: row.id };
      const clipping = matches(row) ? parseRow(row, report) : null;
      if (clipping !== null) clippings.push(clipping);
      if (clippings.length === limit) return { clippings, next: cursor };
    }
    if (rows.length < BATCH_ROWS) return { clippings, next: null };
  }
  return { clippings, next: cursor };
}
