/**
 * Tells when the page has changed enough to be read again: its tree, its address. Bounded: many changes in a row
 * make the pauses longer, and the last change is never missed.
 */
import type { PageText } from '../../utils/text/page-text';
import { after, every } from '../../utils/timer/timer';
import { isOurs } from './own-element';

const FIRST_PAUSE_MS = 350;
/** In a storm the page is read again every five seconds at most, and again once it is over. */
const LONGEST_PAUSE_MS = 5_000;
/** Calm for this long makes the pauses short again. */
const CALM_MS = 3_000;
/** Text that a class or a style has shown or hidden is looked for this long after. */
const LOOK_MS = 600;
/** Elements looked at each time; a page may change the style of thousands. */
const LOOKED_AT = 200;
/** Addresses changed by scripts are no event everywhere. */
const ADDRESS_POLL_MS = 500;

export type Watch = {
  /** Watches an open shadow root, too. */
  readonly addRoot: (root: ShadowRoot) => void;
};

type Changes = {
  readonly onChange: () => void;
  readonly onAddress: () => void;
  /** What was read of the page; null before it was. */
  readonly page: () => PageText | null;
};

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'contenteditable', 'class', 'style'],
};

/** Classes and styles change with every animation; whether text came or went by them is looked at later. */
function isLook({ attributeName }: MutationRecord): boolean {
  return attributeName === 'class' || attributeName === 'style';
}

/** The first words inside an element, which show and vanish with it. */
function firstWords(element: Element): Text | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), count = 0; node !== null && count < 20; node = walker.nextNode(), count += 1)
    if (/\S/.test((node as Text).data)) return node as Text;
  return null;
}

function isWorthReading(record: MutationRecord): boolean {
  if (record.target instanceof Element && isOurs(record.target)) return false;
  if (record.type !== 'childList') return true;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.some(
    (node) =>
      !(node instanceof Element && isOurs(node)) &&
      node.nodeName !== 'SCRIPT' &&
      node.nodeName !== 'STYLE' &&
      node.nodeName !== 'LINK',
  );
}

export function startWatching(document: Document, { onChange, onAddress, page }: Changes, signal: AbortSignal): Watch {
  const due = { change: false, look: false };
  let pauseMs = FIRST_PAUSE_MS;
  let lastChangeMs = 0;
  const changed = (): void => {
    const now = performance.now();
    pauseMs = now - lastChangeMs > CALM_MS ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5);
    lastChangeMs = now;
    if (due.change) return;
    due.change = true;
    const tell = (): void => {
      due.change = false;
      onChange();
    };
    after(pauseMs, tell, signal);
  };
  const dressed = new Set<Element>();
  const shown = new WeakMap<Element, boolean>();
  /** Whether an element's words are shown and were not read, or the other way round; told once each time. */
  const hasTurned = (element: Element): boolean => {
    const read = page();
    if (read === null || !element.isConnected) return false;
    // What is around the story may show another part of it.
    if (element.contains(read.root)) return true;
    const words = firstWords(element);
    if (words === null) return false;
    const isShown = words.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
    if (isShown === read.holds(words) || isShown === shown.get(element)) return false;
    shown.set(element, isShown);
    return true;
  };
  const look = (): void => {
    due.look = false;
    const turned = [...dressed].some(hasTurned);
    dressed.clear();
    if (turned) changed();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (dressed.size < LOOKED_AT && isLook(record) && record.target instanceof Element && !isOurs(record.target))
        dressed.add(record.target);
    }
    if (dressed.size > 0 && !due.look) {
      due.look = true;
      after(LOOK_MS, look, signal);
    }
    if (records.some((record) => !isLook(record) && isWorthReading(record))) changed();
  });
  // What a control shows without a change of the tree, as a checked box can by the style sheet alone.
  document.addEventListener('change', changed, { signal, passive: true });
  observer.observe(document.documentElement, OBSERVED);

  let address = document.location.href;
  const checkAddress = (): void => {
    if (document.location.href === address) return;
    address = document.location.href;
    pauseMs = FIRST_PAUSE_MS;
    onAddress();
  };
  const view = document.defaultView;
  every(ADDRESS_POLL_MS, checkAddress, signal);
  view?.addEventListener('popstate', checkAddress, { signal });
  view?.addEventListener('hashchange', checkAddress, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return { addRoot: (root) => observer.observe(root, OBSERVED) };
}
