/**
 * The text of each style that comes with us. Two are as their authors publish them; three are of our own: the published APA
 * knows hundreds of kinds of sources, for which the engine needs seconds before it cites the first.
 */
import { harvard1, vancouver } from '@citation-js/plugin-csl/lib-mjs/styles.json';
import type { StyleId } from './style-names';
import apa from './styles/apa.csl?raw';
import chicagoNotes from './styles/chicago-notes.csl?raw';
import mla from './styles/mla.csl?raw';

export const BUILT_IN: Readonly<Record<StyleId, string>> = {
  'chicago-notes': chicagoNotes,
  mla,
  apa,
  harvard: harvard1,
  vancouver,
};
