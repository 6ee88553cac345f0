import Quill from 'quill';
import { TEXT } from './text';

const quill = new Quill('#editor');
quill.setText(TEXT);
quill.history.clear();
window.editor = {
  focus: () => quill.focus(),
  undo: () => quill.history.undo(),
  read: () => ({ value: quill.getText(), caret: quill.getSelection()?.index }),
};
