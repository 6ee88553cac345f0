/** Runs in the page: the same code as the content script's, and what it is measured against. */
import Mark from 'mark.js';
import { paintState } from '../entrypoints/reader/paint';
import { HighlightPainter } from '../utils/highlight/painter';
import { LIMITS } from '../utils/model/limits';
import type { Mention } from '../utils/model/mention';
import { findArticle } from '../utils/page/article-root';
import { createSkip } from '../utils/page/boilerplate';
import type { PageText } from '../utils/text/page-text';
import { readPageText } from '../utils/text/read-page-text';

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  }
  return sum;
}

function extract(): PageText {
  const found = findArticle(document);
  return readPageText(found.root, { limit: LIMITS.pageTextChars, skip: createSkip(found) });
}

function paint(page: PageText, mentions: readonly Mention[]): void {
  const painter = new HighlightPainter(CSS.highlights as unknown as Map<string, Highlight>);
  // Painting reads nothing of the state but the text and the clippings.
  const state = { page, clippings: [] } as unknown as Parameters<typeof paintState>[1];
  paintState(painter, state, mentions, 'light');
}

/** Exposed to the bench that drives the page. */
const side = {
  walk: (): number => timed(walk).ms,
  text: (): string => extract().text,
  own: (mentions: readonly Mention[]): { extract: number; paint: number } => {
    const read = timed(extract);
    return { extract: read.ms, paint: timed(() => paint(read.value, mentions)).ms };
  },
  mark: (terms: string[]): Promise<number> => {
    const start = performance.now();
    return new Promise((resolve) => {
      new Mark(document.body).mark(terms, {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
        done: () => resolve(performance.now() - start),
      });
    });
  },
};
export type PageSide = typeof side;
Object.assign(globalThis, { attacheBench: side });
