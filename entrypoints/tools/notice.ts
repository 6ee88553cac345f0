/** Lines at the window's corner that say what became of a clipping. A passage that could not be saved stays on the screen, to be copied. */
import type { ErrorCode } from '../../utils/model/result';
import { copyText } from './copy-text';
import { button, element } from './elements';
import { KEPT, type UiHost } from './ui-host';
import { words } from './words';

const SHOWN_MS = 4_000;

export type Notices = {
  readonly sayNothing: () => void;
  readonly saySaving: () => void;
  readonly saySaved: (tags: readonly string[]) => void;
  /** Shows the passage until it is closed, even after an update of the extension has ended everything else. */
  readonly keep: (code: ErrorCode, passage: string) => void;
};

export function createNotices(document: Document, host: UiHost): Notices {
  // Looked up while that is possible: after an update nothing can be asked any more.
  const said = {
    nothing: words('toast_nothing'),
    saving: words('toast_saving'),
    orphaned: words('toast_orphaned'),
    full: words('toast_full'),
    failed: words('toast_failed'),
    passage: words('toast_passage'),
    copy: words('toast_copy'),
    copied: words('toast_copied'),
    notCopied: words('toast_not_copied'),
    close: words('toast_close'),
  };
  const part = element(document, 'div', { class: 'notices', 'data-part': 'notices' });
  const current: { line?: HTMLElement; timer?: ReturnType<typeof setTimeout> } = {};
  const open = (role: 'status' | 'alert', ...children: readonly Node[]): HTMLElement => {
    clearTimeout(current.timer);
    current.line?.remove();
    const notice = element(document, 'div', { class: 'notice', role }, ...children);
    part.append(notice);
    host.show(part);
    return notice;
  };
  const close = (notice: HTMLElement): void => {
    notice.remove();
    if (part.querySelector('textarea') === null) part.removeAttribute(KEPT);
    if (part.childElementCount === 0) host.hide(part);
  };
  const say = (text: string): void => {
    const line = open('status', element(document, 'p', {}, text));
    current.line = line;
    current.timer = setTimeout(() => close(line), SHOWN_MS);
  };
  return {
    sayNothing: () => say(said.nothing),
    saySaving: () => say(said.saving),
    saySaved: (tags) => say(tags.length > 0 ? words('toast_saved_with_tags', tags.join(', ')) : words('toast_saved')),
    keep: (code, passage) => {
      const field = element(document, 'textarea', { readonly: '', rows: '5', 'aria-label': said.passage });
      field.value = passage;
      const told = element(document, 'p', { role: 'status' });
      const copy = (): void => {
        void copyText(field, navigator.clipboard).then((isCopied) => {
          told.textContent = isCopied ? said.copied : said.notCopied;
        });
      };
      const why = code === 'orphaned' ? said.orphaned : code === 'storage-full' ? said.full : said.failed;
      part.setAttribute(KEPT, '');
      const notice = open(
        'alert',
        element(document, 'p', {}, why),
        field,
        button(document, said.copy, 'primary', copy),
        button(document, said.close, 'quiet', () => close(notice)),
        told,
      );
    },
  };
}
