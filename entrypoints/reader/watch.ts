/**
 * Tells when the page has changed enough to be read again: its tree, its address, its return from the back-forward cache. Bounded: many changes
 * in a row make the pauses longer, and the last change is never missed.
 */
import { isOurs } from './ui-host';

const FIRST_PAUSE_MS = 350;
/** In a storm the page is read again every five seconds at most, and again once it is over. */
const LONGEST_PAUSE_MS = 5_000;
/** Calm for this long makes the pauses short again. */
const CALM_MS = 3_000;
/** Addresses changed by scripts are no event everywhere. */
const ADDRESS_POLL_MS = 500;

export type Watch = {
  /** Watches an open shadow root, too. */
  readonly addRoot: (root: ShadowRoot) => void;
};

type Changes = { readonly onChange: () => void; readonly onAddress: () => void };

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  // Classes and styles change with every animation; they are not looked at.
  attributeFilter: ['hidden', 'open', 'contenteditable'],
};

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

export function startWatching(document: Document, { onChange, onAddress }: Changes, signal: AbortSignal): Watch {
  const timers: { change?: ReturnType<typeof setTimeout> } = {};
  let pauseMs = FIRST_PAUSE_MS;
  let lastChangeMs = 0;
  const changed = (records: readonly MutationRecord[]): void => {
    if (!records.some(isWorthReading)) return;
    const now = performance.now();
    pauseMs = now - lastChangeMs > CALM_MS ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5);
    lastChangeMs = now;
    timers.change ??= setTimeout(() => {
      delete timers.change;
      onChange();
    }, pauseMs);
  };
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, OBSERVED);

  let address = document.location.href;
  const checkAddress = (): void => {
    if (document.location.href === address) return;
    address = document.location.href;
    pauseMs = FIRST_PAUSE_MS;
    onAddress();
  };
  const view = document.defaultView;
  const poll = setInterval(checkAddress, ADDRESS_POLL_MS);
  view?.addEventListener('popstate', checkAddress, { signal });
  view?.addEventListener('hashchange', checkAddress, { signal });
  view?.addEventListener('pageshow', ({ persisted }) => persisted && onChange(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(poll);
    clearTimeout(timers.change);
  });
  return { addRoot: (root) => observer.observe(root, OBSERVED) };
}
