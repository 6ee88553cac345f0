/** Compiles the gazetteer once a build and offers it to the background as the module `virtual:gazetteer`. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileGazetteer } from '../utils/gazetteer/compile';
import { packGazetteer } from '../utils/gazetteer/pack';
import { readGazetteerFolder } from '../utils/gazetteer/read-folder';

const ID = 'virtual:gazetteer';

export function gazetteerModule(): Plugin {
  return {
    name: 'attache-gazetteer',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => {
      if (id !== `\0${ID}`) return undefined;
      const { entries, never } = readGazetteerFolder(fileURLToPath(new URL('.', import.meta.url)));
      return `export const gazetteer = ${JSON.stringify(packGazetteer(compileGazetteer(entries, never)))};`;
    },
  };
}
