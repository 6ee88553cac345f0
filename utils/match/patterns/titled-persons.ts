/**
 * Persons by title and by role phrase: `Foreign Secretary Vinay Kwatra`, `defence minister Rustem Umerov`, `Amos Yadlin, a former
 * head of military intelligence`. The title itself is a term and stays outside.
 */

import type { Candidate } from '../candidate';
import type { Run } from '../name-runs';
import { CASE, caseAt, GAP, gapAt } from '../token-look';
import type { Tokens } from '../tokens';
import { FUNCTION_WORDS, isCapital, joins, lengthOf, NAME_PARTICLES, wordAt, wordSet } from '../words';
import { foundCandidate, type Pattern } from './pattern';
import { FIELD_WORDS, NEEDS_FULL_NAME, OFFICE_WORDS, ROLE_WORDS, SERVING, TITLE_ENDS, WEAK_ROLES } from './titles';

const LONGEST_NAME = 5;

/** `Minister for Civil Defence Carl-Oskar Bohlin`: the full name behind the office, or null. */
function nameBehindOffice(tokens: Tokens, run: Run): Run | null {
  const before = wordAt(tokens, run.first - 1) === 'the' ? run.first - 2 : run.first - 1;
  const link = wordAt(tokens, before);
  if ((link !== 'of' && link !== 'for') || !TITLE_ENDS.has(wordAt(tokens, before - 1))) return null;
  let first = run.first;
  while (first < run.last && OFFICE_WORDS.has(wordAt(tokens, first))) first++;
  const name = { first, last: run.last };
  return first > run.first && run.last > first && isPersonalName(tokens, name) ? name : null;
}

/** `State Department official David Holmes`: a full name behind a role that stands behind a name or a word of the field. */
function nameBehindRole(tokens: Tokens, run: Run): Run | null {
  const role = run.first - 1;
  if (!SERVING.has(wordAt(tokens, role)) || gapAt(tokens, run.first) !== GAP.space || isCapital(tokens, role))
    return null;
  if (!isCapital(tokens, role - 1) && !FIELD_WORDS.has(wordAt(tokens, role - 1))) return null;
  return run.last > run.first && run.last - run.first < LONGEST_NAME && isPersonalName(tokens, run) ? run : null;
}

/** The part of a run behind its last title word, or null. */
function nameBehindTitle(tokens: Tokens, run: Run): Run | null {
  let title = -1;
  for (let token = run.first; token < run.last; token++)
    if (TITLE_ENDS.has(wordAt(tokens, token)) && lengthOf(tokens, token) > 1) title = token;
  if (title < 0) {
    const before = run.first - 1;
    const gap = gapAt(tokens, run.first);
    if (before < 0 || (gap !== GAP.space && gap !== GAP.stop) || isCapital(tokens, before)) return null;
    const title = wordAt(tokens, before);
    // `5:50 pm CET` is a time.
    if (!TITLE_ENDS.has(title) || title === 'pm') return null;
    return checkName(tokens, run, title);
  }
  return checkName(tokens, { first: title + 1, last: run.last }, wordAt(tokens, title));
}

function checkName(tokens: Tokens, name: Run, title: string): Run | null {
  const length = name.last - name.first + 1;
  if (length > LONGEST_NAME || (length === 1 && NEEDS_FULL_NAME.has(title))) return null;
  return isPersonalName(tokens, name) ? name : null;
}

/** Capitalised words of at least two letters or initials, none of them a function word or an acronym, and not a title alone. */
function isPersonalName(tokens: Tokens, { first, last }: Run): boolean {
  let words = 0;
  for (let token = first; token <= last; token++) {
    const word = wordAt(tokens, token);
    if (!isCapital(tokens, token)) {
      if (!NAME_PARTICLES.has(word)) return false;
      continue;
    }
    if (token === first ? FUNCTION_WORDS.has(word) && word.length > 1 : token === last && FUNCTION_WORDS.has(word))
      return false;
    if (
      caseAt(tokens, token) === CASE.upper &&
      word.length > 1 &&
      first !== last &&
      !allCapitals(tokens, first, last) &&
      word.length > 3
    )
      return false;
    if (word.length > 1) words++;
  }
  return words > 0 && lengthOf(tokens, last) > 1 && !TITLE_ENDS.has(wordAt(tokens, last));
}

function allCapitals(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (caseAt(tokens, token) !== CASE.upper) return false;
  return true;
}

type Role = { readonly role: string; readonly field: boolean };

/** The role word among tokens `[from, to)`, and whether a word of the field stands there. `behind` the name a verb of speech ends the phrase, before it one begins it. */
function roleAmong(tokens: Tokens, from: number, to: number, behind: boolean): Role {
  let role = '';
  let field = false;
  for (let token = from; token < to; token++) {
    const word = wordAt(tokens, token);
    if (FIELD_WORDS.has(word)) field = true;
    if (ROLE_WORDS.has(word)) role = role === '' || WEAK_ROLES.has(role) ? word : role;
    if (SPEECH.has(word)) {
      if (behind) break;
      role = '';
      field = false;
    }
  }
  return { role, field };
}

/** A clause with a verb of speech is no apposition. */
const SPEECH: ReadonlySet<string> = new Set(['who', 'said', 'told', 'says', 'that', 'which']);
const APPOSITION = 9;

function isRole({ role, field }: Role): boolean {
  return role !== '' && (field || !WEAK_ROLES.has(role));
}

/** `…, Ukraine's foreign minister,`: a role in the apposition behind the name. */
function hasRoleBehind(tokens: Tokens, last: number): boolean {
  if (gapAt(tokens, last + 1) !== GAP.comma) return false;
  let end = last + 2;
  while (end < Math.min(tokens.count, last + 1 + APPOSITION) && joins(tokens, end)) end++;
  return isRole(roleAmong(tokens, last + 1, end, true));
}

/** `Canada's ambassador to Washington, David MacNaughton,`: a role in the phrase before the comma. */
function hasRoleBefore(tokens: Tokens, { first, last }: Run): boolean {
  if (gapAt(tokens, first) !== GAP.comma || last === first) return false;
  const behind = last + 1 < tokens.count ? gapAt(tokens, last + 1) : GAP.line;
  if (behind !== GAP.comma && behind !== GAP.stop && behind !== GAP.other && behind !== GAP.line) return false;
  let start = first - 1;
  while (start > Math.max(0, first - APPOSITION) && joins(tokens, start)) start--;
  return isRole(roleAmong(tokens, start, first, false));
}

/** `Lee Sang-min`: the second half of a given name stands in small letters behind a dash; `Seoul-based` and the like do not. */
function withSecondHalf(tokens: Tokens, { first, last }: Run): Run {
  const next = last + 1;
  const half =
    last === first + 1 &&
    next < tokens.count &&
    gapAt(tokens, next) === GAP.dash &&
    caseAt(tokens, next) === CASE.lower &&
    lengthOf(tokens, next) <= 5 &&
    lengthOf(tokens, last) <= 6 &&
    !DASHED.has(wordAt(tokens, next));
  return half ? { first, last: next } : { first, last };
}

/** Small words that a dash joins to any name. */
const DASHED = wordSet('led born based run style held era like bred made ruled wide elect');

/** Whether the tokens are free of listed names, or are exactly covered by persons. */
function isFree(covering: Int32Array, listed: readonly Candidate[], { first, last }: Run): boolean {
  for (let token = first; token <= last; token++) {
    const cover = covering[token] as number;
    if (cover >= 0 && listed[cover]?.category !== 'person' && (token === first || listed[cover]?.rule === 'alias')) {
      const mention = listed[cover];
      // A place or country as a surname (`Colonel Jack London`) is free when the name began before it.
      if (token === first || mention === undefined || mention.last - mention.first > 0 || token !== last) return false;
    }
  }
  return true;
}

export const findTitledPersons: Pattern = ({ tokens, runs, listed, covering }) => {
  const found: Candidate[] = [];
  for (const run of runs) {
    const name =
      nameBehindTitle(tokens, run) ??
      nameBehindOffice(tokens, run) ??
      nameBehindRole(tokens, run) ??
      (run.last > run.first &&
      run.last - run.first < 4 &&
      (hasRoleBehind(tokens, run.last) || hasRoleBefore(tokens, run)) &&
      isPersonalName(tokens, run)
        ? run
        : null);
    if (name === null || !isFree(covering, listed, name)) continue;
    const { first, last } = withSecondHalf(tokens, name);
    found.push(foundCandidate(tokens, first, last, 'person', 'title'));
  }
  return found;
};
