/** When a story was published, as the page shows it. What is said to be an update is not when it was published. */
import { parseDate } from './dates';
import type { Piece } from './near-headline';

/** A longer text that holds a date is a sentence. */
const DATE_LINE = 100;
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

function isElsewhere(element: Element): boolean {
  return element.closest('nav, footer, aside, [class*="related" i], [class*="comment" i], [class*="recirc" i]') !== null;
}

/** The first date near the headline. */
export function readShownDate(pieces: readonly Piece[], language: string | null): string | null {
  const monthFirst = isMonthFirst(language);
  let before = '';
  for (const { text, element } of pieces) {
    const label = before;
    before = text;
    if (text.length > DATE_LINE || !/\d/.test(text) || isElsewhere(element)) continue;
    const whole = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const line = whole.length <= DATE_LINE ? whole : text;
    if (isUpdate(line) || (label.length <= 30 && isUpdate(label))) continue;
    const time = element.closest('time');
    const date = (time === null ? null : parseDate(time.getAttribute('datetime'))) ?? parseDate(line, monthFirst);
    if (date !== null) return date;
  }
  return null;
}

function dateInLine(element: Element): string | null {
  const line = (element.textContent ?? '').trim();
  return line.length <= DATE_LINE ? parseDate(line) : null;
}

/** `<time>` and microdata anywhere in the story: not in lists of other stories. */
export function readTimeElement(document: Document): string | null {
  const marked =
    '[itemprop~="datePublished"], time[pubdate], time.published, article time, main time, header time, time, [class*="publish" i], [class*="posted" i], [class*="date" i]';
  for (const selector of marked.split(', ')) {
    for (const time of [...document.querySelectorAll(selector)].slice(0, 20)) {
      if (isElsewhere(time) || time.closest('li') !== null) continue;
      const names = time.getAttribute('class') ?? '';
      if (/updated|modified/i.test(names) && !/publish/i.test(names)) continue;
      if (isUpdate((time.textContent ?? '').slice(0, DATE_LINE))) continue;
      const date =
        parseDate(time.getAttribute('datetime') ?? time.getAttribute('content')) ?? dateInLine(time);
      if (date !== null) return date;
    }
  }
  return null;
}
