import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, createEditor, UNDO_COMMAND } from 'lexical';
import { TEXT } from './text';

const host = document.getElementById('editor');
host.contentEditable = 'true';
const editor = createEditor({
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(host);
registerPlainText(editor);
editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode(TEXT))), { discrete: true });
registerHistory(editor, createEmptyHistoryState(), 0);
window.editor = {
  focus: () => editor.focus(),
  undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
  read: () =>
    editor.getEditorState().read(() => ({ value: $getRoot().getTextContent(), caret: $getSelection()?.focus.offset })),
};
