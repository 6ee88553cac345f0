/** The places where a quote stands word by word, and which of them, if any, is the one that was clipped. */
import { offsetsOf } from './offsets';
import { type Agreement, agreementAt, figureOf, type Place, type Quote } from './quote';
import { type WordIndex, weightOf } from './word-index';

/** Occurrences that are looked at; a page that repeats a phrase more often tells nothing by it. */
const MOST_OCCURRENCES = 500;
/** Distance from the old offset, in characters, that still counts as the same place. */
const NEAR_CHARS = 40;
/** So many words are hardly ever written twice. */
const STRONG_WORDS = 6;
/** So many, where they are known to have been unique. */
const TELLING_WORDS = 4;
const TELLING_WEIGHT = 1.5;
const TELLING_CHARS = 8;
/** Less agreement than this is found between any two places of a story. */
export const SOME_AGREEMENT = 0.15;
/** Agreement that a phrase which stood twice, or may have, needs. */
const REPEATED_AGREEMENT = 0.35;
/** What two occurrences' agreements must differ by, for the better one to be it. */
const LEAD = 0.15;
const WHOLE_AGREEMENT = 0.9;

export type Occurrence = {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** Of the context, from 0 to 1. */
  readonly agreement: number;
  /** From the old offset, in characters. */
  readonly distance: number;
};

function placesOf(ids: readonly number[], index: WordIndex): Place[] {
  let rarest = -1;
  let starts: readonly number[] = [];
  for (const [at, id] of ids.entries()) {
    const own = index.places[id];
    if (own === undefined) return [];
    if (rarest < 0 || own.length < starts.length) {
      rarest = at;
      starts = own;
    }
  }
  const found: Place[] = [];
  for (const start of starts) {
    const from = start - rarest;
    if (ids.every((id, i) => index.ids[from + i] === id)) found.push({ from, to: from + ids.length });
    if (found.length === MOST_OCCURRENCES) break;
  }
  return found;
}

/** Words that must go on as beside an echo, to know it by. */
const ECHO_WORDS = 2;

/** What stands behind the quote's words where its suffix holds them again, and before them where its prefix does. */
type Echoes = { readonly behind: readonly (readonly number[])[]; readonly ahead: readonly (readonly number[])[] };

function echoesOf({ ids, before, after }: Quote): Echoes {
  const places = (line: readonly number[]): number[] =>
    [...line.keys()].filter((at) => ids.every((id, i) => line[at + i] === id));
  return {
    behind: places(after).map((at) => after.slice(at + ids.length, at + ids.length + ECHO_WORDS)),
    ahead: places(before).map((at) => before.slice(Math.max(0, at - ECHO_WORDS), at)),
  };
}

/** Where a quote was cut with what parts it from its echo, the echo has one side of its context, and goes on as it did. */
function isEcho({ before, after }: Agreement, { from, to }: Place, echoes: Echoes, { ids }: WordIndex): boolean {
  const goesOn = (words: readonly number[], start: number): boolean =>
    words.length > 0 && words.every((word, i) => ids[start + i] === word);
  if ((after ?? 1) < SOME_AGREEMENT) return echoes.behind.some((words) => goesOn(words, to));
  if ((before ?? 1) < SOME_AGREEMENT) return echoes.ahead.some((words) => goesOn(words, from - words.length));
  return false;
}

/** Every occurrence; those whose context agrees most come first, then the nearest. */
export function findOccurrences(quote: Quote, index: WordIndex): Occurrence[] {
  const echoes = echoesOf(quote);
  return placesOf(quote.ids, index)
    .map((place) => {
      const span = offsetsOf(place, quote, index);
      const sides = agreementAt(quote, place, index);
      const agreement = isEcho(sides, place, echoes, index) ? 0 : figureOf(sides);
      return { place, ...span, agreement, distance: Math.abs(span.start - quote.hint) };
    })
    .sort((a, b) => b.agreement - a.agreement || a.distance - b.distance);
}

/** Whether the quote's words alone say where it was: enough of them, or a few that are rare and were known to be unique. */
export function isTelling({ rival, ids, exact }: Quote, index: WordIndex): boolean {
  if (rival === null || rival === 1) return rival === null && ids.length >= STRONG_WORDS;
  const weight = ids.reduce((sum, id) => sum + weightOf(id, index), 0);
  return ids.length >= TELLING_WORDS || (ids.length > 1 && weight >= TELLING_WEIGHT && exact.length >= TELLING_CHARS);
}

/** Context that must agree where the words alone do not tell. */
function neededAgreement(quote: Quote): number {
  return quote.rival === null || quote.rival === 1 ? REPEATED_AGREEMENT : SOME_AGREEMENT;
}

export function isNear({ distance }: Occurrence): boolean {
  return distance <= NEAR_CHARS;
}

/** The occurrence that was clipped, or null where length, context and old place leave a doubt. */
export function believeOccurrence(
  quote: Quote,
  occurrences: readonly Occurrence[],
  index: WordIndex,
): Occurrence | null {
  const [best, second] = occurrences;
  if (best === undefined) return null;
  if (second === undefined && isTelling(quote, index)) return best;
  if (best.agreement < neededAgreement(quote)) {
    const near = occurrences.filter(isNear);
    return quote.rival !== 1 && quote.ids.length > 1 && near.length === 1 ? (near[0] ?? null) : null;
  }
  // Where all of the context is there, a little less of it is another place.
  const lead = best.agreement >= WHOLE_AGREEMENT ? LEAD / 6 : LEAD;
  const rivals = occurrences.filter(({ agreement }) => best.agreement - agreement < lead);
  if (rivals.length === 1) return best;
  // Liturgies, transcripts, tables: the same words in the same surroundings. Only one that hardly moved can be told.
  const [first, next] = rivals.sort((a, b) => a.distance - b.distance);
  return first !== undefined && next !== undefined && first.distance * 3 <= next.distance ? first : null;
}
