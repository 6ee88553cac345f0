/**
 * The places whose words are most like an edited quote's: where most of its words vote for, quote and context are aligned word by
 * word, and what stands where the quote stood is measured.
 */
import { alignWords } from './align';
import { type Agreement, agreementAt, figureOf, type Place, type Quote } from './quote';
import { voteForPlaces } from './vote';
import { type WordIndex, weightOf } from './word-index';

/** Words put in between two parts of a quote count no more than this: a caption or an advertisement parts it, it does not make it another. */
const LONGEST_GAP = 10;
/** Words around a place that are searched for the quote's parts. */
const REACH = 60;
/** No other place can be likelier than one that is this much like the quote and in its context. */
const PLAIN_LIKENESS = 0.6;
const PLAIN_AGREEMENT = 0.8;
/** Words of context that are aligned with the quote. */
const ALIGNED_CONTEXT = 20;
/** A word so near to the others is hardly a stray. */
const NEAR_WORDS = 15;
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

type Pair = { readonly own: number; readonly at: number; readonly weight: number };

/** Pairs that stand next to each other on the page, with their weight and that of the new words before them, as far as those count. */
type Run = { readonly pairs: readonly Pair[]; readonly same: number; readonly span: number; readonly gap: number };

function runsOf(pairs: readonly Pair[], index: WordIndex): Run[] {
  const weigh = (at: number): number => weightOf(index.ids[at] as number, index);
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const last = groups.at(-1);
    if (last?.at(-1)?.at === pair.at - 1) last?.push(pair);
    else groups.push([pair]);
  }
  return groups.map((group, i) => {
    let gap = 0;
    const until = group[0]?.at ?? 0;
    const from = (groups[i - 1]?.at(-1)?.at ?? until) + 1;
    for (let at = from; at < Math.min(until, from + LONGEST_GAP); at++) gap += weigh(at);
    const same = group.reduce((sum, { weight }) => sum + weight, 0);
    return { pairs: group, same, span: group.reduce((sum, { at }) => sum + weigh(at), 0), gap };
  });
}

/** The runs, from one to another, that together are most like the quote: strays far before or behind are left out. */
function trimRuns(runs: readonly Run[], whole: number): { kept: readonly Pair[]; likeness: number } {
  let best = { from: 0, to: 0, likeness: 0 };
  for (const [from, first] of runs.entries()) {
    let same = 0;
    let span = -first.gap;
    for (let to = from; to < runs.length; to++) {
      const run = runs[to] as Run;
      same += run.same;
      span += run.span + run.gap;
      const likeness = (2 * same) / (whole + span);
      if (likeness > best.likeness) best = { from, to: to + 1, likeness };
    }
  }
  return { kept: runs.slice(best.from, best.to).flatMap(({ pairs }) => pairs), likeness: best.likeness };
}

function measureAt(begin: number, whole: Quote, index: WordIndex): Similar | null {
  const quote = {
    ...whole,
    before: whole.before.slice(-ALIGNED_CONTEXT),
    after: whole.after.slice(0, ALIGNED_CONTEXT),
  };
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
  const quoteWeight = ids.reduce((sum, id) => sum + weigh(id), 0);
  const { kept, likeness } = trimRuns(runsOf(pairs, index), quoteWeight);
  const place = placeOf(pairs, kept, contextEdges(aligned, quote, from), quote);
  return place === null ? null : { place, likeness, agreement: agreementAt(quote, place, index) };
}

type Edges = { readonly from: number | null; readonly to: number | null };

/** Where the two sides of the context end that stand next to the quote; null for a side whose nearest words became others. */
function contextEdges(aligned: readonly (readonly [number, number])[], { before, ids }: Quote, shift: number): Edges {
  const end = before.length + ids.length;
  const ahead = aligned.findLastIndex(([own]) => own < before.length);
  const behind = aligned.findIndex(([own]) => own >= end);
  // One word alone may stand anywhere.
  const inRun = (first: number): boolean => {
    const [one, two] = [aligned[first], aligned[first + 1]];
    return one !== undefined && two !== undefined && two[0] - one[0] === 1 && two[1] - one[1] === 1;
  };
  const [last, next] = [aligned[ahead], aligned[behind]];
  return {
    // A quote that began the page has the page's beginning before it.
    from:
      before.length === 0
        ? 0
        : last !== undefined && before.length - 1 - last[0] <= 1 && inRun(ahead - 1)
          ? shift + last[1] + 1
          : null,
    to: next !== undefined && next[0] - end <= 1 && inRun(behind) ? shift + next[1] : null,
  };
}

/**
 * From the first word that agrees to the last; where none does, what stands between the two sides of the context.
 * @param kept the words that make it like the quote; strays left out of them count where they touch the context
 */
function placeOf(pairs: readonly Pair[], kept: readonly Pair[], { from, to }: Edges, quote: Quote): Place | null {
  const count = quote.ids.length;
  const first = outermost(pairs[0], pairs[1], kept[0], (pair) => touches(pair.at, pair.own, from));
  const last = outermost(pairs.at(-1), pairs.at(-2), kept.at(-1), (pair) =>
    touches(pair.at + 1, count - 1 - pair.own, to),
  );
  if (first === undefined || last === undefined) return from === null || to === null ? null : { from, to };
  // Between two sides that are both there, everything is the quote.
  const slack = from !== null && to !== null ? 6 : 3;
  return { from: widen(first.at, first.own, from, slack), to: widen(last.at + 1, count - 1 - last.own, to, slack) };
}

/** The outermost pair that agrees, where it is no stray: it touches the context, and is near the others or in a run. */
function outermost(
  outer: Pair | undefined,
  next: Pair | undefined,
  kept: Pair | undefined,
  touchesContext: (pair: Pair) => boolean,
): Pair | undefined {
  if (outer === undefined || kept === undefined || !touchesContext(outer)) return kept;
  const inRun = next !== undefined && Math.abs(next.at - outer.at) === 1;
  return inRun || Math.abs(kept.at - outer.at) <= NEAR_WORDS ? outer : kept;
}

const touches = (edge: number, missing: number, context: number | null): boolean =>
  context !== null && Math.abs(context - edge) <= 2 * missing + 1;

/** Where words at the quote's edge became others, it reaches as far as its context's edge, if that is about as many words away. */
function widen(edge: number, missing: number, context: number | null, slack: number): number {
  if (missing === 0 || context === null) return edge;
  return Math.abs(context - edge) <= 2 * missing + slack ? context : edge;
}

/** The likeliest places; only the first where it is like enough and all of its context stands around it. */
export function findSimilar(quote: Quote, index: WordIndex): Similar[] {
  const found: Similar[] = [];
  for (const begin of voteForPlaces(quote, index)) {
    const similar = measureAt(begin, quote, index);
    if (similar === null) continue;
    found.push(similar);
    if (similar.likeness >= PLAIN_LIKENESS && figureOf(similar.agreement) >= PLAIN_AGREEMENT) break;
  }
  return found;
}
