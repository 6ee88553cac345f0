/** A clipping's selectors as words, and how well a place's surroundings agree with them. */
import type { Selectors } from '../model/selector';
import { type Word, type WordIndex, wordsOf } from './word-index';

/** Words of context compared on each side. */
const CONTEXT_WORDS = 6;

export type Quote = {
  readonly exact: string;
  readonly words: readonly Word[];
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Old offset of its first character. */
  readonly hint: number;
};

/** Word numbers, half-open. */
export type Place = { readonly from: number; readonly to: number };

export function quoteOf({ quote, position }: Selectors): Quote {
  return {
    exact: quote.exact,
    words: wordsOf(quote.exact),
    before: wordsOf(quote.prefix).slice(-CONTEXT_WORDS),
    after: wordsOf(quote.suffix).slice(0, CONTEXT_WORDS),
    hint: position.start,
  };
}

/** Words of context that agree next to a place, outwards from it. A word cut by the context's end counts by its part. */
export type Agreement = { readonly before: number; readonly after: number };

export function agreeingContext({ before, after }: Quote, place: Place, { words }: WordIndex): Agreement {
  let agreeingBefore = 0;
  for (let i = 1; i <= before.length; i++) {
    const old = before[before.length - i]?.text ?? '';
    const now = words[place.from - i]?.text;
    if (now !== old && !(i === before.length && now?.endsWith(old))) break;
    agreeingBefore++;
  }
  let agreeingAfter = 0;
  for (let i = 0; i < after.length; i++) {
    const old = after[i]?.text ?? '';
    const now = words[place.to + i]?.text;
    if (now !== old && !(i === after.length - 1 && now?.startsWith(old))) break;
    agreeingAfter++;
  }
  return { before: agreeingBefore, after: agreeingAfter };
}
