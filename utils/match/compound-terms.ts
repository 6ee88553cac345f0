/**
 * A term takes in the field's modifiers before it: `deputy commander`, `covert arms shipments`, and `missile onslaught`, of which both
 * words are terms. Loose adjectives (`new`, `heavy`) stay outside.
 */
import type { Candidate } from './candidate';
import { CASE, caseAt, GAP, gapAt } from './token-look';
import type { Tokens } from './tokens';
import { wordAt, wordSet } from './words';

const MODIFIERS = wordSet(
  'deputy assistant naval maritime military aerial amphibious coastal border cyber covert clandestine conventional nuclear ' +
    'tactical psychological basic winter joint combined engineer counterterrorism',
);

function isJoined(tokens: Tokens, token: number): boolean {
  return gapAt(tokens, token) === GAP.space;
}

/** The mention with the modifiers before it that no other mention covers. */
function widen(tokens: Tokens, mention: Candidate, free: number): Candidate {
  let { first } = mention;
  while (first > free && isJoined(tokens, first) && MODIFIERS.has(wordAt(tokens, first - 1)) && sameCase(tokens, first))
    first--;
  return first === mention.first ? mention : { ...mention, first };
}

function sameCase(tokens: Tokens, token: number): boolean {
  return caseAt(tokens, token - 1) === caseAt(tokens, token);
}

/** Adjectives as often as nouns. */
const LOOSE = wordSet('major general veteran militant extremist separatist');

/** `missile onslaught`, but neither `troops moving`, where the first is a noun of its own, nor `targeting civilians`. */
function areOne(tokens: Tokens, a: Candidate, b: Candidate): boolean {
  return (
    a.category === 'term' &&
    b.category === 'term' &&
    b.first === a.last + 1 &&
    isJoined(tokens, b.first) &&
    caseAt(tokens, a.last) === CASE.lower &&
    caseAt(tokens, b.first) === CASE.lower &&
    !/(s|ing)$/.test(wordAt(tokens, a.last)) &&
    !wordAt(tokens, b.last).endsWith('ing') &&
    !LOOSE.has(wordAt(tokens, a.last))
  );
}

/** @param mentions in order, without overlaps */
export function joinCompounds(tokens: Tokens, mentions: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before !== undefined && areOne(tokens, before, mention)) {
      joined[joined.length - 1] = { ...mention, first: before.first };
    } else if (mention.category === 'term')
      joined.push(widen(tokens, mention, before === undefined ? 0 : before.last + 1));
    else joined.push(mention);
  }
  return joined;
}
