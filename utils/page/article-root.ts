/** The element that holds the article: what the page declares where that holds the text, else the smallest element with most of it. */
import { findHeadline } from './headline';
import { bodyOf, measureProse, type Prose } from './prose';

export type FoundArticle = {
  /** The body where a page has no running text. */
  readonly root: Element;
  readonly headline: Element | null;
  readonly prose: Prose;
};

/** Running text from which on a page may be a story at all: about two paragraphs. */
export const FEWEST_STORY_CHARS = 250;
/** Share of all running text that a declared article must hold to be believed. */
const DECLARED_SHARE = 0.5;
/** The same where it holds the headline, or is the only one of its kind. */
const SURE_SHARE = 0.2;
/** Share of an element's running text that one child must hold for the rest to be something else. */
const MOST = 0.7;
/** How much more running text the root may take in with the headline. */
const WITH_HEADLINE = 1.3;

function heaviestChild(element: Element, prose: Prose): Element | null {
  let heaviest: Element | null = null;
  let most = 0;
  for (const child of element.children) {
    const chars = prose.isAside(child) ? 0 : prose.charsIn(child);
    if (chars > most) [heaviest, most] = [child, chars];
  }
  return heaviest;
}

function declaredRoot(document: Document, headline: Element | null, prose: Prose): Element | null {
  for (const selector of ['[itemprop~="articleBody"]', 'article, [role="article"]']) {
    const all = document.querySelectorAll(selector);
    for (const declared of all) {
      const isSure = all.length === 1 || (headline !== null && declared.contains(headline));
      if (prose.charsIn(declared) >= (isSure ? SURE_SHARE : DECLARED_SHARE) * prose.chars) return declared;
    }
  }
  return null;
}

function descend(from: Element, prose: Prose): Element {
  let root = from;
  for (;;) {
    const child = heaviestChild(root, prose);
    if (child === null || prose.charsIn(child) < MOST * prose.charsIn(root)) return root;
    root = child;
  }
}

/** Never throws. Linear in the size of the page. */
export function findArticle(document: Document): FoundArticle {
  const prose = measureProse(document);
  const headline = findHeadline(document);
  const body = bodyOf(document);
  if (prose.chars === 0) return { root: body, headline, prose };
  let root = declaredRoot(document, headline, prose) ?? descend(body, prose);
  // A paragraph is no article: its parent has the headings around it.
  if (root !== body && root.firstElementChild === null) root = root.parentElement ?? root;
  if (headline !== null && !root.contains(headline)) {
    let around: Element | null = root;
    while (around !== null && !around.contains(headline)) around = around.parentElement;
    if (around !== null && prose.charsIn(around) <= WITH_HEADLINE * prose.charsIn(root)) root = around;
  }
  return { root, headline, prose };
}
