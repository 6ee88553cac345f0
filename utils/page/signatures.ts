/** Collects what a page marks as its authors; `byline.ts` reads the names in it. */
import { FACTS } from '../model/fact-limits';
import { LIMITS } from '../model/limits';
import type { PageFacts, Signature } from '../model/page-facts';
import { isElsewhere } from './elsewhere';
import { cutLine, shortText } from './short-text';

/** Ways of marking authors, the surest first. */
const MARKS = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'address',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i]',
  '[class*="byline" i], [data-testid*="byline" i]',
  'a[href*="/author" i], a[href*="/profile/" i], a[href*="/by/" i], a[href*="/people/" i], a[href*="/staff/" i], a[href*="/contributor" i], a[href*="/journalist" i], a[href*="/reporter" i]',
  '[class*="author" i], [class*="creator" i]',
];

/** Blocks that tell of an author's life. */
export const LIVES = '[class*="bio" i], [class*="description" i]';

export class Signatures {
  readonly all: Signature[] = [];
  readonly #places = new Map<Element, number>();

  /** What marks around an element make it an author's, by rank. */
  around(element: Element): [number, number][] {
    return MARKS.flatMap((selector, rank): [number, number][] => {
      const marked = element.closest(selector);
      return marked === null ? [] : [[rank, this.#placeOf(marked)]];
    });
  }

  /** What is marked anywhere in `root`. */
  inside(root: Element): PageFacts['signed'] {
    return [...root.querySelectorAll(MARKS.join())]
      .slice(0, FACTS.marked)
      .filter((element) => !isElsewhere(element, `aside, ${LIVES}`))
      .map((element) => ({
        ranks: [...MARKS.keys()].filter((rank) => element.matches(MARKS[rank] ?? '')),
        at: this.#placeOf(element),
      }));
  }

  /** A whole article may be of the class `author-…`, so only what is short is taken. */
  #placeOf(element: Element): number {
    const known = this.#places.get(element);
    if (known !== undefined) return known;
    const text = shortText(element) ?? '';
    const links = text === '' ? [] : [...element.querySelectorAll('a')].slice(0, LIMITS.authors);
    this.#places.set(element, this.all.length);
    return this.all.push({ text, links: links.map((link) => cutLine(link)) }) - 1;
  }
}
