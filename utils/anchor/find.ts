/**
 * Selectors to places in today's page text. The quote's own words decide, its context and old position tell repeated quotes apart,
 * and below a floor that depends on length and uniqueness the answer is `lost`: better no place than a wrong one.
 * Knows no DOM.
 */
import type { Anchor } from '../model/anchor';
import type { Selectors } from '../model/selector';
import { diffWords } from './align';
import { findSimilar } from './find-similar';
import { type Agreement, agreeingContext, type Place, type Quote, quoteOf } from './quote';
import { indexWords, type Word, type WordIndex, wordsOf } from './word-index';

/** A quote of fewer words needs context or its old place to be believed. */
const STRONG_WORDS = 6;
/** A name or a word stands anywhere: its neighbours on both sides must agree. */
const WEAK_WORDS = 3;
/** Distance from the old offset, in characters, that still counts as the same place. */
const NEAR_CHARS = 40;
/** Occurrences of a quote that are looked at; a page that repeats a phrase more often tells nothing by it. */
const MOST_CANDIDATES = 500;

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
function offsetsOf(
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

type Occurrence = {
  readonly start: number;
  readonly end: number;
  readonly agreement: Agreement;
  readonly near: boolean;
  readonly distance: number;
};

function occurrencesOf(quote: Quote, index: WordIndex): Occurrence[] {
  const total = ({ before, after }: Agreement): number => before + after;
  return findWords(quote.words, index)
    .map((place) => {
      const { start, end } = offsetsOf(place, quote, index);
      const distance = Math.abs(start - quote.hint);
      return { start, end, agreement: agreeingContext(quote, place, index), distance, near: distance <= NEAR_CHARS };
    })
    .sort((a, b) => total(b.agreement) - total(a.agreement) || a.distance - b.distance);
}

/** Whether the best of the quote's occurrences is the one that was clipped, by length, context and old place. */
function isBelieved(quote: Quote, { agreement, near }: Occurrence, alone: boolean): boolean {
  const { before, after } = agreement;
  const whole = before === quote.before.length && after === quote.after.length;
  if (whole) return before + after > 0 || near;
  if (quote.words.length < WEAK_WORDS) {
    return (before > 0 || quote.before.length === 0) && (after > 0 || quote.after.length === 0);
  }
  return before + after >= 2 || near || (alone && quote.words.length >= STRONG_WORDS);
}

function anchorQuote(quote: Quote, index: WordIndex): Anchor {
  if (quote.words.length === 0) return { state: 'lost' };
  const [best, second] = occurrencesOf(quote, index);
  if (best !== undefined && isBelieved(quote, best, second === undefined)) {
    const { start, end, agreement, near } = best;
    const context = Math.min(2, quote.before.length + quote.after.length);
    return { state: near || agreement.before + agreement.after >= context ? 'exact' : 'moved', start, end };
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
