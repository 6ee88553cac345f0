/** The pieces of text around a headline, where pages print who wrote the story and when. */

import { isFilledIn } from './filled-in';

export type Piece = {
  readonly text: string;
  /** The element the text stands in. */
  readonly element: Element;
};

/** Pieces read after and before the headline, and steps taken for them: pages hide thousands of nodes between two words. */
const AFTER = 60;
const BEFORE = 12;
const STEPS = 1_500;
/** The story has begun after this many long pieces: a standfirst, a caption, a first paragraph. */
const LONG_PIECES = 4;
const LONG = 120;

const SILENT = new Set('script style noscript template textarea select option button svg'.split(' '));

function next(node: Node, into: boolean): Node | null {
  if (into && node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

function previous(node: Node, into: boolean): Node | null {
  if (into && node.lastChild !== null) return node.lastChild;
  for (let at: Node | null = node; at !== null; at = at.parentNode)
    if (at.previousSibling !== null) return at.previousSibling;
  return null;
}

function read(from: Node, into: boolean, most: number, step: typeof next): Piece[] {
  const pieces: Piece[] = [];
  let long = 0;
  let steps = 0;
  for (let node = step(from, into); node !== null && steps < STEPS; steps += 1) {
    const isSilent = node.nodeType === 1 && SILENT.has((node as Element).localName);
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text !== '' && node.parentElement !== null && !isFilledIn(node)) {
      pieces.push({ text, element: node.parentElement });
      if (text.length >= LONG) long += 1;
      if (pieces.length === most || long === LONG_PIECES) break;
    }
    node = step(node, !isSilent);
  }
  return pieces;
}

/**
 * Those after the headline first, then those before it, from the nearest on.
 * @param isHeadline false where the page has none and `anchor` is the article itself: then its own beginning is read
 */
export function piecesNear(anchor: Element, isHeadline: boolean): Piece[] {
  return [...read(anchor, !isHeadline, AFTER, next), ...read(anchor, false, BEFORE, previous)];
}
