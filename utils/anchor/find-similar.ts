/**
 * The place whose words are most like an edited quote's. Rare words of the quote vote for where it would begin; the few best places are
 * aligned word by word, and one is believed only above a floor.
 */
import { alignWords } from './align';
import { agreeingContext, type Place, type Quote } from './quote';
import type { WordIndex } from './word-index';

/** A word that stands on the page more often than this tells little about a place. */
const RARE = 60;
/** Fewer words than this are never looked for in changed form: three words of four may stand anywhere. */
const FEWEST_WORDS = 5;
const BEST_PLACES = 6;

/** Share of weighted words that must agree: short quotes must agree more. */
function floorFor(words: number, context: number): number {
  const floor = words >= 25 ? 0.5 : words >= 12 ? 0.56 : words >= 8 ? 0.62 : 0.72;
  // Context on both sides makes the place likely by itself.
  return context >= 4 ? floor - 0.12 : context === 0 ? floor + 0.04 : floor;
}

/** Small words agree between any two sentences. */
function weightOf(word: string): number {
  if (word.length <= 3) return 0.35;
  return word.length >= 7 ? 1.3 : 1;
}

/** First words of places for which rare words vote, most votes first. */
function voteForPlaces({ words, hint }: Quote, index: WordIndex): number[] {
  const votes = new Map<number, number>();
  const slot = Math.max(4, Math.ceil(words.length / 4));
  for (const [at, word] of words.entries()) {
    const places = index.places.get(word.text);
    if (places === undefined || places.length > RARE) continue;
    const weight = weightOf(word.text) / Math.sqrt(places.length);
    for (const place of places) {
      const begin = Math.floor((place - at) / slot);
      // Half a vote to each neighbour, so that no place falls between two slots.
      for (const [near, share] of [
        [begin, 1],
        [begin - 1, 0.5],
        [begin + 1, 0.5],
      ] as const) {
        votes.set(near, (votes.get(near) ?? 0) + weight * share);
      }
    }
  }
  const distance = (slotNumber: number): number =>
    Math.abs((index.words[Math.max(0, slotNumber * slot)]?.start ?? 0) - hint);
  return [...votes]
    .sort(([a, x], [b, y]) => y - x || distance(a) - distance(b))
    .slice(0, BEST_PLACES)
    .map(([begin]) => begin * slot);
}

type Scored = { readonly place: Place; readonly share: number; readonly context: number };

/** Aligns the quote with a window around a place and cuts the window to the words that agree and what lies between them. */
function scorePlace(begin: number, quote: Quote, index: WordIndex): Scored | null {
  const reach = Math.max(6, Math.ceil(quote.words.length / 2));
  const from = Math.max(0, begin - reach);
  const window = index.words.slice(from, begin + quote.words.length + reach);
  const pairs = alignWords(quote.words, window);
  const weightBetween = (first: number, last: number): number => {
    let weight = 0;
    for (let i = first; i <= last; i++) weight += weightOf(window[i]?.text ?? '');
    return weight;
  };
  // Stray words far before or behind the run that agrees are not part of it: drop ends that lower the share.
  let first = 0;
  let last = pairs.length - 1;
  const whole = quote.words.reduce((sum, word) => sum + weightOf(word.text), 0);
  const shareOf = (low: number, high: number): number => {
    let same = 0;
    for (let i = low; i <= high; i++) same += weightOf(window[(pairs[i] as [number, number])[1]]?.text ?? '');
    const span = weightBetween((pairs[low] as [number, number])[1], (pairs[high] as [number, number])[1]);
    return (2 * same) / (whole + span);
  };
  if (pairs.length === 0) return null;
  let share = shareOf(first, last);
  for (let improved = true; improved && first < last; ) {
    improved = false;
    const withoutFirst = shareOf(first + 1, last);
    const withoutLast = shareOf(first, last - 1);
    if (withoutFirst > share && withoutFirst >= withoutLast) {
      first++;
      share = withoutFirst;
      improved = true;
    } else if (withoutLast > share) {
      last--;
      share = withoutLast;
      improved = true;
    }
  }
  const place = {
    from: from + (pairs[first] as [number, number])[1],
    to: from + (pairs[last] as [number, number])[1] + 1,
  };
  const context = agreeingContext(quote, place, index);
  return { place, share, context: context.before + context.after };
}

/** The most similar place, or null when none is believed or two are equally likely. */
export function findSimilar(quote: Quote, index: WordIndex): Place | null {
  if (quote.words.length < FEWEST_WORDS) return null;
  const scored = voteForPlaces(quote, index)
    .map((begin) => scorePlace(begin, quote, index))
    .filter((score) => score !== null)
    .sort((a, b) => b.share + b.context * 0.03 - (a.share + a.context * 0.03));
  const [best] = scored;
  if (best === undefined || best.share < floorFor(quote.words.length, best.context)) return null;
  return best.place;
}
