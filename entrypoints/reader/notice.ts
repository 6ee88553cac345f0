/** One line at the window's corner that says what became of a clipping. A passage that could not be saved stays on the screen, to be copied. */
import { button, element } from './elements';
import type { UiHost } from './ui-host';
import { words } from './words';

const SHOWN_MS = 4_000;

export type Notices = {
  readonly say: (text: string) => void;
  /** Stays until it is closed. */
  readonly keep: (text: string, passage: string) => void;
};

export function createNotices(document: Document, host: UiHost): Notices {
  const current: { part?: HTMLElement; timer?: ReturnType<typeof setTimeout> } = {};
  const close = (): void => {
    clearTimeout(current.timer);
    if (current.part !== undefined) host.hide(current.part);
    delete current.part;
  };
  const open = (...children: readonly Node[]): void => {
    close();
    current.part = element(document, 'div', { class: 'notice', 'data-part': 'notice', role: 'status' }, ...children);
    host.show(current.part);
  };
  return {
    say: (text) => {
      open(element(document, 'p', {}, text));
      current.timer = setTimeout(close, SHOWN_MS);
    },
    keep: (text, passage) => {
      const copy = (): void => {
        navigator.clipboard
          .writeText(passage)
          .catch((error: unknown) => console.warn('Attaché: the passage was not copied.', error));
      };
      open(
        element(document, 'p', {}, text),
        button(document, words('toast_copy'), 'primary', copy),
        button(document, words('toast_close'), 'quiet', close),
      );
    },
  };
}
