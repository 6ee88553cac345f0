/** The scan's hits on names and never-phrases as candidates. */
import { ACCEPT, type CompiledGazetteer, LETTER_CASE } from '../gazetteer/compiled';
import { CATEGORIES } from '../model/category';
import { type Candidate, PRIORITY } from './candidate';
import { scanNames } from './scan';
import type { Tokens } from './tokens';

function priorityOf(gazetteer: CompiledGazetteer, accept: number): number {
  if (gazetteer.acceptKind[accept] === ACCEPT.never) return PRIORITY.never;
  if (gazetteer.acceptAmbiguous[accept] === 1) return PRIORITY.cue;
  return gazetteer.acceptCase[accept] === LETTER_CASE.any ? PRIORITY.anyCase : PRIORITY.alias;
}

function candidateOf(gazetteer: CompiledGazetteer, accept: number, first: number, last: number): Candidate {
  const target = gazetteer.acceptTarget[accept] as number;
  const never = gazetteer.acceptKind[accept] === ACCEPT.never;
  return {
    first,
    last,
    entity: never ? -1 : target,
    category: never ? 'term' : (CATEGORIES[gazetteer.entities.category[target] as number] ?? 'term'),
    alias: gazetteer.aliasTexts.at(gazetteer.acceptAlias[accept] as number) ?? '',
    rule: 'alias',
    ambiguous: gazetteer.acceptAmbiguous[accept] === 1,
    never,
    priority: priorityOf(gazetteer, accept),
  };
}

/** Every listed name and never-phrase of a text, by first token, then by length; context and overlaps are not yet judged. */
export function findListedNames(tokens: Tokens, gazetteer: CompiledGazetteer): Candidate[] {
  const { count, firsts, lasts, accepts } = scanNames(tokens, gazetteer);
  const candidates: Candidate[] = [];
  for (let hit = 0; hit < count; hit++)
    candidates.push(candidateOf(gazetteer, accepts[hit] as number, firsts[hit] as number, lasts[hit] as number));
  return candidates;
}
