/**
 * Selectors to places in today's page text. The quote's own words decide, its context and old position tell repeated quotes apart,
 * and below a floor that depends on length and context the answer is `lost`: better no place than a wrong one.
 * Knows no DOM.
 */
import type { Anchor } from '../model/anchor';
import type { TextSelectors } from '../model/selector';
import { diffWords } from './align';
import { findSimilar, type Similar } from './find-similar';
import { believeOccurrence, findOccurrences, isNear, isTelling, type Occurrence, SOME_AGREEMENT } from './occurrences';
import { offsetsOf } from './offsets';
import { type Agreement, figureOf, type Quote, quoteOf } from './quote';
import { indexWords, type WordIndex, wordsOf } from './word-index';

/** Context that agrees this much makes an occurrence sure by itself. */
const SURE = 0.5;
/** The same for words that stand elsewhere too, perhaps a few words further on. */
const SURE_OF_REPEATED = 0.9;
const BARE_BESIDE_RIVAL = 0.6;
/** What must be more like the quote than a passage which stood beside it when it was clipped. */
const RIVAL_MARGIN = 0.05;
/** A formula or a heading near by agrees this much by chance. */
const CHANCE = 0.2;
/** Likeness of an edited place, and how much better its context agrees than that of the same words elsewhere, for it to be the place. */
const RIVAL_SCORE = 1.05;
/** The same for a place where the context stands without the quote. */
const EMPTIED_LEAD = 0.15;
/** Context that agrees this much shows where the quote stood, also if it stands there no more. */
const SHOWS_PLACE = 0.6;

/**
 * Likeness that makes an edited place believed, for quotes of so many words: `bare` where no context agrees, `framed` where it does, and the
 * context without which such a quote is not believed at all. Set where the mutation suite's right places part from the wrong ones.
 */
const FLOORS = [
  { words: 25, bare: 0.5, framed: 0.4, context: 0, repeated: 0.5 },
  { words: 12, bare: 0.76, framed: 0.5, context: 0, repeated: 0.5 },
  { words: 8, bare: 0.74, framed: 0.44, context: 0, repeated: 0.5 },
  { words: 6, bare: 0.78, framed: 0.55, context: 0, repeated: 0.5 },
  { words: 4, bare: 0.7, framed: 0.62, context: 0.5, repeated: 0.6 },
  { words: 2, bare: 0.7, framed: 0.7, context: 0.45, repeated: 0.6 },
] as const;

/** Whether both sides of the context are there. */
const standsBetween = ({ before, after }: Agreement): boolean => (before ?? 1) >= SURE && (after ?? 1) >= SURE;

function isBelieved({ likeness, agreement }: Similar, quote: Quote, index: WordIndex): boolean {
  const floor = FLOORS.find(({ words }) => quote.ids.length >= words);
  const context = figureOf(agreement);
  // What stood twice stands in another place too, and a little of it anywhere.
  if (floor === undefined || context < (isTelling(quote, index) ? floor.context : floor.repeated)) return false;
  if (quote.rival !== null && likeness < quote.rival + RIVAL_MARGIN && !standsBetween(agreement)) return false;
  const framed = Math.max(0, Math.min(1, (context - CHANCE) / (SHOWS_PLACE - CHANCE)));
  // Where doubles are known, they need no other guard.
  const bare = quote.rival === null ? floor.bare : Math.min(floor.bare, BARE_BESIDE_RIVAL);
  return likeness >= bare + (floor.framed - bare) * framed;
}

const scoreOf = ({ likeness, agreement }: Similar): number => likeness + figureOf(agreement);

/** Places without the quote's own words, the most likely first. */
function rankSimilar(quote: Quote, index: WordIndex, occurrences: readonly Occurrence[]): Similar[] {
  return findSimilar(quote, index)
    .filter(({ place }) => !occurrences.some((own) => own.place.from < place.to && place.from < own.place.to))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
}

/** Whether the quote rather stood at an edited or emptied place than at this occurrence. */
function isOverruled(occurrence: Occurrence, similar: readonly Similar[], quote: Quote, index: WordIndex): boolean {
  return similar.some((other) => {
    const lead = figureOf(other.agreement) - occurrence.agreement;
    if (isBelieved(other, quote, index)) return other.likeness + lead >= RIVAL_SCORE + (isOneSided(other) ? 0.2 : 0);
    return !isTelling(quote, index) && figureOf(other.agreement) >= SHOWS_PLACE && lead >= EMPTIED_LEAD;
  });
}

const isOneSided = ({ agreement }: Similar): boolean => agreement.before === null || agreement.after === null;

function anchorOccurrence(occurrence: Occurrence): Anchor {
  const { start, end, agreement } = occurrence;
  return { state: agreement >= SOME_AGREEMENT || isNear(occurrence) ? 'exact' : 'moved', start, end };
}

function anchorSimilar({ place }: Similar, quote: Quote, index: WordIndex): Anchor {
  const { start, end } = offsetsOf(place, quote, index);
  const now = index.text.slice(start, end);
  return { state: 'changed', start, end, diff: diffWords(quote.exact, quote.words, now, wordsOf(now)) };
}

function anchorQuote(quote: Quote, index: WordIndex): Anchor {
  if (quote.ids.length === 0) return { state: 'lost' };
  const occurrences = findOccurrences(quote, index);
  const occurrence = believeOccurrence(quote, occurrences, index);
  const sure = isTelling(quote, index) ? SURE : SURE_OF_REPEATED;
  if (occurrence !== null && occurrence.agreement >= sure) return anchorOccurrence(occurrence);
  const similar = rankSimilar(quote, index, occurrences);
  if (occurrence !== null && !isOverruled(occurrence, similar, quote, index)) return anchorOccurrence(occurrence);
  const best = similar.find((other) => isBelieved(other, quote, index));
  return best === undefined ? { state: 'lost' } : anchorSimilar(best, quote, index);
}

/** Anchors for all selectors, in their order, over one index of the text. Never throws. */
export function findAnchors(selectors: readonly TextSelectors[], text: string): Anchor[] {
  if (selectors.length === 0) return [];
  const index = indexWords(text);
  return selectors.map((own) => anchorQuote(quoteOf(own, index), index));
}
