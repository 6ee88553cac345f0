/**
 * A capital that acts or is dealt with (`Moscow rejected`, `talks with Tokyo`, `Beijing's demands`) stands for its government; where something
 * happens, or where somebody goes, it is a place.
 */

import type { Candidate } from './candidate';
import {
  AUXILIARIES,
  CITY_NOUNS,
  DEALING,
  DONE_BY,
  HAD_BY,
  LAID,
  LOCATIVE,
  MOTION,
  RELATIVE,
  SUBORDINATE,
} from './metonym-words';
import { CASE, caseAt, GAP, gapAt } from './token-look';
import type { Tokens } from './tokens';
import { beginsSentence, wordAt } from './words';

function hasMotionBefore(tokens: Tokens, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 5); at--) if (MOTION.has(wordAt(tokens, at))) return true;
  return false;
}

/** A small word behind that looks like a verb or an adverb before one: `rejected`, `strives`, `also wants`. */
function actsBehind(tokens: Tokens, last: number): boolean {
  const next = last + 1;
  if (next >= tokens.count || gapAt(tokens, next) !== GAP.space || caseAt(tokens, next) !== CASE.lower) return false;
  const word = wordAt(tokens, next);
  if (CITY_NOUNS.has(word)) return false;
  return /(ed|es|[^s]s)$/.test(word) || AUXILIARIES.has(word);
}

function isGovernment(tokens: Tokens, { first, last }: Candidate): boolean {
  const next = last + 1;
  const before = first > 0 && gapAt(tokens, first) === GAP.space ? wordAt(tokens, first - 1) : '';
  if (before === 'on' && LAID.has(wordAt(tokens, first - 2))) return true;
  if (before === 'by' && DONE_BY.has(wordAt(tokens, first - 2))) return true;
  if (before === 'of' && HAD_BY.has(wordAt(tokens, first - 2))) return true;
  const possessive = next < tokens.count && gapAt(tokens, next) === GAP.apostrophe && wordAt(tokens, next) === 's';
  if (possessive && (before === 'over' || before === 'on')) return !CITY_NOUNS.has(wordAt(tokens, next + 1));
  if (LOCATIVE.has(before) || (before === 'from' && wordAt(tokens, next) === 'to')) return false;
  // A dateline: `KYIV (Reuters)`, `Moscow, 3 May`, `Beijing —`; and `Paris, France`.
  const gapBehind = next < tokens.count ? gapAt(tokens, next) : GAP.line;
  if (gapBehind === GAP.comma && (RELATIVE.has(wordAt(tokens, next)) || isOwnPart(tokens, next))) return true;
  if (beginsSentence(tokens, first) && (gapBehind === GAP.comma || gapBehind === GAP.other || gapBehind === GAP.line))
    return false;
  if (possessive) return !CITY_NOUNS.has(wordAt(tokens, next + 1));
  if (before === 'about' && wordAt(tokens, next).endsWith('ing') && gapBehind === GAP.space) return true;
  if (before === 'to' || before === 'from') return !hasMotionBefore(tokens, first - 1) && gapBehind !== GAP.comma;
  if (before === 'and' || before === 'or') return hasDealingBefore(tokens, first - 1) || actsBehind(tokens, last);
  // `the road that Baku calls`: the motion is another clause's.
  if (CLAUSE.has(before) && actsBehind(tokens, last)) return true;
  if (DEALING.has(before))
    return (
      !hasMotionBefore(tokens, first) &&
      gapBehind !== GAP.comma &&
      (before === 'with' ||
        before === 'between' ||
        before === 'against' ||
        actsBehind(tokens, last) ||
        !SUBORDINATE.has(before))
    );
  return actsBehind(tokens, last);
}

/** `Cairo, for its part,`. */
function isOwnPart(tokens: Tokens, token: number): boolean {
  return wordAt(tokens, token) === 'for' && wordAt(tokens, token + 1) === 'its';
}

/** Begin a clause whose subject the capital is when it acts. */
const CLAUSE: ReadonlySet<string> = new Set(['that', 'which', 'while', 'because', 'if', 'whether']);

/** `between Moscow and`, `with both Tehran and`: a dealing word within four tokens. */
function hasDealingBefore(tokens: Tokens, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    const word = wordAt(tokens, at);
    if (word === 'between' || word === 'with' || word === 'both' || word === 'against') return true;
    if (word === 'in' || word === 'at') return false;
  }
  return false;
}

/** @param isCapitalCity whether a listed entity is the capital of a state */
export function markMetonyms(
  tokens: Tokens,
  mentions: readonly Candidate[],
  isCapitalCity: (entity: number) => boolean,
): Candidate[] {
  const marked: Candidate[] = [];
  // From the end, since of `Moscow, Ankara and Beijing agreed` only the last stands before its verb.
  let behind: Candidate | undefined;
  for (const mention of [...mentions].reverse()) {
    const capital = mention.category === 'place' && mention.entity >= 0 && isCapitalCity(mention.entity);
    const acts = capital && (isGovernment(tokens, mention) || isListedWith(tokens, mention, behind));
    behind = acts ? { ...mention, category: 'organisation', rule: 'metonym' } : mention;
    marked.push(behind);
  }
  return marked.reverse();
}

/** Whether a capital stands in one list with the government behind it: `Zagreb, Tirana and Pristina signed`. */
function isListedWith(tokens: Tokens, { first, last }: Candidate, behind: Candidate | undefined): boolean {
  if (behind?.rule !== 'metonym' || (gapAt(tokens, first) === GAP.space && LOCATIVE.has(wordAt(tokens, first - 1))))
    return false;
  const next = last + 1;
  if (behind.first === next) return gapAt(tokens, next) === GAP.comma;
  return behind.first === next + 1 && /^(and|or)$/.test(wordAt(tokens, next)) && gapAt(tokens, next + 1) === GAP.space;
}
