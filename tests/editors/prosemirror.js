import { history, undo } from 'prosemirror-history';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { TEXT } from './text';

const content = document.createElement('p');
content.textContent = TEXT;
const doc = DOMParser.fromSchema(schema).parse(content);
const view = new EditorView(document.getElementById('editor'), {
  state: EditorState.create({ doc, plugins: [history()] }),
});
window.editor = {
  focus: () => view.focus(),
  undo: () => undo(view.state, view.dispatch),
  read: () => ({ value: view.state.doc.textContent, caret: view.state.selection.head }),
};
