/** What occurs together: how often two facet values stand in the same clippings, as a network of entities and a matrix of countries. */
import type { Category } from '../model/category';
import { categoryOfId } from '../model/category';
import type { Dimension } from '../model/filter';
import type { Catalogue } from './catalogue';
import type { Answer } from './find';
import type { FacetValue } from './indexed';

/** What is counted: rows, and how often each value is among them. */
export type Counted = Pick<Answer, 'docs' | 'counts'>;

export type NetworkNode = {
  readonly key: string;
  readonly label: string;
  readonly category: Category;
  readonly count: number;
};
/** Two nodes by their places in the list, and how many rows name both. */
export type NetworkLink = { readonly a: number; readonly b: number; readonly count: number };
export type Network = { readonly nodes: readonly NetworkNode[]; readonly links: readonly NetworkLink[] };

export type NetworkWish = {
  readonly most: number;
  readonly categories: ReadonlySet<Category>;
  /** Key of an entity that is left out, since everything else occurs with it. */
  readonly except?: string;
};

export type Matrix = {
  /** Values of both sides, the most frequent first. */
  readonly keys: readonly string[];
  /** Row by row: rows with both values; on the diagonal those with the one. */
  readonly counts: Uint32Array;
};

/** A node's ties beyond its strongest few make a thicket that nobody can read. */
const LINKS_EACH = 3;

/** The numbers of the most frequent values, those that occur; among equals by name. */
export function topValues(
  { columns }: Catalogue,
  counts: Uint32Array,
  most: number,
  fits: (value: FacetValue) => boolean,
): number[] {
  const labelOf = (number: number): string => columns.values[number]?.label ?? '';
  return columns.values
    .flatMap((value, number) => ((counts[number] ?? 0) > 0 && fits(value) ? [number] : []))
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || (labelOf(a) < labelOf(b) ? -1 : 1))
    .slice(0, most);
}

/** How many rows have both of two values, for each two: a square table, row by row. */
export function countPairs({ columns }: Catalogue, docs: Uint32Array, numbers: readonly number[]): Uint32Array {
  const { values, valueStarts, valueNumbers } = columns;
  const size = numbers.length;
  const pairs = new Uint32Array(size * size);
  const placeOf = new Int32Array(values.length).fill(-1);
  for (const [place, number] of numbers.entries()) placeOf[number] = place;
  const here = new Int32Array(size);
  for (const doc of docs) {
    let found = 0;
    const until = valueStarts[doc + 1] as number;
    for (let at = valueStarts[doc] as number; at < until; at++) {
      const place = placeOf[valueNumbers[at] as number] as number;
      if (place >= 0) here[found++] = place;
    }
    for (let one = 0; one < found; one++) {
      for (let other = 0; other < found; other++) {
        const pair = (here[one] as number) * size + (here[other] as number);
        pairs[pair] = (pairs[pair] as number) + 1;
      }
    }
  }
  return pairs;
}

/** The strongest ties of each node, each tie once, the strongest first. */
function linksOf(pairs: Uint32Array, size: number): NetworkLink[] {
  const links = new Map<number, NetworkLink>();
  const countOf = (a: number, b: number): number => pairs[a * size + b] as number;
  for (let node = 0; node < size; node++) {
    const others = Array.from({ length: size }, (_, other) => other)
      .filter((other) => other !== node && countOf(node, other) > 0)
      .sort((a, b) => countOf(node, b) - countOf(node, a) || a - b)
      .slice(0, LINKS_EACH);
    for (const other of others) {
      const [a, b] = node < other ? [node, other] : [other, node];
      links.set(a * size + b, { a, b, count: countOf(a, b) });
    }
  }
  return [...links.values()].sort((one, other) => other.count - one.count || one.a - other.a || one.b - other.b);
}

export function networkOf(catalogue: Catalogue, { docs, counts }: Counted, wish: NetworkWish): Network {
  const isWanted = ({ dimension, key }: FacetValue): boolean => {
    const category = dimension === 'entity' && key !== wish.except ? categoryOfId(key) : null;
    return category !== null && wish.categories.has(category);
  };
  const numbers = topValues(catalogue, counts, wish.most, isWanted);
  const nodes = numbers.flatMap((number) => {
    const { key = '', label = '' } = catalogue.columns.values[number] ?? {};
    const category = categoryOfId(key);
    return category === null ? [] : [{ key, label, category, count: counts[number] as number }];
  });
  return { nodes, links: linksOf(countPairs(catalogue, docs, numbers), nodes.length) };
}

export function matrixOf(catalogue: Catalogue, { docs, counts }: Counted, dimension: Dimension, most: number): Matrix {
  const numbers = topValues(catalogue, counts, most, (value) => value.dimension === dimension);
  return {
    keys: numbers.map((number) => catalogue.columns.values[number]?.key ?? ''),
    counts: countPairs(catalogue, docs, numbers),
  };
}
