/** Towns that no list holds, by the small words before them: `near Marjayoun`, `the village of Kfar Kila`, `in Konduga, Nigeria`. */
import type { Category } from '../../model/category';
import type { Candidate } from '../candidate';
import type { Run } from '../name-runs';
import { CASE, caseAt, GAP, gapAt } from '../token-look';
import type { Tokens } from '../tokens';
import { beginsSentence, FUNCTION_WORDS, isCapital, lengthOf, wordAt, wordSet } from '../words';
import { foundCandidate, type Pattern, type PatternInput } from './pattern';

/** Before a name they say that it is a place. */
const BESIDE = wordSet('near outside');
/** They say so where a state follows: `in Konduga, Nigeria`. */
const INSIDE = wordSet('in at from of to');
const SETTLEMENTS = wordSet(
  'airport base camp capital city district garrison hamlet island locality municipality neighbourhood neighborhood outpost port province ' +
    'region settlement suburb town township village villages towns cities districts provinces suburbs',
);
/** `took part in Birlestik`: an exercise, perhaps. */
const JOINED = wordSet('part participate participated participates participating');
/** Subjects, languages and the like, which are studied or spoken `in`. */
const STUDIES = wordSet(
  'arabic chemistry christianity economics english french german hebrew hindi hollywood islam latin law literature mandarin medicine ' +
    'paradise persian physics physiology russian spanish swahili congress',
);
const LONGEST = 3;

/** Within this many tokens a force, an arm or a word of the field must stand: any news names towns. */
const REACH = 12;
const OF_FIELD: ReadonlySet<Category> = new Set(['force', 'platform', 'exercise', 'term']);

function isInStory({ tokens, covering, listed }: PatternInput, { first, last }: Run): boolean {
  for (let token = Math.max(0, first - REACH); token <= Math.min(tokens.count - 1, last + REACH); token++) {
    const category = listed[covering[token] as number]?.category;
    if (category !== undefined && OF_FIELD.has(category)) return true;
  }
  return false;
}

/** Titled words that no listed name covers. */
function isUnknown({ tokens, covering }: PatternInput, { first, last }: Run): boolean {
  if (last - first >= LONGEST) return false;
  for (let token = first; token <= last; token++) {
    if ((covering[token] as number) >= 0 || (caseAt(tokens, token) !== CASE.title && isCapital(tokens, token)))
      return false;
  }
  return lengthOf(tokens, first) >= 3 && !FUNCTION_WORDS.has(wordAt(tokens, first));
}

/** A country or place behind a comma. */
function hasStateBehind({ tokens, covering, listed }: PatternInput, last: number): boolean {
  if (last + 1 >= tokens.count || gapAt(tokens, last + 1) !== GAP.comma) return false;
  const category = listed[covering[last + 1] as number]?.category;
  return category === 'country' || category === 'place';
}

/** Behind `in Wana` comes a stop or a small word; behind `in Jewish settlements` a noun. */
function endsPhrase(tokens: Tokens, last: number): boolean {
  const next = last + 1;
  if (next >= tokens.count) return true;
  const gap = gapAt(tokens, next);
  return gap === GAP.space
    ? FUNCTION_WORDS.has(wordAt(tokens, next))
    : gap !== GAP.dash && gap !== GAP.apostrophe && gap !== GAP.none;
}

function isTown(input: PatternInput, run: Run): boolean {
  const { tokens } = input;
  const before = run.first - 1;
  if (
    before < 0 ||
    gapAt(tokens, run.first) !== GAP.space ||
    beginsSentence(tokens, run.first) ||
    isCapital(tokens, before)
  )
    return false;
  const word = wordAt(tokens, before);
  if (BESIDE.has(word)) return true;
  if (word === 'of' && SETTLEMENTS.has(wordAt(tokens, before - 1))) return true;
  if (INSIDE.has(word) && hasStateBehind(input, run.last)) return true;
  return (
    word === 'in' &&
    !JOINED.has(wordAt(tokens, before - 1)) &&
    !STUDIES.has(wordAt(tokens, run.first)) &&
    endsPhrase(tokens, run.last)
  );
}

export const findTowns: Pattern = (input) => {
  const found: Candidate[] = [];
  for (const run of input.runs)
    if (isUnknown(input, run) && isTown(input, run) && isInStory(input, run))
      found.push(foundCandidate(input.tokens, run.first, run.last, 'place', 'site'));
  return found;
};
