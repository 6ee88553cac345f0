/** The text of each style that comes with us: three as their authors publish them, two of our own. */
import published from '@citation-js/plugin-csl/lib-mjs/styles.json';
import type { StyleId } from './style-names';
import chicagoNotes from './styles/chicago-notes.csl?raw';
import mla from './styles/mla.csl?raw';

export const BUILT_IN: Readonly<Record<StyleId, string>> = {
  'chicago-notes': chicagoNotes,
  mla,
  apa: published.apa,
  harvard: published.harvard1,
  vancouver: published.vancouver,
};
