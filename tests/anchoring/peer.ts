/**
 * The peer: `approx-string-match` with the bounds and weights that Hypothesis documents for it. At most half of the quote's
 * characters and never more than 256 may differ; candidates are ranked by quote 50, prefix 20, suffix 20 and position 2.
 */
import approximateSearch, { type Match } from 'approx-string-match';
import type { TextSelectors } from '../../utils/model/selector';

const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const WHOLE = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;

/** Exact occurrences where there are any, since they are found faster; else those with up to `errors` differences. */
function occurrencesIn(text: string, words: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    exact.push({ start, end: start + words.length, errors: 0 });
  return exact.length > 0 ? exact : approximateSearch(text, words, errors);
}

function likeness(text: string, words: string): number {
  if (words === '') return 1;
  const [best] = text === '' ? [] : occurrencesIn(text, words, words.length);
  return best === undefined ? 0 : 1 - best.errors / words.length;
}

export function findByPeer({ quote, position }: TextSelectors, text: string): { start: number; end: number } | null {
  const { exact, prefix, suffix } = quote;
  const scored = occurrencesIn(text, exact, Math.min(MOST_ERRORS, exact.length / 2)).map(({ start, end, errors }) => {
    const score =
      WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.prefix * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      WEIGHTS.suffix * likeness(text.slice(end, end + suffix.length), suffix) +
      WEIGHTS.position * (1 - Math.abs(start - position.start) / text.length);
    return { start, end, score: score / WHOLE };
  });
  return scored.sort((a, b) => b.score - a.score)[0] ?? null;
}
