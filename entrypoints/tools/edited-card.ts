/** The card of a passage that its story has edited since it was clipped: the clipped words and today's, one above the other. */
import type { FoundClipping } from '../../utils/messages/to-background';
import type { DiffPart } from '../../utils/model/anchor';
import { button, element } from './elements';
import type { UiHost } from './ui-host';
import { words } from './words';

/** One of the two readings: what differs from the other stands in `<del>` or `<ins>`. */
function reading(document: Document, diff: readonly DiffPart[], own: 'removed' | 'added'): HTMLElement {
  const parts = diff
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, text }) => (kind === 'same' ? text : element(document, own === 'removed' ? 'del' : 'ins', {}, text)));
  return element(document, 'blockquote', { dir: 'auto' }, ...parts);
}

export function createEditedCard(
  { document }: UiHost,
  { anchor, clipping }: FoundClipping,
  close: () => void,
): HTMLElement {
  const diff = anchor.state === 'changed' ? anchor.diff : [{ kind: 'same', text: clipping.quote } as const];
  return element(
    document,
    'div',
    { class: 'card', 'data-part': 'card', role: 'dialog', 'aria-labelledby': 'card-name', tabindex: '-1' },
    element(document, 'h2', { class: 'card-name', id: 'card-name' }, words('card_edited')),
    element(document, 'h3', { class: 'card-when' }, words('card_edited_before')),
    reading(document, diff, 'removed'),
    element(document, 'h3', { class: 'card-when' }, words('card_edited_after')),
    reading(document, diff, 'added'),
    element(document, 'div', { class: 'card-actions' }, button(document, words('toast_close'), 'quiet', close)),
  );
}
