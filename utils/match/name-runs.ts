/** Runs of capitalised words joined as one phrase, with the small words that stand inside names: where open patterns look. */

import { caseAt, GAP, gapAt } from './token-look';
import type { Tokens } from './tokens';
import { beginsSentence, FUNCTION_WORDS, isCapital, isLetters, isNumber, joins, NAME_PARTICLES, wordAt } from './words';

/** Token numbers, both inclusive. */
export type Run = { readonly first: number; readonly last: number };

/** Longest run looked at; more is a headline in capitals or a table of contents. */
const LONGEST = 12;

function isLink(tokens: Tokens, token: number): boolean {
  return (
    NAME_PARTICLES.has(wordAt(tokens, token)) &&
    isCapital(tokens, token + 1) &&
    joins(tokens, token) &&
    joins(tokens, token + 1)
  );
}

/** `G7`, `F-35A`: digits and letters written together belong together. */
function continues(tokens: Tokens, token: number): boolean {
  return joins(tokens, token) || gapAt(tokens, token) === GAP.none;
}

/** Every maximal run, in order. A possessive `'s` ends a run; a word that only a sentence's beginning made large does not start one. */
export function findNameRuns(tokens: Tokens): Run[] {
  const runs: Run[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (!isLetters(tokens, token) || !isCapital(tokens, token)) continue;
    if (FUNCTION_WORDS.has(wordAt(tokens, token)) && (beginsSentence(tokens, token) || caseAt(tokens, token) !== 3))
      continue;
    let last = token;
    while (last + 1 < tokens.count && last - token < LONGEST && continues(tokens, last + 1)) {
      const next = last + 1;
      const possessive = gapAt(tokens, next) === GAP.apostrophe && wordAt(tokens, next) === 's';
      if (possessive) break;
      if (
        isCapital(tokens, next) ||
        (isNumber(tokens, next) && (gapAt(tokens, next) === GAP.dash || gapAt(tokens, next) === GAP.none))
      )
        last = next;
      else if (isLink(tokens, next)) last = next + 1;
      else break;
    }
    runs.push({ first: token, last });
    token = last;
  }
  return runs;
}
