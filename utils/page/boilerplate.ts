/** Which blocks inside an article's root are not the article's. */
import type { FoundArticle } from './article-root';
import { isAmongWords } from './elsewhere';
import { isHeadLabel, isLabel } from './labels';

/** Share of an article's running text under which a block with a label over it goes with the label. */
const SMALL = 0.1;
/** How far a label over a list reaches among what follows it. */
const FOLLOWERS = 12;
/** Blocks are marked for this many labels; more are a page's own list. */
const LABELS = 200;
const LISTS = 1_000;

const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, div, section, td, figure, header';
const SENTENCE = 'p, li, td, h1, h2, h3, h4, h5, h6';
const HEADING = /^h[1-6]$/;

function ancestorsOf(element: Element | null): Set<Element> {
  const found = new Set<Element>();
  for (let at = element; at !== null; at = at.parentElement) found.add(at);
  return found;
}

/** Lists of links: contents, tags, other stories. */
function isLinkList(list: Element): boolean {
  const links = list.querySelectorAll('a');
  if (links.length < 3) return false;
  let linked = 0;
  for (const link of links) linked += (link.textContent ?? '').trim().length;
  return linked > 0.8 * (list.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}

/** Marks what a label speaks for. */
function markLabelled(
  label: Element,
  { root, prose }: FoundArticle,
  kept: ReadonlySet<Element>,
  marked: Set<Element>,
): void {
  const text = (label.textContent ?? '').trim();
  if (!isLabel(text)) return;
  let block = label;
  // A label in a line of its own speaks for the line; a linked word in a sentence is none.
  while (!block.matches(BLOCK)) {
    if (isAmongWords(block)) return;
    const { parentElement } = block;
    if (parentElement === null || parentElement.matches(SENTENCE)) {
      // Not all of the line: a lead such as `Read more:` stays with what it leads to.
      if (parentElement === null || (parentElement.textContent ?? '').trim().length > 2 * text.length) return;
    } else if ((parentElement.textContent ?? '').trim().length > 2 * text.length) {
      if (!kept.has(block) && root.contains(block)) marked.add(block);
      return;
    }
    block = parentElement;
  }
  if (block === root || kept.has(block) || !root.contains(block)) return;
  const most = SMALL * prose.charsIn(root);
  for (let at = block.parentElement; at !== null && at !== root && !kept.has(at); at = at.parentElement) {
    if (isHeadLabel(text) ? prose.charsIn(at) > most : at.childElementCount > 1) break;
    block = at;
  }
  marked.add(block);
  if (!isHeadLabel(text) || !HEADING.test(block.localName)) return;
  let next = block.nextElementSibling;
  for (let count = 0; next !== null && count < FOLLOWERS; count += 1) {
    if (HEADING.test(next.localName) || kept.has(next) || prose.charsIn(next) > 0) return;
    marked.add(next);
    next = next.nextElementSibling;
  }
}

/**
 * A test for `readPageText`: whether an element inside the root is left out. What was there when the article was found is judged by its
 * text and labels; what came later by its names.
 */
export function createSkip(article: FoundArticle): (element: Element) => boolean {
  const { root, headline, prose } = article;
  const kept = ancestorsOf(headline);
  const marked = new Set<Element>();
  for (const label of prose.labels.slice(0, LABELS)) markLabelled(label, article, kept, marked);
  for (const list of [...root.querySelectorAll('ul, ol')].slice(0, LISTS)) {
    const isOutermost = list.parentElement?.closest('ul, ol') === null;
    if (isOutermost && prose.charsIn(list) === 0 && isLinkList(list)) marked.add(list);
  }
  return (element) => (marked.has(element) || prose.isAside(element)) && element !== root && !kept.has(element);
}
