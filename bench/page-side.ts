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

/** What one step leaves to the next. */
const kept: { page: PageText | null; mentions: readonly Mention[]; sum: number } = { page: null, mentions: [], sum: 0 };

/** Steps that the bench, which drives the page, has it take and measures. */
const steps = {
  walk: (): void => {
    kept.sum = walk();
  },
  extract: (): void => {
    kept.page = extract();
  },
  paint: (): void => {
    if (kept.page !== null) paint(kept.page, kept.mentions);
  },
};
export type Step = keyof typeof steps;

/** In a task of its own, as the browser counts time by tasks. */
function inTask(work: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => void setTimeout(() => work(resolve)));
}

const side = {
  text: (): string => extract().text,
  know: (mentions: readonly Mention[]): void => {
    kept.mentions = mentions;
  },
  take: (step: Step): Promise<void> =>
    inTask((done) => {
      steps[step]();
      done();
    }),
  mark: (terms: string[]): Promise<void> =>
    inTask((done) =>
      new Mark(document.body).mark(terms, {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
        done,
      }),
    ),
};
export type PageSide = typeof side;
Object.assign(globalThis, { attacheBench: side });
