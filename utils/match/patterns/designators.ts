/** Military designators that no list holds, with a word of arms near them: `Su-57`, `AH-64E`, `Type 055`; and ships by their prefix. */
import type { Candidate } from '../candidate';
import { DIGIT, LETTER } from '../characters';
import type { Run } from '../name-runs';
import { CASE, caseAt, GAP, gapAt, kindAt } from '../token-look';
import type { Tokens } from '../tokens';
import { isCapital, joins, lengthOf, textOf, wordAt, wordSet } from '../words';
import { SHIP_PREFIXES, SHIP_TYPES } from './heads';
import { foundCandidate, type Pattern, type PatternInput } from './pattern';

const ARMS: ReadonlySet<string> = new Set([
  'aircraft',
  'jet',
  'jets',
  'fighter',
  'fighters',
  'bomber',
  'bombers',
  'missile',
  'missiles',
  'tank',
  'tanks',
  'helicopter',
  'helicopters',
  'drone',
  'drones',
  'uav',
  'uavs',
  'frigate',
  'frigates',
  'destroyer',
  'destroyers',
  'submarine',
  'submarines',
  'corvette',
  'warship',
  'warships',
  'howitzer',
  'howitzers',
  'artillery',
  'rocket',
  'rockets',
  'launcher',
  'launchers',
  'radar',
  'radars',
  'interceptor',
  'interceptors',
  'rifle',
  'rifles',
  'vehicle',
  'vehicles',
  'gun',
  'guns',
  'transport',
  'squadron',
  'warplane',
  'warplanes',
  'torpedo',
  'torpedoes',
  'ammunition',
  'gunship',
  'gunships',
  'airframe',
  'prototype',
  'system',
  'systems',
  'armed',
  'airlifter',
  'satellite',
  'satellites',
  'munition',
  'munitions',
  'tanker',
  'trainer',
]);

/** Designator-like names of other fields. */
const CIVIL: ReadonlySet<string> = new Set([
  'covid',
  'sars',
  'g',
  'u',
  'ps',
  'mp',
  'iso',
  'co',
  'pm',
  'h',
  'i',
  'route',
  'flight',
  'page',
  'q',
  'pac',
  'cop',
  'gpt',
  'top',
  'area',
  'cfm',
  'channel',
  'formula',
  'ipad',
  'iphone',
  'fc',
  'no',
  'usd',
  'us',
  'eur',
  'ch',
  'sec',
  'win',
]);

const REACH = 8;

function armsNear(tokens: Tokens, first: number, last: number): boolean {
  for (let token = Math.max(0, first - REACH); token <= Math.min(tokens.count - 1, last + REACH); token++) {
    if (ARMS.has(wordAt(tokens, token))) return true;
  }
  return false;
}

/** `LETTERS-DIGITS[LETTERS]` written without spaces, or `Type DIGITS`. The last token, or -1. */
function designatorEnd(tokens: Tokens, first: number): number {
  const digits = first + 1;
  if (kindAt(tokens, first) !== LETTER || digits >= tokens.count || kindAt(tokens, digits) !== DIGIT) return -1;
  if (first > 0 && gapAt(tokens, first) === GAP.none) return -1;
  const letters = wordAt(tokens, first);
  const type =
    (letters === 'type' || letters === 'mark' || letters === 'mk') &&
    isCapital(tokens, first) &&
    gapAt(tokens, digits) === GAP.space;
  const dashed = gapAt(tokens, digits) === GAP.dash;
  if (!type && !(dashed && isDesignatorLetters(tokens, first) && lengthOf(tokens, digits) <= 4)) return -1;
  const tail = digits + 1;
  if (tail >= tokens.count || gapAt(tokens, tail) !== GAP.none) return digits;
  return kindAt(tokens, tail) === LETTER && lengthOf(tokens, tail) <= 3 ? tail : -1;
}

function isDesignatorLetters(tokens: Tokens, token: number): boolean {
  const length = lengthOf(tokens, token);
  const written = caseAt(tokens, token);
  return (
    !CIVIL.has(wordAt(tokens, token)) &&
    ((written === CASE.upper && length <= 4) || ((written === CASE.title || written === CASE.mixed) && length <= 9))
  );
}

/** `USS Ramage`, `INS Vikrant`: up to three capitalised words behind a prefix in capitals. */
function shipEnd(tokens: Tokens, first: number): number {
  if (!SHIP_PREFIXES.has(textOf(tokens, first, first))) return -1;
  let last = first;
  while (
    last < first + 4 &&
    last + 1 < tokens.count &&
    joins(tokens, last + 1) &&
    isCapital(tokens, last + 1) &&
    wordAt(tokens, last + 1) !== 's'
  )
    last++;
  return last > first && caseAt(tokens, first + 1) === CASE.title ? last : -1;
}

/** `Jurmo-class`, `Guardian class`: the run's last word and `class` behind it. */
function classEnd(tokens: Tokens, last: number): number {
  const next = last + 1;
  if (next >= tokens.count || wordAt(tokens, next) !== 'class' || !joins(tokens, next) || isCapital(tokens, next))
    return -1;
  return caseAt(tokens, last) === CASE.title && lengthOf(tokens, last) >= 4 ? next : -1;
}

/** `the frigate Reina Sofía`: a run of titled words that no listed name covers. */
function isShipName({ tokens, covering }: PatternInput, { first, last }: Run): boolean {
  const type = first - 1;
  if (!SHIP_TYPES.has(wordAt(tokens, type)) || isCapital(tokens, type) || gapAt(tokens, first) !== GAP.space)
    return false;
  if (last - first >= 3 || TIMES.has(wordAt(tokens, first))) return false;
  for (let token = first; token <= last; token++) {
    if ((covering[token] as number) >= 0 || caseAt(tokens, token) !== CASE.title || lengthOf(tokens, token) < 3)
      return false;
  }
  return true;
}

/** What may follow any noun: `sank the frigate Monday`. */
const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
);

export const findDesignators: Pattern = (input) => {
  const { tokens, runs } = input;
  const found: Candidate[] = [];
  for (const run of runs) {
    if (isShipName(input, run)) found.push(foundCandidate(tokens, run.first, run.last, 'platform', 'ship'));
    const ofClass = classEnd(tokens, run.last);
    if (ofClass >= 0 && armsNear(tokens, run.first, ofClass))
      found.push(foundCandidate(tokens, run.first, ofClass, 'platform', 'designator'));
    for (let token = run.first; token <= run.last; token++) {
      const ship = shipEnd(tokens, token);
      if (ship >= 0) found.push(foundCandidate(tokens, token, ship, 'platform', 'ship'));
      const end = designatorEnd(tokens, token);
      if (end >= 0 && armsNear(tokens, token, end))
        found.push(foundCandidate(tokens, token, end, 'platform', 'designator'));
    }
  }
  return found;
};
