/** The button beside a selection. One gesture: select, click. */
import { selectedRange } from './clip';
import { button, element } from './elements';
import { placePart } from './place';
import type { UiHost } from './ui-host';
import { words } from './words';

/** The selection has settled when it has not changed for this long. */
const SETTLED_MS = 220;
/** A word or two are selected to be looked up or copied. */
const FEWEST_CHARS = 12;

export function startToolbar(document: Document, host: UiHost, clip: () => void, signal: AbortSignal): void {
  const act = button(document, words('toolbar_clip'), 'primary', (event) => {
    if (!host.isMeant(event)) return;
    clip();
    document.getSelection()?.removeAllRanges();
    host.hide(part);
  });
  const part = element(
    document,
    'div',
    { class: 'toolbar', 'data-part': 'toolbar', role: 'toolbar', 'aria-label': words('toolbar_label') },
    act,
  );
  // The selection must outlive the press on the button.
  part.addEventListener('mousedown', (event) => event.preventDefault());
  const timers: { settle?: ReturnType<typeof setTimeout> } = {};
  let pressed = false;
  const showWhereSelected = (): void => {
    const range = selectedRange(document);
    const box =
      range === null || pressed || range.toString().trim().length < FEWEST_CHARS
        ? undefined
        : [...range.getClientRects()].at(-1);
    if (box === undefined || box.bottom < 0 || box.top > document.documentElement.clientHeight) {
      host.hide(part);
      return;
    }
    host.show(part);
    placePart(part, { left: box.right - 40, right: box.right, top: box.top, bottom: box.bottom });
  };
  const settle = (): void => {
    clearTimeout(timers.settle);
    timers.settle = setTimeout(showWhereSelected, SETTLED_MS);
  };
  document.addEventListener('selectionchange', settle, { signal });
  document.addEventListener('scroll', () => part.isConnected && settle(), { signal, passive: true, capture: true });
  document.addEventListener(
    'pointerdown',
    () => {
      pressed = true;
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    'pointerup',
    () => {
      pressed = false;
      settle();
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && host.hide(part), { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timers.settle));
  // The selection that brought this script is there already.
  settle();
}
