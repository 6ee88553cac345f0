/** From a point of the window to the page text's offset under it. Browsers give the nearest caret, so the range's boxes have the last word. */
import type { PageText } from '../text/page-text';

type Caret = { readonly node: Node; readonly offset: number };

function caretAt(document: Document, x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  // TODO [2027-12]: drop when the oldest supported Chrome is 128, the first with caretPositionFromPoint.
  const range = (
    document as Document & { caretRangeFromPoint?: (x: number, y: number) => Range | null }
  ).caretRangeFromPoint?.(x, y);
  return range === null || range === undefined ? null : { node: range.startContainer, offset: range.startOffset };
}

export type Span = { readonly start: number; readonly end: number };

/** Index of the span that holds an offset or ends at it, by binary search over ordered spans without overlap; -1 when none does. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = spans[middle] as Span;
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The live range of a static one, for its boxes; null where its nodes have changed. */
export function toLiveRange(document: Document, range: AbstractRange): Range | null {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return null; // The page shortened the node since; the next scan will know.
  }
  return live;
}

/** Index of the span under a point, or -1. */
export function hitTest(document: Document, page: PageText, spans: readonly Span[], x: number, y: number): number {
  const caret = caretAt(document, x, y);
  if (caret === null) return -1;
  const offset = page.offsetAt(caret.node, caret.offset);
  const index = offset === null ? -1 : spanAt(spans, offset);
  const span = spans[index];
  if (span === undefined) return -1;
  const range = page.toRange(span.start, span.end);
  const live = range === null ? null : toLiveRange(document, range);
  const inside = [...(live?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return inside ? index : -1;
}
