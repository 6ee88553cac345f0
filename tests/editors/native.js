/** The browser's own means to write: each page names its kind. */
import { TEXT } from './text';

const host = document.getElementById('editor');
const field = (tag) => {
  const element = document.createElement(tag);
  element.value = TEXT;
  host.append(element);
  return { focus: () => element.focus(), read: () => ({ value: element.value, caret: element.selectionStart }) };
};
const caretIn = (owner) => owner.getSelection()?.focusOffset;
const region = (contentEditable) => {
  host.contentEditable = contentEditable;
  host.textContent = TEXT;
  return { focus: () => host.focus(), read: () => ({ value: host.textContent, caret: caretIn(document) }) };
};
const KINDS = {
  textarea: () => field('textarea'),
  input: () => field('input'),
  contenteditable: () => region('true'),
  'plain-text': () => region('plaintext-only'),
  'design-mode': () => {
    const frame = document.createElement('iframe');
    host.append(frame);
    const inner = frame.contentDocument;
    inner.body.textContent = TEXT;
    inner.designMode = 'on';
    return {
      focus: () => {
        inner.body.focus();
        inner.getSelection().selectAllChildren(inner.body);
        inner.getSelection().collapseToEnd();
      },
      type: (text) => inner.execCommand('insertText', false, text),
      read: () => ({ value: inner.body.textContent, caret: caretIn(inner) }),
    };
  },
  'edit-context': () => {
    const context = new EditContext({ text: TEXT });
    context.updateSelection(TEXT.length, TEXT.length);
    host.editContext = context;
    host.tabIndex = 0;
    host.textContent = TEXT;
    context.addEventListener('textupdate', () => {
      host.textContent = context.text;
    });
    return { focus: () => host.focus(), read: () => ({ value: host.textContent, caret: context.selectionStart }) };
  },
};
window.editor = { undo: null, type: null, ...KINDS[host.dataset.kind]() };
