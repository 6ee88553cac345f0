/** A possible mention, before context and overlaps are judged. */
import type { Category } from '../model/category';
import type { Rule } from '../model/mention';

export type Candidate = {
  /** Token numbers, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Number of a listed entity, or -1 for one that an open pattern found. */
  readonly entity: number;
  readonly category: Category;
  /** The alias as listed; for an open pattern the entity's name. */
  readonly alias: string;
  readonly rule: Rule;
  /** Needs context before it counts. */
  readonly ambiguous: boolean;
  /** A phrase in which the words mean something else: takes its place and marks nothing. */
  readonly never: boolean;
  /** Of candidates with the same span the highest counts. */
  readonly priority: number;
};

/** A name written as listed says more than a common noun in any case: `Air Force` beside `air force`. */
export const PRIORITY = { pattern: 1, cue: 2, anyCase: 3, alias: 4, never: 5 } as const;
