/** A clipping's selectors as words, and how well a place's surroundings agree with them. */
import type { TextSelectors } from '../model/selector';
import { ABSENT, type Word, type WordIndex, wordsOf } from './word-index';

/** Words of context compared on each side: about two sentences. */
const CONTEXT_WORDS = 40;
/** Words put into or taken out of the context that do not push the rest of it out of sight. */
const CONTEXT_SLACK = 10;
/** Words of context that stand next to the quote tell more than those further off. */
const NEXT_WORDS = 6;

/** One side's context as pairs of neighbouring words, outwards from the quote and its own edge included. */
type Context = {
  /** How many words each pair stands away from the quote, each time it does. */
  readonly distances: ReadonlyMap<number, readonly number[]>;
  /** What all pairs tell together. */
  readonly whole: number;
};

export type Quote = {
  readonly exact: string;
  readonly words: readonly Word[];
  /** Numbers of the words on the page. */
  readonly ids: readonly number[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly contextBefore: Context;
  readonly contextAfter: Context;
  /** Old offset of its first character. */
  readonly hint: number;
  /** How like it another passage was when it was clipped, 1 for the same words; null where that is not known. */
  readonly rival: number | null;
};

/** Positions of words, half-open. */
export type Place = { readonly from: number; readonly to: number };

/** Numbers of words stay far below 2^26, so a pair of them fits a double exactly. */
const pairOf = (x: number, y: number): number => x * 2 ** 26 + y;

const weightAt = (distance: number): number => (distance < NEXT_WORDS ? 1 : 0.5);

/** @param line words from the quote's edge outwards */
function contextOf(line: readonly number[]): Context {
  const distances = new Map<number, number[]>();
  let whole = 0;
  for (const [distance, x] of line.slice(0, -1).entries()) {
    const y = line[distance + 1] ?? ABSENT;
    whole += weightAt(distance);
    if (x === ABSENT || y === ABSENT) continue;
    const known = distances.get(pairOf(x, y));
    if (known === undefined) distances.set(pairOf(x, y), [distance]);
    else known.push(distance);
  }
  return { distances, whole };
}

export function quoteOf({ quote, position, rival }: TextSelectors, { idOf }: WordIndex): Quote {
  const idsOf = (words: readonly Word[]): number[] => words.map(({ text }) => idOf.get(text) ?? ABSENT);
  const words = wordsOf(quote.exact);
  const ids = idsOf(words);
  const before = idsOf(wordsOf(quote.prefix).slice(-CONTEXT_WORDS));
  const after = idsOf(wordsOf(quote.suffix).slice(0, CONTEXT_WORDS));
  return {
    exact: quote.exact,
    words,
    ids,
    before,
    after,
    contextBefore: contextOf([...before, ids[0] ?? ABSENT].reverse()),
    contextAfter: contextOf([ids.at(-1) ?? ABSENT, ...after]),
    hint: position.start,
    rival: rival ?? null,
  };
}

/** Share of the context that still stands there, from 0 to 1; null on a side that had none. */
export type Agreement = { readonly before: number | null; readonly after: number | null };

/**
 * A pair counts only about as far away as it was: the same words a sentence further on are those of another place.
 * @param edge position of the quote's own word
 */
function agreementWith({ distances, whole }: Context, { ids }: WordIndex, edge: number, step: 1 | -1): number | null {
  if (whole === 0) return null;
  const claimed = new Set<number>();
  let same = 0;
  for (let distance = 0; distance <= CONTEXT_WORDS + CONTEXT_SLACK; distance++) {
    const at = edge + step * distance;
    const x = ids[at];
    const y = ids[at + step];
    if (x === undefined || y === undefined) break;
    const before = distances
      .get(pairOf(x, y))
      ?.find((old) => !claimed.has(old) && Math.abs(distance - old) <= 1 + old / 4);
    if (before === undefined) continue;
    claimed.add(before);
    same += weightAt(before);
  }
  return same / whole;
}

/** A quote that began or ended the page has nothing on that side; there it agrees where the page begins or ends still. */
export function agreementAt({ contextBefore, contextAfter }: Quote, { from, to }: Place, index: WordIndex): Agreement {
  return {
    before: agreementWith(contextBefore, index, from, -1) ?? (from === 0 ? 1 : null),
    after: agreementWith(contextAfter, index, to - 1, 1) ?? (to === index.ids.length ? 1 : null),
  };
}

/** What one side that is all there is worth where the other was rewritten. */
const ONE_SIDE = 0.6;

/** Both sides as one figure, from 0 to 1. */
export function figureOf({ before, after }: Agreement): number {
  if (before === null) return after ?? 0;
  if (after === null) return before;
  return Math.max((before + after) / 2, ONE_SIDE * before, ONE_SIDE * after);
}
