import { basicSetup, EditorView } from 'codemirror';
import { TEXT } from './text';

const view = new EditorView({ doc: TEXT, extensions: [basicSetup], parent: document.getElementById('editor') });
window.editor = {
  focus: () => view.focus(),
  undo: null,
  read: () => ({ value: view.state.doc.toString(), caret: view.state.selection.main.head }),
};
