/** When a story was published, as the page shows it. What is said to be an update is not when it was published. */
import type { MarkedTime, NearPiece, PageFacts } from '../model/page-facts';
import { parseDate } from './dates';

/** A longer text that holds a date is a sentence. */
const DATE_LINE = 100;
/** Longest label in front of a date. */
const LABEL_CHARS = 30;
const UPDATED = /\b(?:updated?|modified|revised|edited|reviewed|checked|last|amended)\b/i;
const PUBLISHED = /\b(?:published|posted|publi(?:é|cado)|first|on)\b/i;

/** Whether `03/04/2023` means March here: written so in the United States and nowhere else. */
function isMonthFirst(language: string | null): boolean | null {
  const region = /-([a-z]{2})\b/i.exec(language ?? '')?.[1]?.toLowerCase();
  if (region !== undefined) return region === 'us';
  return language === null || /^en\b/i.test(language) ? null : false;
}

function isUpdate(text: string): boolean {
  const updated = text.search(UPDATED);
  return updated >= 0 && !PUBLISHED.test(text.slice(0, updated));
}

function isUpdateLabel(label: string): boolean {
  return label.length <= LABEL_CHARS && isUpdate(label);
}

/** The first date near the headline. */
export function readShownDate(pieces: readonly NearPiece[], language: string | null): string | null {
  const monthFirst = isMonthFirst(language);
  let before = '';
  for (const { text, line: whole, datetime, isAside } of pieces) {
    const label = before;
    before = text;
    if (text.length > DATE_LINE || !/\d/.test(text) || isAside) continue;
    const line = whole !== null && whole.length <= DATE_LINE ? whole : text;
    if (isUpdate(line) || isUpdateLabel(label)) continue;
    const date = parseDate(datetime) ?? parseDate(line, monthFirst);
    if (date !== null) return date;
  }
  return null;
}

function dateOf({ names, text, around, datetime }: MarkedTime): string | null {
  if (/updated|modified/i.test(names) && !/publish/i.test(names)) return null;
  if (isUpdate(text.slice(0, DATE_LINE)) || (around.length <= DATE_LINE && isUpdate(around))) return null;
  return parseDate(datetime) ?? (text.length <= DATE_LINE ? parseDate(text) : null);
}

/** The most surely marked date. */
export function readTimeElement(times: readonly MarkedTime[]): string | null {
  const marks = times.flatMap((time) => time.ranks.map((rank) => ({ rank, time })));
  for (const { time } of marks.sort((one, other) => one.rank - other.rank)) {
    const date = dateOf(time);
    if (date !== null) return date;
  }
  return null;
}

/** The one date that stands in a line of its own anywhere in the story; null where several do. */
export function readOnlyDate(lines: PageFacts['dateLines'], language: string | null): string | null {
  const monthFirst = isMonthFirst(language);
  const dates = lines
    .filter(({ text, label }) => !isUpdate(text) && !isUpdateLabel(label))
    .map(({ text }) => parseDate(text, monthFirst))
    .filter((date) => date !== null);
  const [only = null] = dates;
  return dates.every((date) => date === only) ? only : null;
}
