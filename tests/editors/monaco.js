import * as monaco from 'monaco-editor-core/esm/vs/editor/editor.api.js';
import { TEXT } from './text';

window.MonacoEnvironment = { getWorker: () => new Worker(URL.createObjectURL(new Blob(['']))) };
const host = document.getElementById('editor');
host.style.height = '200px';
const editor = monaco.editor.create(host, { value: TEXT, language: 'plaintext' });
window.editor = {
  focus: () => editor.focus(),
  undo: () => editor.trigger('page', 'undo', null),
  read: () => ({ value: editor.getValue(), caret: editor.getPosition().column }),
};
