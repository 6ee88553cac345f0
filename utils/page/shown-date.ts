/** When a story was published, as the page shows it. What is said to be an update is not when it was published. */
import { parseDate } from './dates';
import { isAmongWords, isElsewhere } from './elsewhere';
import type { Piece } from './near-headline';

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

/** The first date near the headline. */
export function readShownDate(pieces: readonly Piece[], language: string | null): string | null {
  const monthFirst = isMonthFirst(language);
  let before = '';
  for (const { text, element } of pieces) {
    const label = before;
    before = text;
    if (text.length > DATE_LINE || !/\d/.test(text) || isElsewhere(element, 'aside')) continue;
    const whole = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const line = whole.length <= DATE_LINE ? whole : text;
    if (isUpdate(line) || (label.length <= LABEL_CHARS && isUpdate(label))) continue;
    const time = element.closest('time');
    const date = (time === null ? null : parseDate(time.getAttribute('datetime'))) ?? parseDate(line, monthFirst);
    if (date !== null) return date;
  }
  return null;
}

/** The text of the parent where that is a line: `Updated <time>…</time>`. */
function lineAround(element: Element): string {
  const line = (element.parentElement?.textContent ?? '').trim();
  return line.length <= DATE_LINE ? line : '';
}

function dateInLine(element: Element): string | null {
  const line = (element.textContent ?? '').trim();
  return line.length <= DATE_LINE ? parseDate(line) : null;
}

/** Marked elements looked at. */
const MARKED = 60;

/** `<time>` and microdata anywhere in the story: not in lists of other stories. */
export function readTimeElement(document: Document): string | null {
  const marked =
    '[itemprop~="datePublished"], time[pubdate], time.published, article time, header time, time, [class*="publish" i], [class*="posted" i], [class*="date" i]';
  const found = [...document.querySelectorAll(marked)].slice(0, MARKED);
  for (const selector of marked.split(', ')) {
    for (const time of found) {
      if (!time.matches(selector) || isElsewhere(time, 'aside, li')) continue;
      const names = time.getAttribute('class') ?? '';
      if (/updated|modified/i.test(names) && !/publish/i.test(names)) continue;
      if (isUpdate((time.textContent ?? '').slice(0, DATE_LINE)) || isUpdate(lineAround(time))) continue;
      const date = parseDate(time.getAttribute('datetime') ?? time.getAttribute('content')) ?? dateInLine(time);
      if (date !== null) return date;
    }
  }
  return null;
}

/** Lines looked at when the whole story is searched. */
const LINES = 3_000;
/** A date, and at most what says that it is one. */
const DATE_ALONE = 45;

/** The one date that stands in a line of its own anywhere in the story; null where several do. */
export function readOnlyDate(root: Element, language: string | null): string | null {
  const monthFirst = isMonthFirst(language);
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let only: string | null = null;
  let before = '';
  for (let node = walker.nextNode(), count = 0; node !== null && count < LINES; node = walker.nextNode(), count += 1) {
    const text = (node.nodeValue ?? '').slice(0, DATE_LINE).trim();
    if (text === '') continue;
    const label = before;
    before = text;
    if (text.length < 8 || text.length > DATE_ALONE || !/\d{4}/.test(text)) continue;
    if (isUpdate(text) || (label.length <= LABEL_CHARS && isUpdate(label))) continue;
    const date = parseDate(text, monthFirst);
    const element = node.parentElement;
    if (date === null || date === only || element === null || isElsewhere(element, 'aside')) continue;
    if (isAmongWords(node)) continue;
    if (only !== null) return null;
    only = date;
  }
  return only;
}
