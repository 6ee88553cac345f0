/** Looks for a passage's doubles on its own page, so that none of them is taken for it when it is gone. Too much for the page side. */
import { findSimilar } from './find-similar';
import { findOccurrences } from './occurrences';
import { quoteOf } from './quote';
import { indexWords } from './word-index';

/** Doubles further away than this are not looked for: the reader waits for the clip. */
const REACH_CHARS = 100_000;

/** How like `[start, end)` the most similar other passage is, from 0 to 1: what would be found if it were taken out. */
export function measureRival(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - REACH_CHARS), start);
  const after = text.slice(end, end + REACH_CHARS);
  const index = indexWords(`${before}\n${after}`);
  const quote = quoteOf(
    {
      quote: { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: before.length, end: before.length },
    },
    index,
  );
  if (quote.ids.length === 0 || findOccurrences(quote, index).length > 0) return 1;
  return Math.max(0, ...findSimilar(quote, index).map(({ likeness }) => Math.min(likeness, 0.99)));
}
