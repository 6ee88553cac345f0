/**
 * Scores found mentions against labels. A found mention is right where it overlaps a label, each used once and the best pairs first; `typed`
 * asks for the same category, `exact` for the same span too.
 */
import type { Category } from '../../utils/model/category';
import type { Label } from './labelled-text';

export type Tally = { labelled: number; found: number; overlap: number; typed: number; exact: number };
export type Score = { readonly all: Tally; readonly byCategory: Map<Category, Tally> };

const newTally = (): Tally => ({ labelled: 0, found: 0, overlap: 0, typed: 0, exact: 0 });

export function newScore(): Score {
  return { all: newTally(), byCategory: new Map() };
}

function tallyOf(score: Score, category: Category): Tally {
  const known = score.byCategory.get(category) ?? newTally();
  score.byCategory.set(category, known);
  return known;
}

type Pair = {
  readonly label: Label;
  readonly mention: Label;
  readonly same: boolean;
  readonly exact: boolean;
  readonly shared: number;
};

function pairsOf(labels: readonly Label[], mentions: readonly Label[]): Pair[] {
  return labels
    .flatMap((label) =>
      mentions.map((mention) => ({
        label,
        mention,
        same: label.category === mention.category,
        exact: label.start === mention.start && label.end === mention.end,
        shared: Math.min(label.end, mention.end) - Math.max(label.start, mention.start),
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => Number(b.exact) + Number(b.same) - Number(a.exact) - Number(a.same) || b.shared - a.shared);
}

/** Adds one text to the score; returns the labels missed and the mentions that no label asked for. */
export function addToScore(
  score: Score,
  labels: readonly Label[],
  mentions: readonly Label[],
): { missed: Label[]; spurious: Label[] } {
  const used = new Set<Label>();
  for (const { label, mention, same, exact } of pairsOf(labels, mentions)) {
    if (used.has(label) || used.has(mention)) continue;
    used.add(label).add(mention);
    for (const tally of [score.all, tallyOf(score, label.category)]) {
      tally.overlap++;
      if (same) tally.typed++;
      if (same && exact) tally.exact++;
    }
  }
  for (const label of labels) for (const tally of [score.all, tallyOf(score, label.category)]) tally.labelled++;
  for (const mention of mentions) for (const tally of [score.all, tallyOf(score, mention.category)]) tally.found++;
  return {
    missed: labels.filter((label) => !used.has(label)),
    spurious: mentions.filter((mention) => !used.has(mention)),
  };
}

/** F1 in percent of one kind of agreement. */
export function f1(tally: Tally, kind: 'overlap' | 'typed' | 'exact'): number {
  return (200 * tally[kind]) / (tally.labelled + tally.found || 1);
}
