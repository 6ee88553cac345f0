/** What an open pattern is given and what it returns: candidates for entities that no list holds. */
import type { Category } from '../../model/category';
import type { Rule } from '../../model/mention';
import { type Candidate, PRIORITY } from '../candidate';
import type { Run } from '../name-runs';
import type { Tokens } from '../tokens';
import { textOf } from '../words';

export type PatternInput = {
  readonly tokens: Tokens;
  readonly runs: readonly Run[];
  /** Listed mentions that already count, and the tokens they cover. */
  readonly listed: readonly Candidate[];
  /** Index into `listed` of the mention that covers a token, or -1. */
  readonly covering: Int32Array;
};

export type Pattern = (input: PatternInput) => Candidate[];

/** A mention of an unlisted entity, named as the page names it. */
export function foundCandidate(tokens: Tokens, first: number, last: number, category: Category, rule: Rule): Candidate {
  return {
    first,
    last,
    entity: -1,
    category,
    alias: textOf(tokens, first, last),
    rule,
    ambiguous: false,
    never: false,
    priority: PRIORITY.pattern,
  };
}
