/**
 * Weighs the running text of a page in one pass: characters outside links, in blocks long enough to be paragraphs, summed up for every
 * element around them. Blocks that name themselves something else than the article do not count, unless they hold too much to be that.
 */
import { createAsideTest, kinOf } from './aside-names';
import { isAmongWords } from './elsewhere';
import { isLabel } from './labels';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite del dfn em font i ins kbd label mark q ruby s small span strong strike sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template textarea select option button title svg'.split(' '));

/** A piece of text shorter than this is a link's or a label's, and would cost more than it tells. */
const PIECE_CHARS = 20;
/** A block shorter than this is a caption or a button. */
const PARAGRAPH_CHARS = 40;
/** From this share of a page's text on, no name makes blocks of that name asides. */
const TOO_MUCH = 0.4;

export type Prose = {
  /** Characters of running text on the whole page. */
  readonly chars: number;
  charsIn(element: Element): number;
  paragraphsIn(element: Element): number;
  /** Elements whose whole text is one of the labels that sites put on other blocks. */
  readonly labels: readonly Element[];
  isAside(element: Element): boolean;
};

/** An element around running text or with some of its own, and what is in it. */
type Sum = {
  readonly element: Element;
  readonly above: Sum | null;
  own: number;
  chars: number;
  paragraphs: number;
  aside: boolean;
};

/** Whose text a piece is, and whether it stands in a link. */
function placeOf(parent: Element): { block: Element | null; isLinked: boolean } {
  let isLinked = false;
  let block: Element | null = parent;
  for (let tag = parent.localName; block !== null && INLINE.has(tag); tag = block?.localName ?? '') {
    if (tag === 'a') isLinked = true;
    block = block.parentElement;
  }
  return { block, isLinked };
}

/** The blocks with text of their own, and how many of its characters stand outside links, less those inside. Every page pays for this. */
function weighBlocks(body: Element, labels: Element[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let last: Element | null = null;
  let place = placeOf(body);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    // Mostly the line break between two blocks.
    if (value.length < 2) continue;
    const text = value.trim();
    const canWeigh = text.length >= PIECE_CHARS;
    const isLabelled = isLabel(text);
    if (!canWeigh && !isLabelled) continue;
    const parent = node.parentElement;
    if (parent === null || SILENT.has(parent.localName)) continue;
    if (isLabelled && !isAmongWords(node)) labels.push(parent);
    if (!canWeigh) continue;
    if (parent !== last) place = placeOf(parent);
    last = parent;
    const { block, isLinked } = place;
    if (block !== null) weights.set(block, (weights.get(block) ?? 0) + (isLinked ? -text.length : text.length));
  }
  return weights;
}

/** The body where there is one. `document.body` is not asked: some DOM libraries make one where it stands in an odd place. */
export function bodyOf(document: Document): Element {
  return document.querySelector('body') ?? document.documentElement;
}

/** Never throws. Linear in the size of the page. */
export function measureProse(document: Document): Prose {
  const isNamedAside = createAsideTest();
  const labels: Element[] = [];
  const sums = new Map<Element, Sum>();
  /** Parents before their children. */
  const order: Sum[] = [];
  const place = (element: Element): Sum | null => {
    const line: Element[] = [];
    let above: Sum | null = null;
    for (let at: Element | null = element; at !== null && above === null; at = at.parentElement) {
      above = sums.get(at) ?? null;
      if (above === null) line.push(at);
    }
    for (const own of line.reverse()) {
      above = { element: own, above, own: 0, chars: 0, paragraphs: 0, aside: false };
      sums.set(own, above);
      order.push(above);
    }
    return above;
  };
  const addUp = (): void => {
    for (const sum of order) {
      sum.chars = sum.own;
      sum.paragraphs = sum.own > 0 ? 1 : 0;
    }
    for (let at = order.length - 1; at > 0; at -= 1) {
      const { above, aside, chars, paragraphs } = order[at] as Sum;
      if (above === null || aside) continue;
      above.chars += chars;
      above.paragraphs += paragraphs;
    }
  };
  weighBlocks(bodyOf(document), labels).forEach((weight, block) => {
    const sum = weight >= PARAGRAPH_CHARS ? place(block) : null;
    if (sum !== null) sum.own = weight;
  });
  addUp();
  const all = order[0]?.chars ?? 0;
  const named = new Map<string, number>();
  for (const sum of order) {
    sum.aside = isNamedAside(sum.element);
    if (sum.aside) named.set(kinOf(sum.element), (named.get(kinOf(sum.element)) ?? 0) + sum.chars);
  }
  const isBelieved = (element: Element): boolean => (named.get(kinOf(element)) ?? 0) < TOO_MUCH * all;
  for (const sum of order) sum.aside &&= isBelieved(sum.element);
  addUp();
  return {
    chars: order[0]?.chars ?? 0,
    charsIn: (element) => sums.get(element)?.chars ?? 0,
    paragraphsIn: (element) => sums.get(element)?.paragraphs ?? 0,
    labels,
    isAside: (element) => sums.get(element)?.aside ?? (isNamedAside(element) && isBelieved(element)),
  };
}
