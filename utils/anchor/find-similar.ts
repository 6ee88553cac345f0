/**
 * The places whose words are most like an edited quote's. Rare words of the quote and its context vote for where it would begin; at the few best
 * places quote and context are aligned word by word, and what stands where the quote stood is measured.
 */
import { alignWords } from './align';
import { type Agreement, agreementAt, type Place, type Quote } from './quote';
import { type WordIndex, weightOf } from './word-index';

/** Words that vote, the rarest first, and how often one may stand on the page. */
const VOTERS = 40;
const MOST_PLACES = 200;
const BEST_PLACES = 5;
/** Words put in between two parts of a quote count no more than this: a caption or an advertisement parts it, it does not make it another. */
const LONGEST_GAP = 6;
/** Words around a place that are searched for the quote's parts. */
const REACH = 80;
/** A scattered word that agrees says less than one in a run. */
const SCATTERED = 0.6;
/** Context that went elsewhere must not outweigh the quote itself. */
const CONTEXT_WEIGHT = 0.3;

export type Similar = {
  readonly place: Place;
  /** Weighted share of words in common, from 0 to 1. */
  readonly likeness: number;
  readonly agreement: Agreement;
};

/** Positions where the quote would begin, by votes of rare words; most votes first. */
function voteForPlaces({ ids, before, after, hint }: Quote, index: WordIndex): number[] {
  const votes = new Map<number, number>();
  const slot = Math.max(6, Math.ceil(ids.length / 4));
  const voters = [...before, ...ids, ...after]
    .map((id, at) => ({ places: index.places[id] ?? [], shift: at - before.length }))
    .filter(({ places }) => places.length > 0 && places.length <= MOST_PLACES)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, VOTERS);
  for (const { places, shift } of voters) {
    for (const place of places) {
      const begin = Math.floor((place - shift) / slot);
      const vote = 1 / places.length;
      // Half a vote to each neighbour, so that no place falls between two slots.
      votes.set(begin, (votes.get(begin) ?? 0) + vote);
      votes.set(begin - 1, (votes.get(begin - 1) ?? 0) + vote / 2);
      votes.set(begin + 1, (votes.get(begin + 1) ?? 0) + vote / 2);
    }
  }
  const distance = (begin: number): number => Math.abs((index.words[Math.max(0, begin * slot)]?.start ?? 0) - hint);
  const chosen: number[] = [];
  for (const [begin] of [...votes].sort(([a, x], [b, y]) => y - x || distance(a) - distance(b))) {
    // Neighbouring slots are one place: its window holds both.
    if (!chosen.some((other) => Math.abs(other - begin) <= 2)) chosen.push(begin);
    if (chosen.length === BEST_PLACES) break;
  }
  return chosen.map((begin) => begin * slot);
}

type Pair = { readonly own: number; readonly at: number; readonly weight: number };

/** Weight of the new words between two that agree, as far as they count. */
function weighGap(from: number, to: number, index: WordIndex): number {
  let weight = 0;
  for (let at = from; at < Math.min(to, from + LONGEST_GAP); at++) weight += weightOf(index.ids[at] as number, index);
  return weight;
}

/** The run of pairs that is most like the quote: stray words far before or behind it are dropped. */
function trimPairs(
  pairs: readonly Pair[],
  whole: number,
  index: WordIndex,
): { kept: readonly Pair[]; likeness: number } {
  const gaps = pairs.map((pair, i) => (i === 0 ? 0 : weighGap((pairs[i - 1] as Pair).at + 1, pair.at, index)));
  const plain = pairs.map(({ at }) => weightOf(index.ids[at] as number, index));
  let same = pairs.reduce((sum, { weight }) => sum + weight, 0);
  let span = gaps.reduce((sum, gap) => sum + gap, 0) + plain.reduce((sum, weight) => sum + weight, 0);
  if (pairs.length === 0) return { kept: [], likeness: 0 };
  let first = 0;
  let last = pairs.length - 1;
  const shareOf = (common: number, length: number): number => (2 * common) / (whole + length);
  for (let likeness = shareOf(same, span); ; ) {
    const withoutFirst = [
      same - (pairs[first]?.weight ?? 0),
      span - (plain[first] ?? 0) - (gaps[first + 1] ?? 0),
    ] as const;
    const withoutLast = [same - (pairs[last]?.weight ?? 0), span - (plain[last] ?? 0) - (gaps[last] ?? 0)] as const;
    const dropFirst = shareOf(...withoutFirst);
    const dropLast = shareOf(...withoutLast);
    if (first >= last || Math.max(dropFirst, dropLast) <= likeness)
      return { kept: pairs.slice(first, last + 1), likeness };
    [same, span] = dropFirst >= dropLast ? withoutFirst : withoutLast;
    if (dropFirst >= dropLast) first++;
    else last--;
    likeness = Math.max(dropFirst, dropLast);
  }
}

function measureAt(begin: number, quote: Quote, index: WordIndex): Similar | null {
  const { before, ids, after } = quote;
  const line = [...before, ...ids, ...after];
  const weigh = (id: number): number => weightOf(id, index);
  const ofContext = (id: number): number => CONTEXT_WEIGHT * weigh(id);
  const reach = Math.max(REACH, ids.length);
  const from = Math.max(0, begin - before.length - reach);
  const window = index.ids.slice(from, begin + ids.length + after.length + reach);
  const aligned = alignWords(line, window, [...before.map(ofContext), ...ids.map(weigh), ...after.map(ofContext)]);
  const inRun = (i: number): boolean => {
    const [own, at] = aligned[i] as [number, number];
    return [aligned[i - 1], aligned[i + 1]].some(
      (other) => other !== undefined && Math.abs(other[0] - own) === 1 && Math.abs(other[1] - at) === 1,
    );
  };
  const end = before.length + ids.length;
  const pairs = aligned.flatMap(([own, at], i): Pair[] => {
    if (own < before.length || own >= end) return [];
    const weight = weightOf(line[own] as number, index) * (inRun(i) ? 1 : SCATTERED);
    return [{ own: own - before.length, at: from + at, weight }];
  });
  const whole = ids.reduce((sum, id) => sum + weigh(id), 0);
  const { kept, likeness } = trimPairs(pairs, whole, index);
  const ahead = aligned.findLast(([own]) => own < before.length);
  const behind = aligned.find(([own]) => own >= end);
  const edges = {
    from: ahead === undefined || before.length - 1 - ahead[0] > 1 ? null : from + ahead[1] + 1,
    to: behind === undefined || behind[0] - end > 1 ? null : from + behind[1],
  };
  const place = placeOf(kept, edges, ids.length);
  return place === null ? null : { place, likeness, agreement: agreementAt(quote, place, index) };
}

type Edges = { readonly from: number | null; readonly to: number | null };

/** From the first word that agrees to the last; where none does, what stands between the two sides of the context. */
function placeOf(kept: readonly Pair[], { from, to }: Edges, words: number): Place | null {
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return from === null || to === null ? null : { from, to };
  return { from: widen(first.at, first.own, from), to: widen(last.at + 1, words - 1 - last.own, to) };
}

/** Where words at the quote's edge became others, it reaches as far as its context's edge, if that is about as many words away. */
function widen(edge: number, missing: number, context: number | null): number {
  if (missing === 0 || context === null) return edge;
  return Math.abs(context - edge) <= 2 * missing + 2 ? context : edge;
}

export function findSimilar(quote: Quote, index: WordIndex): Similar[] {
  return voteForPlaces(quote, index)
    .map((begin) => measureAt(begin, quote, index))
    .filter((similar) => similar !== null);
}
