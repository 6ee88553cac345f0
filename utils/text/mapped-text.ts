/** The finished page text: its string, and the way from offsets to nodes and back by binary search. */
import type { PageText } from './page-text';
import type { TextBuilder } from './text-builder';

/** Index of the last of the ascending `values` that is at most `value`; -1 where all are greater. */
function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many segments on from the last one the next is looked for before all are searched. */
const NEAR = 8;

/** Where a run of ranges, mostly in the text's order, has come to: its last segment, and the one whose node was looked at last. */
type Cursor = { segment: number; unchanged: number };

/** The node itself, or the host through which it is seen in `tree`: browsers agree on no order between trees. */
function liftInto(tree: Node, node: Node): Node {
  let at = node;
  for (let own = at.getRootNode(); own !== tree && 'host' in own; own = at.getRootNode()) at = own.host as Node;
  return at;
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** Makes the page text of what a builder has collected under `root`. */
export function createPageText(root: Element, builder: TextBuilder): PageText {
  const { nodes, starts, ends, nodeStarts, nodeLengths } = builder;
  const text = builder.text();
  const firstSegments = new Map<Node, number>();

  const segmentsByNode = (): ReadonlyMap<Node, number> => {
    if (firstSegments.size === 0) {
      for (let at = nodes.length - 1; at >= 0; at -= 1) firstSegments.set(nodes[at] as Text, at);
    }
    return firstSegments;
  };

  const isUnchanged = (segment: number): boolean => {
    const node = nodes[segment];
    return node?.isConnected === true && node.length === nodeLengths[segment];
  };

  /** Last segment that begins at or before an offset; -1 before all. */
  const segmentAt = (offset: number, near: number): number => {
    if (offset >= (starts[near] ?? Number.POSITIVE_INFINITY)) {
      for (let at = near; at < near + NEAR; at += 1)
        if (offset < (starts[at + 1] ?? Number.POSITIVE_INFINITY)) return at;
    }
    return lastAtMost(starts, offset);
  };

  const moveTo = (cursor: Cursor, start: number, end: number): StaticRange | null => {
    let first = Math.max(0, segmentAt(start, cursor.segment));
    // `start` may stand on a line break that we put there.
    if ((ends[first] ?? 0) <= start) first += 1;
    const last = segmentAt(end - 1, first);
    const startNode = nodes[first];
    const endNode = nodes[last];
    if (start >= end || startNode === undefined || endNode === undefined || last < first) return null;
    cursor.segment = last;
    for (let at = first; at <= last; at += 1) {
      if (at === cursor.unchanged) continue;
      if (!isUnchanged(at)) return null;
      cursor.unchanged = at;
    }
    // A range across a shadow boundary cannot be painted.
    if (startNode !== endNode && startNode.getRootNode() !== endNode.getRootNode()) return null;
    const startShift = Math.max(0, start - (starts[first] ?? 0));
    const endShift = Math.min(end, ends[last] ?? 0) - (starts[last] ?? 0);
    return new StaticRange({
      startContainer: startNode,
      startOffset: (nodeStarts[first] ?? 0) + startShift,
      endContainer: endNode,
      endOffset: (nodeStarts[last] ?? 0) + endShift,
    });
  };

  const toRange = (start: number, end: number): StaticRange | null =>
    moveTo({ segment: -1, unchanged: -1 }, start, end);

  const toRanges = (spans: readonly { readonly start: number; readonly end: number }[]): (StaticRange | null)[] => {
    const cursor: Cursor = { segment: -1, unchanged: -1 };
    return spans.map(({ start, end }) => moveTo(cursor, start, end));
  };

  const offsetInNode = (segment: number, offset: number): number => {
    const node = nodes[segment];
    for (let at = segment; nodes[at] === node; at += 1) {
      const from = nodeStarts[at] ?? 0;
      const start = starts[at] ?? 0;
      if (offset <= from) return start;
      if (offset <= from + (ends[at] ?? 0) - start) return start + offset - from;
      if (nodes[at + 1] !== node) return ends[at] ?? text.length;
    }
    return text.length;
  };

  /** First segment at or after `pivot`, or after all of it; found by the order of the document. */
  const firstSegmentFrom = (pivot: Node, after: boolean): number => {
    const tree = pivot.getRootNode();
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = pivot.compareDocumentPosition(liftInto(tree, nodes[middle] as Text));
      const isIn = order === 0 || (order & CONTAINED_BY) !== 0;
      if (isIn ? !after : (order & FOLLOWING) !== 0) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  const offsetAt = (node: Node, offset: number): number | null => {
    const segment = segmentsByNode().get(node);
    if (segment !== undefined) return offsetInNode(segment, offset);
    if (!root.contains(node)) return null;
    const child = node.nodeType === 1 ? node.childNodes[offset] : node;
    const from = child === undefined ? firstSegmentFrom(node, true) : firstSegmentFrom(child, false);
    return starts[from] ?? text.length;
  };

  return { root, text, cut: builder.cut, holds: (node) => segmentsByNode().has(node), toRange, toRanges, offsetAt };
}
