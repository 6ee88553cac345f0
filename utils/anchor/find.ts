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
import { meanOf, type Quote, quoteOf } from './quote';
import { indexWords, type WordIndex, wordsOf } from './word-index';

/** Context that agrees this much makes an occurrence sure by itself. */
const SURE = 0.5;
/** How much better an edited place's context must agree than that of the same words elsewhere, to be the place. */
const RIVAL_LEAD = 0.4;
/** Context that agrees this much shows where the quote stood, also if it stands there no more. */
const SHOWS_PLACE = 0.6;

/** Likeness that makes an edited place believed: the shorter the quote and the less of its context is there, the more. */
function floorFor(words: number, agreement: number): number {
  const floor = words >= 25 ? 0.5 : words >= 12 ? 0.54 : words >= 8 ? 0.6 : 0.68;
  return floor - 0.2 * agreement;
}

const scoreOf = ({ likeness, agreement }: Similar): number => likeness + 0.5 * meanOf(agreement);

/** The edited place that is most likely the quote's, without those where it stands word by word. */
function bestSimilar(quote: Quote, index: WordIndex, occurrences: readonly Occurrence[]): Similar | null {
  const places = findSimilar(quote, index)
    .filter(({ place }) => !occurrences.some((own) => own.place.from < place.to && place.from < own.place.to))
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  return places[0] ?? null;
}

const isBelieved = ({ likeness, agreement }: Similar, { ids }: Quote): boolean =>
  likeness >= floorFor(ids.length, meanOf(agreement));

/** Whether the quote rather stood at an edited or emptied place than at this occurrence. */
function isOverruled(occurrence: Occurrence, similar: Similar, quote: Quote): boolean {
  const agreement = meanOf(similar.agreement);
  if (isBelieved(similar, quote)) return similar.likeness >= 0.5 && agreement >= occurrence.agreement + RIVAL_LEAD;
  return !isTelling(quote) && agreement >= SHOWS_PLACE && agreement >= occurrence.agreement + RIVAL_LEAD / 2;
}

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
  const occurrence = believeOccurrence(quote, occurrences);
  if (occurrence !== null && occurrence.agreement >= SURE) return anchorOccurrence(occurrence);
  const similar = bestSimilar(quote, index, occurrences);
  if (occurrence !== null && (similar === null || !isOverruled(occurrence, similar, quote)))
    return anchorOccurrence(occurrence);
  return similar !== null && isBelieved(similar, quote) ? anchorSimilar(similar, quote, index) : { state: 'lost' };
}

/** Anchors for all selectors, in their order, over one index of the text. Never throws. */
export function findAnchors(selectors: readonly TextSelectors[], text: string): Anchor[] {
  if (selectors.length === 0) return [];
  const index = indexWords(text);
  return selectors.map((own) => anchorQuote(quoteOf(own, index), index));
}
