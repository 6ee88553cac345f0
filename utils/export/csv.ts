/**
 * Clippings as CSV for spreadsheets. Quoting is the library's; what is ours is that no cell can become a formula, also
 * when a spreadsheet splits at semicolons or tabs, and that `readCell` gives every text back.
 */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Clipping } from '../model/clipping';

/** What a spreadsheet may skip before it decides that a cell is a formula. */
const SKIPPED = String.raw`[\s"\u0000-\u001f\u00ad\u200b-\u200f\u2060\ufeff]*`;
/** The signs that begin a formula, with their full-width and small twins. */
const STARTS = String.raw`[=+\-@\t\r\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]`;
/** Apostrophes before a formula count too, so that taking one away again is always right. */
const FORMULA = new RegExp(`^'*${SKIPPED}${STARTS}`, 'u');
const SHIELDED = new RegExp(`^''*${SKIPPED}${STARTS}`, 'u');
/** Where a spreadsheet that does not split at commas may begin a new cell. */
const BREAKS = /([\n\r;\t|]+)/;

function mapSegments(text: string, change: (segment: string) => string): string {
  return text
    .split(BREAKS)
    .map((segment, index) => (index % 2 === 0 ? change(segment) : segment))
    .join('');
}

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export function shieldCell(text: string): string {
  const shielded = mapSegments(text, (segment) => (FORMULA.test(segment) ? `'${segment}` : segment));
  // A tab or carriage return in front is dangerous itself, and belongs to no segment.
  return /^'*[\t\r]/.test(shielded) ? `'${shielded}` : shielded;
}

/** The text that `shieldCell` was given. */
export function readCell(cell: string): string {
  const text = /^''*[\t\r]/.test(cell) ? cell.slice(1) : cell;
  return mapSegments(text, (segment) => (SHIELDED.test(segment) ? segment.slice(1) : segment));
}

const isoTime = (ms: number): string => new Date(ms).toISOString();

/** The columns in their order; a list is written with ` | ` between its parts. */
const COLUMNS: readonly (readonly [string, (clipping: Clipping) => string])[] = [
  ['quote', ({ quote }) => quote],
  ['quote_today', ({ drift }) => drift?.quote ?? ''],
  ['note', ({ note }) => note],
  ['tags', ({ tags }) => tags.join(' | ')],
  ['entities', ({ entities }) => entities.map(({ name }) => name).join(' | ')],
  ['title', ({ source }) => source.title],
  ['authors', ({ source }) => source.authors.join(' | ')],
  ['outlet', ({ source }) => source.outlet ?? ''],
  ['published', ({ source }) => source.published ?? ''],
  ['modified', ({ source }) => source.modified ?? ''],
  ['language', ({ source }) => source.language ?? ''],
  ['url', ({ source }) => source.url],
  ['canonical_url', ({ source }) => source.canonicalUrl ?? ''],
  ['clipped_at', ({ clippedAtMs }) => isoTime(clippedAtMs)],
  ['changed_seen_at', ({ drift }) => (drift === null ? '' : isoTime(drift.seenAtMs))],
  ['updated_at', ({ updatedAtMs }) => isoTime(updatedAtMs)],
  ['colour', ({ colour }) => colour],
  ['review_state', ({ reviewState }) => reviewState],
  ['id', ({ id }) => id],
];

/** A header line and a line a clipping, in the order given; UTF-8 with a byte order mark, which Excel needs. */
export function exportCsv(clippings: readonly Clipping[]): string {
  const header = COLUMNS.map(([name]) => name);
  const rows = clippings.map((clipping) => COLUMNS.map(([, read]) => shieldCell(read(clipping))));
  return stringify([header, ...rows], { bom: true, quoted: true, quoted_empty: true, record_delimiter: '\r\n' });
}
