/** A question to the library, its query and its chosen facets together, and the answer: rows in order, and how often each facet value is among them. */

import {
  type ChosenFacets,
  type DateAxis,
  type DateRange,
  DIMENSIONS,
  type Dimension,
  type Order,
} from '../model/filter';
import type { Catalogue } from './catalogue';
import { type EntityNames, evaluate } from './evaluate';
import { SINGLE_VALUED } from './indexed';
import type { Query } from './query';
import { NO_DAY } from './segment';

export type Question = {
  readonly query: Query;
  readonly facets: ChosenFacets;
  readonly range: DateRange | null;
  /** Only these rows; null for all. */
  readonly only: ReadonlySet<number> | null;
  readonly order: Order;
};

export type Answer = {
  /** Rows, in order. */
  readonly docs: Uint32Array;
  /** Rows that fit all but the range of dates, in no order: what a timeline shows around the range. */
  readonly ofAnyTime: Uint32Array;
  /**
   * By facet value: with how many of the rows it occurs. For a one-valued dimension in which something is chosen: how many there would
   * be with that value instead.
   */
  readonly counts: Uint32Array;
};

const DAY_MS = 86_400_000;

/** The day of a row on an axis, or `NO_DAY`. */
export function dayAt({ columns }: Catalogue, doc: number, axis: DateAxis): number {
  return axis === 'published'
    ? (columns.publishedDays[doc] as number)
    : Math.floor((columns.clippedAtMs[doc] as number) / DAY_MS);
}

function keepValues({ columns }: Catalogue, mask: Uint8Array, dimension: Dimension, keys: readonly string[]): void {
  const { valueStarts, valueNumbers, values } = columns;
  const isWanted = new Uint8Array(values.length);
  for (const key of keys) {
    const number = columns.valueNumber(dimension, key);
    if (number >= 0) isWanted[number] = 1;
  }
  // A clipping has each of its values once.
  const needed = SINGLE_VALUED.has(dimension) ? 1 : new Set(keys).size;
  for (let doc = 0; doc < mask.length; doc++) {
    if (mask[doc] === 0) continue;
    const until = valueStarts[doc + 1] as number;
    let met = 0;
    for (let at = valueStarts[doc] as number; at < until; at++) met += isWanted[valueNumbers[at] as number] as number;
    if (met < needed) mask[doc] = 0;
  }
}

function keepRange(catalogue: Catalogue, mask: Uint8Array, { axis, from, until }: DateRange): void {
  for (let doc = 0; doc < mask.length; doc++) {
    const day = dayAt(catalogue, doc, axis);
    if (day === NO_DAY || day < from || day >= until) mask[doc] = 0;
  }
}

/** With how many of the rows of a mask each facet value occurs. */
export function countValues({ columns }: Catalogue, mask: Uint8Array): Uint32Array {
  const counts = new Uint32Array(columns.values.length);
  const { valueStarts, valueNumbers } = columns;
  for (let doc = 0; doc < mask.length; doc++) {
    if (mask[doc] === 0) continue;
    const until = valueStarts[doc + 1] as number;
    for (let at = valueStarts[doc] as number; at < until; at++) {
      const value = valueNumbers[at] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }
  return counts;
}

const isIn =
  (mask: Uint8Array) =>
  (doc: number): boolean =>
    mask[doc] === 1;

function inOrder(catalogue: Catalogue, mask: Uint8Array, scores: Float32Array, order: Order): Uint32Array {
  const newest = catalogue.byDate.filter(isIn(mask));
  if (order === 'clipped') return newest;
  const { publishedDays } = catalogue.columns;
  const rank = order === 'published' ? publishedDays : scores;
  // Sorting is stable for typed arrays, so that equals stay in the order of their dates.
  return newest.sort((a, b) => (rank[b] as number) - (rank[a] as number));
}

/** Rows that fit the query, among those it is asked of. */
async function evaluateWithin({ query, only }: Question, catalogue: Catalogue, names: EntityNames) {
  const { mask, scores } = await evaluate(query, catalogue, names);
  if (only !== null) for (let doc = 0; doc < mask.length; doc++) if (!only.has(doc)) mask[doc] = 0;
  return { mask, scores };
}

/** How many rows `find` would give, for less. */
export async function countFound(question: Question, catalogue: Catalogue, names: EntityNames): Promise<number> {
  const { mask } = await evaluateWithin(question, catalogue, names);
  const { range, facets } = question;
  if (range !== null) keepRange(catalogue, mask, range);
  for (const dimension of DIMENSIONS) {
    const keys = facets[dimension] ?? [];
    if (keys.length > 0) keepValues(catalogue, mask, dimension, keys);
  }
  return mask.reduce((sum, kept) => sum + kept, 0);
}

export async function find(question: Question, catalogue: Catalogue, names: EntityNames): Promise<Answer> {
  const { mask, scores } = await evaluateWithin(question, catalogue, names);
  const chosen = DIMENSIONS.filter((dimension) => (question.facets[dimension]?.length ?? 0) > 0);
  const keep = (from: Uint8Array, dimensions: readonly Dimension[]): Uint8Array => {
    const kept = from.slice();
    for (const dimension of dimensions) keepValues(catalogue, kept, dimension, question.facets[dimension] ?? []);
    return kept;
  };
  const ofAnyTime = question.range === null ? null : catalogue.byDate.filter(isIn(keep(mask, chosen)));
  if (question.range !== null) keepRange(catalogue, mask, question.range);
  const kept = keep(mask, chosen);
  const counts = countValues(catalogue, kept);
  for (const dimension of chosen.filter((dimension) => SINGLE_VALUED.has(dimension))) {
    const without = countValues(
      catalogue,
      keep(
        mask,
        chosen.filter((other) => other !== dimension),
      ),
    );
    for (const [value, { dimension: own }] of catalogue.columns.values.entries())
      if (own === dimension) counts[value] = without[value] as number;
  }
  const docs = inOrder(catalogue, kept, scores, question.order);
  return { docs, ofAnyTime: ofAnyTime ?? docs, counts };
}
