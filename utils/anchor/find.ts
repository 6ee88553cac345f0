/**
 * Selectors to places in today's page text. The quote's own words decide, its context and old position tell repeated quotes apart,
 * and below a floor that depends on length and uniqueness the answer is `lost`: better no place than a wrong one.
 * Knows no DOM.
 */
import type { Anchor } from '../model/anchor';
import type { Selectors } from '../model/selector';
import { diffWords } from './align';
import { findSimilar } from './find-similar';
import { indexWords, type Word, type WordIndex, wordsOf } from './word-index';

/** Words of context compared on each side. */
const CONTEXT_WORDS = 6;
/** A quote of fewer words needs context or its old place to be believed. */
const STRONG_WORDS = 6;
/** Distance from the old offset, in characters, that still counts as the same place. */
const NEAR_CHARS = 40;
/** Occurrences of a quote that are looked at; a page that repeats a phrase more often tells nothing by it. */
const MOST_CANDIDATES = 500;

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

function quoteOf({ quote, position }: Selectors): Quote {
  return {
    exact: quote.exact,
    words: wordsOf(quote.exact),
    before: wordsOf(quote.prefix).slice(-CONTEXT_WORDS),
    after: wordsOf(quote.suffix).slice(0, CONTEXT_WORDS),
    hint: position.start,
  };
}

/** Words of context that agree next to a place, outwards from it, 0 to twice `CONTEXT_WORDS`. A word cut by the context's end counts by its part. */
export function agreeingContext({ before, after }: Quote, place: Place, { words }: WordIndex): number {
  let agreeing = 0;
  for (let i = 1; i <= before.length; i++) {
    const old = before[before.length - i]?.text ?? '';
    const now = words[place.from - i]?.text;
    if (now !== old && !(i === before.length && now?.endsWith(old))) break;
    agreeing++;
  }
  for (let i = 0; i < after.length; i++) {
    const old = after[i]?.text ?? '';
    const now = words[place.to + i]?.text;
    if (now !== old && !(i === after.length - 1 && now?.startsWith(old))) break;
    agreeing++;
  }
  return agreeing;
}

/** Every place where the quote's words stand one after another. */
function findWords(words: readonly Word[], index: WordIndex): Place[] {
  let rarest = -1;
  let places: readonly number[] = [];
  for (const [at, word] of words.entries()) {
    const own = index.places.get(word.text);
    if (own === undefined) return [];
    if (rarest < 0 || own.length < places.length) {
      rarest = at;
      places = own;
    }
  }
  const found: Place[] = [];
  for (const place of places) {
    const from = place - rarest;
    if (from < 0 || from + words.length > index.words.length) continue;
    if (words.every((word, i) => index.words[from + i]?.text === word.text))
      found.push({ from, to: from + words.length });
    if (found.length === MOST_CANDIDATES) break;
  }
  return found;
}

/** Offsets of a place, widened to the quote's own first and last characters where the page still has them. */
export function offsetsOf(
  place: Place,
  { exact, words }: Quote,
  { text, words: all }: WordIndex,
): { start: number; end: number } {
  const lead = words[0]?.start ?? 0;
  const tail = exact.length - (words.at(-1)?.end ?? exact.length);
  const first = all[place.from]?.start ?? 0;
  const last = all[place.to - 1]?.end ?? first;
  const start = text.slice(first - lead, first) === exact.slice(0, lead) ? first - lead : first;
  const end = tail > 0 && text.slice(last, last + tail) === exact.slice(exact.length - tail) ? last + tail : last;
  return { start, end };
}

function anchorQuote(quote: Quote, index: WordIndex): Anchor {
  if (quote.words.length === 0) return { state: 'lost' };
  const places = findWords(quote.words, index);
  const scored = places
    .map((place) => {
      const { start, end } = offsetsOf(place, quote, index);
      return { start, end, context: agreeingContext(quote, place, index), distance: Math.abs(start - quote.hint) };
    })
    .sort((a, b) => b.context - a.context || a.distance - b.distance);
  const [best, second] = scored;
  if (best !== undefined) {
    const near = best.distance <= NEAR_CHARS;
    const context = quote.before.length + quote.after.length;
    const alone = second === undefined;
    const believed =
      best.context >= 2 ||
      near ||
      (alone && quote.words.length >= STRONG_WORDS) ||
      (context > 0 && best.context === context);
    if (believed)
      return {
        state: best.context >= Math.min(2, context) || near ? 'exact' : 'moved',
        start: best.start,
        end: best.end,
      };
  }
  const similar = findSimilar(quote, index);
  if (similar === null) return { state: 'lost' };
  const { start, end } = offsetsOf(similar, quote, index);
  const now = index.text.slice(start, end);
  const diff = diffWords(quote.exact, quote.words, now, wordsOf(now));
  if (diff.every((part) => part.kind === 'same')) return { state: 'moved', start, end };
  return { state: 'changed', start, end, diff };
}

/** Anchors for all selectors, in their order, over one index of the text. Never throws. */
export function findAnchors(selectors: readonly Selectors[], text: string): Anchor[] {
  if (selectors.length === 0) return [];
  const index = indexWords(text);
  return selectors.map((own) => anchorQuote(quoteOf(own), index));
}
