/** Who wrote a story, as the page shows it. */
import { LIMITS } from '../model/limits';
import { isAmongWords, isElsewhere } from './elsewhere';
import { beginsAsByline, isFullName, isName, namesInByline } from './names';
import type { Piece } from './near-headline';

/** Longest text of an element that may still be a byline. */
const BYLINE_CHARS = 200;
/** Marked elements looked at. */
const MARKED = 60;
/** Long elements are read whole this often at most. */
const TRIES = 8;

/** Ways of marking authors, the surest first. */
const SURE = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'address',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i]',
  '[class*="byline" i], [data-testid*="byline" i]',
  'a[href*="/author" i], a[href*="/profile/" i], a[href*="/by/" i], a[href*="/people/" i], a[href*="/staff/" i], a[href*="/contributor" i], a[href*="/journalist" i], a[href*="/reporter" i]',
  '[class*="author" i], [class*="creator" i]',
];

const LIVES = '[class*="bio" i], [class*="description" i]';

/** A whole article may be of the class `author-…`, so only what is short is believed. Links in it name people more surely than the rest. */
function namesMarked(element: Element): string[] {
  const text = (element.textContent ?? '')
    .slice(0, 4 * BYLINE_CHARS)
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > BYLINE_CHARS) return [];
  const links = beginsAsByline(text) ? [] : [...element.querySelectorAll('a')];
  const linked = links.slice(0, LIMITS.authors).flatMap((link) => namesInByline(link.textContent ?? ''));
  return linked.length > 0 ? linked : namesInByline(text);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, LIMITS.authors);
}

/** `By` before a name, in the same piece of text or in the one before. */
function readPrinted(pieces: readonly Piece[]): string[] {
  let tries = 0;
  for (const [at, { text, element }] of pieces.entries()) {
    if (text.length > BYLINE_CHARS || !beginsAsByline(text) || isElsewhere(element, LIVES)) continue;
    // In the middle of a sentence `by` says something else.
    if (/^\p{Ll}/u.test(text)) {
      tries += 1;
      if (tries > TRIES || isAmongWords(element) || (element.textContent ?? '').trim().length > BYLINE_CHARS) continue;
    }
    const own = namesInByline(text);
    if (own.length > 0 && /\s/.test(text)) return own;
    if (!/^[\p{L} ]{2,20}:?$/u.test(text)) continue;
    // `By`, then a link for each name with commas between them.
    const names: string[] = [];
    for (const next of pieces.slice(at + 1, at + 12)) {
      if (/^(?:,|and|&|with|, and)$/i.test(next.text)) continue;
      const found = next.text.length <= 80 ? namesInByline(next.text) : [];
      if (found.length === 0 || (names.length > 0 && !found.every(isFullName))) break;
      names.push(...found);
      if (next.element.localName !== 'a') break;
    }
    if (names.length > 0) return names;
  }
  return [];
}

/** Names printed near the headline. */
export function readBylineNear(pieces: readonly Piece[]): string[] {
  const printed = readPrinted(pieces);
  if (printed.length > 0) return unique(printed);
  for (const selector of SURE) {
    const seen = new Set<Element>();
    const names: string[] = [];
    for (const { element } of pieces) {
      const marked = element.closest(selector);
      if (marked === null || seen.has(marked) || isElsewhere(element, LIVES)) continue;
      seen.add(marked);
      names.push(...namesMarked(marked));
    }
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** Names marked as authors anywhere in `root`. */
export function readBylineIn(root: ParentNode): string[] {
  const found = [...root.querySelectorAll(SURE.join(', '))].slice(0, MARKED);
  for (const selector of SURE) {
    const names: string[] = [];
    for (const element of found) {
      if (element.matches(selector) && !isElsewhere(element, `aside, ${LIVES}`)) names.push(...namesMarked(element));
      if (names.length > 0 && !selector.includes('rel')) break;
    }
    if (names.length > 0) return unique(names).filter(isName);
  }
  return [];
}
