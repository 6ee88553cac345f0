/**
 * The one element we ever put into a page, and only while a card, the clip button or a notice is shown: a popover in the top layer with a closed
 * shadow root, so that neither the page's style nor its scripts reach in.
 */
import type { Palette } from '../../utils/highlight/names';
import { OWN_TAG } from '../reader/own-element';
import { watchSeen } from './seen';
import styles from './ui.css?inline';

/** Parts that stay when everything else ends. */
export const KEPT = 'data-kept';

export type UiHost = {
  readonly document: Document;
  readonly element: HTMLElement;
  /** Shows one part, in its place on the screen. */
  readonly show: (part: HTMLElement) => void;
  readonly hide: (part: HTMLElement) => void;
  /** Whether an event came from a person who could see what was pressed. Where not, the interface is put above all else, for another try. */
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

export function createUiHost(document: Document, palette: () => Palette, signal: AbortSignal): UiHost {
  const element = document.createElement(OWN_TAG);
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  addStyles(root);
  const seen = watchSeen(element, root);
  const hide = (part: Element): void => {
    part.remove();
    seen.end(part);
    if (root.querySelector('[data-part]') === null) element.remove();
  };
  signal.addEventListener('abort', () => {
    for (const part of root.querySelectorAll(`[data-part]:not([${KEPT}])`)) hide(part);
  });
  return {
    document,
    element,
    show: (part) => {
      const isNew = !part.isConnected;
      if (part.parentNode !== root) root.append(part);
      if (!element.isConnected) document.documentElement.append(element);
      element.setAttribute('data-palette', palette());
      if (!element.matches(':popover-open')) element.showPopover();
      if (isNew) seen.begin(part);
    },
    hide,
    isMeant: ({ isTrusted, currentTarget: control }) => {
      if (!isTrusted || !(control instanceof HTMLElement)) return false;
      const sight = seen.sightOf(control);
      if (sight === 'covered') {
        const hasFocus = root.activeElement === control;
        element.hidePopover();
        element.showPopover();
        if (hasFocus) control.focus({ preventScroll: true });
        seen.begin(control.closest('[data-part]') ?? control);
      }
      return sight === 'seen';
    },
  };
}
