/**
 * The element that holds the article: the smallest one with most of the page's running text. Paragraphs count by their length outside links;
 * each gives its weight to its parent and half to its grandparent (the idea of Arc90's Readability).
 */

/** Landmarks whose text is not the article's. */
const ASIDE = 'nav, aside, footer, form, [role="navigation"], [role="complementary"], [role="contentinfo"]';
/** A paragraph shorter than this is a caption or a button. */
const PARAGRAPH_CHARS = 40;
/** Share of all running text that a declared article must hold to be believed. */
const DECLARED_SHARE = 0.5;

function linkChars(element: Element): number {
  let sum = 0;
  for (const link of element.querySelectorAll('a')) sum += (link.textContent ?? '').length;
  return sum;
}

/** Characters of a paragraph's own words. */
function weightOf(paragraph: Element): number {
  const length = (paragraph.textContent ?? '').trim().length;
  return length < PARAGRAPH_CHARS ? 0 : Math.max(0, length - 2 * linkChars(paragraph));
}

export type Prose = {
  readonly root: Element;
  /** Characters of running text in the root and on the whole page. */
  readonly rootChars: number;
  readonly allChars: number;
  readonly paragraphs: number;
};

export function measureProse(document: Document): Prose {
  const scores = new Map<Element, number>();
  const weights: [Element, number][] = [];
  let allChars = 0;
  for (const paragraph of document.querySelectorAll('p, blockquote, pre, [itemprop="articleBody"] > div')) {
    if (paragraph.closest(ASIDE) !== null) continue;
    const weight = weightOf(paragraph);
    if (weight === 0) continue;
    weights.push([paragraph, weight]);
    allChars += weight;
    const parent = paragraph.parentElement;
    if (parent === null) continue;
    scores.set(parent, (scores.get(parent) ?? 0) + weight);
    const grandparent = parent.parentElement;
    if (grandparent !== null) scores.set(grandparent, (scores.get(grandparent) ?? 0) + weight / 2);
  }
  const charsIn = (root: Element): number =>
    weights.reduce((sum, [paragraph, weight]) => (root.contains(paragraph) ? sum + weight : sum), 0);
  let root: Element = document.body ?? document.documentElement;
  let best = 0;
  for (const [element, score] of scores) {
    if (score > best) {
      best = score;
      root = element;
    }
  }
  for (const declared of document.querySelectorAll('[itemprop~="articleBody"], article, main, [role="main"]')) {
    if (declared.contains(root) && charsIn(declared) >= DECLARED_SHARE * allChars) {
      root = declared;
      break;
    }
  }
  const inRoot = weights.filter(([paragraph]) => root.contains(paragraph));
  return { root, rootChars: inRoot.reduce((sum, [, weight]) => sum + weight, 0), allChars, paragraphs: inRoot.length };
}

/** The article's element; the body where a page has no running text. */
export function findArticleRoot(document: Document): Element {
  return measureProse(document).root;
}
