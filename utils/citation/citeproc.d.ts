/** The parts of citeproc-js that are used here; the package has no types of its own. */
declare module 'citeproc' {
  import type { CslItem } from './csl-item';

  type Wrap = string | false | ((state: unknown, text: string) => string);

  type System = {
    /** XML of a locale by its BCP 47 tag. */
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): CslItem;
  };

  class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    readonly opt: { readonly class: string };
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[], keepOrder: boolean): void;
    /** False where the style has no bibliography. */
    makeBibliography(): readonly [unknown, readonly string[]] | false;
    makeCitationCluster(cites: readonly { readonly id: string }[]): string;
  }

  const engine: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, Record<string, Wrap | ((text: string) => string)>> };
  };
  export = engine;
}
