/**
 * Reads the page text under a root element. The reading can be done in slices, so that a long page never holds up its
 * reader's scrolling: `readInSlices` yields at every element, and whoever runs it decides when to pause.
 */
import { createKinOf, type Kin, type KinOf } from './element-look';
import { createPageText } from './mapped-text';
import type { PageText } from './page-text';
import { isEditable, readingOf } from './readable';
import { TextBuilder } from './text-builder';

export type Reading = {
  /** Characters after which the page text is cut. */
  readonly limit: number;
  /** Elements of ours, left out with all they hold. */
  readonly skip?: (element: Element) => boolean;
  /** How elements look; measured where it is not given. */
  readonly kinOf?: KinOf;
  /** Told each open shadow root that is read, since a mutation observer must watch it on its own. */
  readonly onShadowRoot?: (shadow: ShadowRoot) => void;
};

/** An element that is being read: its children still to come, and how its text is kept. */
type Frame = {
  readonly kin: Kin;
  next: ChildNode | null;
  /** What a slot shows instead of its own children. */
  readonly assigned: readonly Node[] | null;
  assignedAt: number;
};

type Work = { readonly builder: TextBuilder; readonly kinOf: KinOf; readonly reading: Reading };

const CELLS = new Set(['td', 'th']);

function takeNext(frame: Frame): Node | null {
  if (frame.assigned !== null) {
    const node = frame.assigned[frame.assignedAt] ?? null;
    frame.assignedAt += 1;
    return node;
  }
  const node = frame.next;
  frame.next = node?.nextSibling ?? null;
  return node;
}

/** Of a closed `details` only its summary is seen. */
function childrenOfDetails(element: Element): readonly Node[] | null {
  if (element.hasAttribute('open')) return null;
  const summary = [...element.children].find(({ localName }) => localName === 'summary');
  return summary === undefined ? [] : [summary];
}

function openFrame(element: Element, tag: string, kin: Kin, onShadowRoot: Reading['onShadowRoot']): Frame {
  const shadow = element.shadowRoot ?? null;
  if (shadow !== null) onShadowRoot?.(shadow);
  let assigned = tag === 'details' ? childrenOfDetails(element) : null;
  if (tag === 'slot' && 'assignedNodes' in element) {
    const shown = (element as HTMLSlotElement).assignedNodes();
    if (shown.length > 0) assigned = shown;
  }
  return { kin, next: (shadow ?? element).firstChild, assigned, assignedAt: 0 };
}

/** Reads what an element is; null where nothing in it is read. */
function readElement(element: Element, parent: Kin | null, { builder, kinOf, reading }: Work): Frame | null {
  const tag = element.localName;
  if (tag === 'br') builder.addBreak();
  if (tag === 'br' || tag === 'wbr') return null;
  const kind = readingOf(element, tag);
  if (kind === 'nothing' || reading.skip?.(element) === true) return null;
  const kin = kinOf(element, tag, parent);
  const { look } = kin;
  if (look.box === 'none') return null;
  // An inline cell is still a cell.
  if (look.box === 'block' || CELLS.has(tag)) builder.addBreak();
  if (kind === 'prose') return openFrame(element, tag, kin, reading.onShadowRoot);
  builder.addGap();
  if (look.box === 'block') builder.addBreak();
  return null;
}

/** Reads in slices: yields after every element. */
export function* readInSlices(root: Element, reading: Reading): Generator<undefined, PageText, undefined> {
  const { defaultView } = root.ownerDocument;
  const kinOf = reading.kinOf ?? (defaultView === null ? null : createKinOf(defaultView));
  if (kinOf === null) throw new Error('A document without a window has no layout to measure.');
  const builder = new TextBuilder(reading.limit);
  const work: Work = { builder, kinOf, reading };
  const first = isEditable(root) ? null : readElement(root, null, work);
  const frames: Frame[] = first === null ? [] : [first];
  for (let frame = frames.at(-1); frame !== undefined && !builder.cut; frame = frames.at(-1)) {
    const node = takeNext(frame);
    if (node === null) {
      if (frame.kin.look.box === 'block') builder.addBreak();
      frames.pop();
    } else if (node.nodeType === 3) {
      if (!frame.kin.look.visible) continue;
      if (frame.kin.look.keepsSpace) builder.addKept(node as Text);
      else builder.addCollapsed(node as Text);
    } else if (node.nodeType === 1) {
      const opened = readElement(node as Element, frame.kin, work);
      if (opened !== null) frames.push(opened);
      yield;
    }
  }
  return createPageText(root, builder);
}

/** Reads the page text under `root` at once. */
export function readPageText(root: Element, reading: Reading): PageText {
  const slices = readInSlices(root, reading);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}
