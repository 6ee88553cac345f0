/**
 * The page text: what a reader sees under a root element, inline elements joined, blocks separated by a line break, hidden
 * and editable text left out, with a map back to the text nodes.
 */
export type PageText = {
  readonly root: Element;
  readonly text: string;
  /** Whether only the beginning was read because the page is longer than the limit. */
  readonly cut: boolean;
  /** Whether any of a text node was read. */
  holds(node: Text): boolean;
  /** The DOM range of `[start, end)`, or null where a node it needs has left the document or changed its length. */
  toRange(start: number, end: number): StaticRange | null;
  /** The same for many spans at once; soonest where they are in the text's order. */
  toRanges(spans: readonly { readonly start: number; readonly end: number }[]): (StaticRange | null)[];
  /** Offset in the page text of a DOM position; the next offset after it where the position is not in the text; null outside the root. */
  offsetAt(node: Node, offset: number): number | null;
};
