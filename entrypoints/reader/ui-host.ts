/**
 * The one element we ever put into a page, and only while a card, the clip button or a notice is shown: a popover in the top layer with a closed
 * shadow root, so that neither the page's style nor its scripts reach in.
 */
import styles from './ui.css?inline';

const TAG = 'attache-ui';
/** A click sooner than this after the interface appeared was meant for what lay beneath. */
const SETTLED_MS = 250;

export function isOurs(element: Element): boolean {
  return element.localName === TAG;
}

export type UiHost = {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Shows one part, in its place on the screen. */
  readonly show: (part: HTMLElement) => void;
  readonly hide: (part: HTMLElement) => void;
  /** Whether an event came from a person and the interface had been there long enough to be seen. */
  readonly isMeant: (event: Event) => boolean;
};

function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses a script's sheet in a page's tree in some versions; a style element in a closed tree does the same.
    const style = root.ownerDocument.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}

export function createUiHost(document: Document, signal: AbortSignal): UiHost {
  const element = document.createElement(TAG);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root);
  let shownAtMs = 0;
  const remove = (): void => element.remove();
  signal.addEventListener('abort', remove);
  return {
    root,
    element,
    show: (part) => {
      if (!part.isConnected || !element.isConnected) {
        if (part.parentNode !== root) root.append(part);
        if (!element.isConnected) document.documentElement.append(element);
        shownAtMs = performance.now();
      }
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide: (part) => {
      part.remove();
      if (root.querySelector('[data-part]') === null) remove();
    },
    isMeant: (event) => event.isTrusted && performance.now() - shownAtMs >= SETTLED_MS,
  };
}
