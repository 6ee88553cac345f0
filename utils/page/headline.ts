/** The element that shows the title of a page's story. */
import { allOf, readMeta } from './meta-tags';

/** Longest text of a headline, and how many headings are looked at. */
const HEADLINE_CHARS = 300;
const HEADINGS = 40;
/** How alike a heading and a declared title must be: editors rewrite titles for search engines, so not very. */
const ALIKE = 0.3;
/** How alike where the heading is of a lower rank, or there are several. */
const VERY_ALIKE = 0.7;

export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Dice's coefficient of two sets of words. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size || 1);
}

const SEPARATOR = /\s+[|–—·»:•-]+\s+/;

/** A title, and the title without its first or last part, which may name the outlet. */
function versionsOf(title: string): string[] {
  const parts = title.split(SEPARATOR);
  return parts.length === 1 ? [title] : [title, parts.slice(0, -1).join(' '), parts.slice(1).join(' ')];
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').slice(0, 4 * HEADLINE_CHARS).replace(/\s+/g, ' ').trim();
}

function headings(document: Document, selector: string): [Element, Set<string>][] {
  const found: [Element, Set<string>][] = [];
  for (const heading of document.querySelectorAll(selector)) {
    const text = textOf(heading);
    if (text === '' || text.length > HEADLINE_CHARS) continue;
    if (heading.closest('nav, aside, footer, dialog, [role="dialog"]') !== null) continue;
    found.push([heading, wordsOf(text)]);
    if (found.length === HEADINGS) break;
  }
  return found;
}

/** The heading most like what the page declares as its title; the only heading of the first rank where none is; null where that is missing. */
export function findHeadline(document: Document): Element | null {
  const titles = [...allOf(readMeta(document), ['og:title', 'twitter:title', 'dc.title', 'headline']), document.title]
    .slice(0, 8)
    .flatMap((title) => versionsOf(title.slice(0, 2 * HEADLINE_CHARS)))
    .map(wordsOf);
  const best = (found: readonly [Element, Set<string>][], atLeast: number): Element | null => {
    let heading: Element | null = null;
    let most = atLeast;
    for (const [element, words] of found) {
      const alike = Math.max(0, ...titles.map((title) => likeness(words, title)));
      if (alike > most || (heading === null && alike >= most)) [heading, most] = [element, alike];
    }
    return heading;
  };
  const first = headings(document, 'h1');
  const [only] = first;
  return (
    best(first, ALIKE) ??
    best(headings(document, 'h2, h3, [itemprop~="headline"]'), VERY_ALIKE) ??
    // One or two words name the outlet or a section.
    (first.length === 1 && only !== undefined && only[1].size > 2 ? only[0] : null)
  );
}
