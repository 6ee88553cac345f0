/**
 * Listed forms that hold a common noun in small letters are two mentions: `K9 howitzers` is a platform and a term, `war in Gaza` a term and
 * a place. The gazetteer lists them whole, since the noun tells what the name means.
 */
import type { Candidate } from './candidate';
import { CASE, caseAt, GAP, gapAt } from './token-look';
import type { Tokens } from './tokens';
import { wordAt, wordSet } from './words';

/** Nouns that a place follows without making a name of both. */
const HAPPENINGS = wordSet('war wars conflict conflicts insurgency uprising coup genocide strikes airstrikes');
const LINKS = wordSet('in on against with between');

/** Whether a small word behind a name is a noun of its own; `class` behind a dash belongs to the name. */
function isCommonNoun(tokens: Tokens, token: number): boolean {
  if (caseAt(tokens, token) !== CASE.lower) return false;
  const gap = gapAt(tokens, token);
  return gap === GAP.space || (gap === GAP.dash && wordAt(tokens, token) !== 'class');
}

/** Without the small words at the end, or as it is when nothing else would be left. */
function withoutCommonNoun(tokens: Tokens, candidate: Candidate): Candidate {
  let last = candidate.last;
  while (last > candidate.first && isCommonNoun(tokens, last)) last--;
  const whole = caseAt(tokens, last) === CASE.lower && wordAt(tokens, last) !== 'class';
  return whole || last === candidate.last ? candidate : { ...candidate, last };
}

/** What a place is, beside its name. */
const SITES = wordSet(
  'airbase airfield airport archipelago area base border camp city complex compound crossing dam depot district enclave exclave facility ' +
    'garrison oblast peninsula plant port province refinery region river shipyard site state temple town',
);

/** `Hmeimim base` without its noun; null for `India-China border`, which names two states and no place. */
function withoutSite(tokens: Tokens, candidate: Candidate): Candidate | null {
  const { first, last } = candidate;
  if (!SITES.has(wordAt(tokens, last))) return candidate;
  if (wordAt(tokens, last) === 'border' && gapAt(tokens, first + 1) === GAP.dash) return null;
  return withoutCommonNoun(tokens, candidate);
}

/** `Chinese Ministry of State Security` without its demonym, which is a mention of its own; an official `Russian Defence Ministry` stays whole. */
function withoutDemonym(tokens: Tokens, candidate: Candidate): Candidate {
  for (let token = candidate.first + 1; token < candidate.last; token++) {
    if (wordAt(tokens, token) === 'ministry' && wordAt(tokens, token + 1) === 'of')
      return { ...candidate, first: token };
  }
  return candidate;
}

/** `Israel’s war in Gaza`, but neither `War in Donbas`, `Gaza war` nor `war on terror`. */
function isDescribed(tokens: Tokens, { first, last }: Candidate): boolean {
  if (caseAt(tokens, last) === CASE.lower) return false;
  for (let token = first; token < last - 1; token++) {
    if (
      caseAt(tokens, token) === CASE.lower &&
      HAPPENINGS.has(wordAt(tokens, token)) &&
      LINKS.has(wordAt(tokens, token + 1))
    )
      return true;
  }
  return false;
}

/** Keeps the order of the candidates' first tokens. */
export function splitNames(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  const split: Candidate[] = [];
  for (const candidate of candidates) {
    const { category, entity, never } = candidate;
    if (never || entity < 0) split.push(candidate);
    else if (category === 'platform') split.push(withoutCommonNoun(tokens, candidate));
    else if (category === 'organisation') split.push(withoutDemonym(tokens, candidate));
    else if (category === 'place') {
      const place = withoutSite(tokens, candidate);
      if (place !== null) split.push(place);
    } else if (category !== 'event' || !isDescribed(tokens, candidate)) split.push(candidate);
  }
  return split;
}
