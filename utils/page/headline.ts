/** The element that shows the title of a page's story. */
import { likeness, wordsOf } from './likeness';
import { allOf, readMeta } from './meta-tags';

/** Longest text of a headline, and how many headings are looked at. */
const HEADLINE_CHARS = 300;
const HEADINGS = 40;
/** How alike a heading and a declared title must be: editors rewrite titles for search engines, so not very. */
const ALIKE = 0.3;
/** How alike where the heading is of a lower rank. */
const VERY_ALIKE = 0.95;
/** A heading so like the outlet's name is that name. */
const ALIKE_OUTLET = 0.6;

const SEPARATOR = /\s+[|–—·»:•-]+\s+/;

/** A title, and the title without the part that may name the outlet: mostly the last, and the shorter one. */
function versionsOf(title: string): string[] {
  const parts = title.split(SEPARATOR);
  if (parts.length === 1) return [title];
  const [head, tail] = [parts.slice(0, -1).join(' '), parts.slice(1).join(' ')];
  return [title, tail.length > head.length ? tail : head];
}

const PARTS = new Set('br div p li h2 h3 h4 header hgroup'.split(' '));
const SILENT = new Set('script style noscript template svg button title'.split(' '));

/** The text of a heading in one line: parts on lines of their own are told apart, which `textContent` does not. */
export function textOf(heading: Element): string {
  const walker = heading.ownerDocument.createTreeWalker(heading, 1 | 4);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < 4 * HEADLINE_CHARS; node = walker.nextNode()) {
    if (node.nodeType === 1) text += PARTS.has((node as Element).localName) ? ' ' : '';
    else if (!SILENT.has(node.parentElement?.localName ?? '')) text += node.nodeValue ?? '';
  }
  return text
    .slice(0, 4 * HEADLINE_CHARS)
    .replace(/\s+/g, ' ')
    .trim();
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

/** The heading most like what the page declares as its title; the only heading of the first rank where none is like it; else null. */
export function findHeadline(document: Document): Element | null {
  const meta = readMeta(document);
  const [shared = ''] = allOf(meta, ['og:title']);
  // What the window's title adds to the title for sharing names the outlet.
  const added =
    shared !== '' && document.title.trim().startsWith(shared) ? document.title.trim().slice(shared.length) : '';
  const names = [...allOf(meta, ['og:site_name', 'application-name']).slice(0, 4), added].map(wordsOf);
  const titles = [...allOf(meta, ['og:title', 'twitter:title', 'dc.title', 'headline']), document.title]
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
  const first = headings(document, 'h1').filter(
    ([, words]) => !names.some((name) => likeness(words, name) > ALIKE_OUTLET),
  );
  const [only] = first;
  return (
    best(first, ALIKE) ??
    best(headings(document, 'h2, h3, [itemprop~="headline"]'), VERY_ALIKE) ??
    // One or two words name a section.
    (first.length === 1 && only !== undefined && only[1].size > 2 ? only[0] : null)
  );
}
