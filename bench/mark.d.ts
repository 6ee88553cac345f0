/** The part of mark.js used here; its own types lie in another package. */
declare module 'mark.js' {
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default class Mark {
    constructor(context: Node);
    mark(terms: readonly string[], options: Readonly<Record<string, unknown>>): void;
  }
}
