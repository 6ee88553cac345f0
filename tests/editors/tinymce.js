import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/themes/silver';
import 'tinymce/models/dom';
import { TEXT } from './text';

function expose(editor) {
  editor.setContent(`<p>${TEXT}</p>`);
  editor.undoManager.reset();
  window.editor = {
    focus: () => {
      editor.focus();
      editor.selection.select(editor.getBody(), true);
      editor.selection.collapse(false);
    },
    type: (text) => editor.getDoc().execCommand('insertText', false, text),
    undo: () => editor.undoManager.undo(),
    read: () => ({ value: editor.getContent({ format: 'text' }), caret: editor.selection.getRng().startOffset }),
  };
}

tinymce
  .init({ selector: '#editor', license_key: 'gpl', skin: false, content_css: false, promotion: false })
  .then(([editor]) => expose(editor), console.error);
