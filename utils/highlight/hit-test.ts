/** From a point of the window to the page text's offset under it. Browsers give the nearest caret, so the range's boxes have the last word. */
import type { PageText } from '../text/page-text';

type Caret = { readonly node: Node; readonly offset: number };

function caretAt(document: Document, x: number, y: number): Caret | null {
  const caret = document.caretPositionFromPoint(x, y);
  return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
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

function isUnder(range: StaticRange | null, document: Document, x: number, y: number): boolean {
  const live = range === null ? null : toLiveRange(document, range);
  return [...(live?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The innermost open shadow root under a point; null where there is none. */
function shadowAt(document: Document, x: number, y: number): ShadowRoot | null {
  let shadow: ShadowRoot | null = null;
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    shadow = element.shadowRoot;
    const inner = shadow.elementFromPoint(x, y);
    if (inner === element || inner?.getRootNode() !== shadow) break;
    element = inner;
  }
  return shadow;
}

/** Index of the span under a point, or -1. */
export function hitTest(document: Document, page: PageText, spans: readonly Span[], x: number, y: number): number {
  const shadow = shadowAt(document, x, y);
  if (shadow !== null) {
    // Browsers give carets in shadow trees each in its own way, or not at all: here the boxes alone tell.
    return spans.findIndex(({ start, end }) => {
      const range = page.toRange(start, end);
      return range?.startContainer.getRootNode() === shadow && isUnder(range, document, x, y);
    });
  }
  const caret = caretAt(document, x, y);
  if (caret === null) return -1;
  const offset = page.offsetAt(caret.node, caret.offset);
  const index = offset === null ? -1 : spanAt(spans, offset);
  const span = spans[index];
  return span !== undefined && isUnder(page.toRange(span.start, span.end), document, x, y) ? index : -1;
}
