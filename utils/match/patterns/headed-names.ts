/** Names by their noun: ministries, units, instruments, happenings, operations (`heads.ts`). */
import { CATEGORIES, type Category } from '../../model/category';
import { type Candidate, PRIORITY } from '../candidate';
import type { Run } from '../name-runs';
import { CASE, caseAt, GAP, gapAt } from '../token-look';
import type { Tokens } from '../tokens';
import { beginsSentence, FUNCTION_WORDS, isCapital, isNumber, joins, lengthOf, wordAt } from '../words';
import { HEADS_BEFORE, HEADS_BEHIND, HEADS_OF, type Head, NEEDS_LISTED_BEFORE, PORTFOLIOS } from './heads';
import { foundCandidate, type Pattern, type PatternInput } from './pattern';

/** Parties of another kind. */
const NO_PARTIES: ReadonlySet<string> = new Set([
  'christmas',
  'birthday',
  'tea',
  'dinner',
  'house',
  'third',
  'garden',
  'pool',
  'street',
  'search',
  'after',
  'the',
]);

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function headOf(table: Readonly<Record<string, Head>>, word: string): Head | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** First token of `75th` when it ends before `token`, else -1. */
function ordinalBefore(tokens: Tokens, token: number): number {
  if (gapAt(tokens, token) !== GAP.space) return -1;
  if (ORDINAL_ENDINGS.has(wordAt(tokens, token - 1)) && token >= 2 && isNumber(tokens, token - 2)) return token - 2;
  return -1;
}

const OWNERS: ReadonlySet<Category> = new Set(['country', 'organisation', 'place', 'force']);
const ANY: ReadonlySet<Category> = new Set(CATEGORIES);
const PERSONS: ReadonlySet<Category> = new Set(['person']);

/** A listed country, body, force or place among the tokens, or what else is asked for. */
function holdsListed({ covering, listed }: PatternInput, first: number, last: number, of = OWNERS): boolean {
  for (let token = first; token <= last; token++) {
    const category = listed[covering[token] as number]?.category;
    if (category !== undefined && of.has(category)) return true;
  }
  return false;
}

function holdsWord(tokens: Tokens, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let token = first; token <= last; token++) if (words.has(wordAt(tokens, token))) return true;
  return false;
}

/** Whether what stands before a head that anybody may have makes it one of the field. */
function isOfField(input: PatternInput, head: Head, first: number, token: number): boolean {
  const listed = NEEDS_LISTED_BEFORE.has(wordAt(input.tokens, token));
  if (!listed && head.among === undefined) return true;
  return (
    (listed && holdsListed(input, first, token - 1)) ||
    (head.among !== undefined && holdsWord(input.tokens, first, token - 1, head.among))
  );
}

/** `the Bilateral Security Agreement`: a common noun of the field that its capitals make the name of one, outside a headline. */
function isTermNamed({ tokens, covering, listed }: PatternInput, first: number, last: number): boolean {
  const cover = listed[covering[first] as number];
  if (cover?.category !== 'term' || cover.first !== first || cover.last !== last) return false;
  const before = wordAt(tokens, first - 1);
  return (
    gapAt(tokens, first) === GAP.space &&
    caseAt(tokens, first - 1) === CASE.lower &&
    (before === 'the' || !FUNCTION_WORDS.has(before))
  );
}

/** This many words before a head, all in capitals, are a headline. */
const HEADLINE = 4;

function allUpper(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (caseAt(tokens, token) !== CASE.upper) return false;
  return true;
}

/** Where the name before a head begins: the run's beginning, without demonyms that belong to the sentence. */
function findBehind(input: PatternInput, run: Run): Candidate[] {
  const { tokens } = input;
  const found: Candidate[] = [];
  for (let token = run.first; token <= Math.min(run.last + 1, tokens.count - 1); token++) {
    const word = wordAt(tokens, token);
    const head = headOf(HEADS_BEHIND, word);
    if (head === undefined) continue;
    const capital = isCapital(tokens, token);
    // `Chinese Ministry of State Security`: the name begins with its head.
    if (isHeadOf(tokens, token)) continue;
    if (head.outside === true && !capital && token === run.last + 1 && gapAt(tokens, token) === GAP.space) {
      if (!holdsListed(input, run.first, run.last, ANY))
        found.push(foundCandidate(tokens, run.first, run.last, head.category, head.rule));
      continue;
    }
    if ((!capital && head.small !== true) || (token > run.last && !joins(tokens, token))) continue;
    const ordinal = ordinalBefore(tokens, run.first);
    const first = ordinal >= 0 ? ordinal : run.first;
    if (first === token && !(head.numbered === true && ordinal >= 0)) continue;
    if (capital && head.rule === 'instrument' && isTermNamed(input, first, token)) {
      found.push({ ...foundCandidate(tokens, first, token, head.category, head.rule), priority: PRIORITY.alias });
      continue;
    }
    if (ordinal < 0 && !isOfField(input, head, first, token)) continue;
    if (!capital && !holdsListed(input, first, token - 1, head.behindPerson ? PERSONS : OWNERS)) continue;
    if (token - first >= HEADLINE && allUpper(tokens, first, token)) continue;
    if (word === 'party' && NO_PARTIES.has(wordAt(tokens, token - 1))) continue;
    // `Russian army`, `Ukraine war` in small letters: a demonym before a common noun is two mentions, unless the noun is an event.
    // The 201st Military Base is a garrison, not a place.
    if (head.rule === 'site' && ordinal >= 0) found.push(foundCandidate(tokens, first, token, 'force', 'unit'));
    else found.push(foundCandidate(tokens, first, endBehind(tokens, token, head), head.category, head.rule));
  }
  return found;
}

/** With `in Armenia` behind `EU Mission`. */
function endBehind(tokens: Tokens, token: number, head: Head): number {
  let last = token;
  if (head.seat !== true || wordAt(tokens, token + 1) !== 'in' || gapAt(tokens, token + 1) !== GAP.space) return last;
  for (
    let next = token + 2;
    next < tokens.count && gapAt(tokens, next) === GAP.space && isCapital(tokens, next);
    next++
  )
    last = next;
  return last;
}

/** `Ministry of Foreign Affairs and Trade`: capitals, `and` and `the` to the last capital. */
function endOfTitle(tokens: Tokens, from: number): number {
  let last = -1;
  for (let token = from; token < Math.min(tokens.count, from + 9); token++) {
    if (token > from && !joins(tokens, token) && gapAt(tokens, token) !== GAP.comma) break;
    const word = wordAt(tokens, token);
    if (isCapital(tokens, token)) {
      if (gapAt(tokens, token) === GAP.comma) break;
      last = token;
    } else if (word !== 'and' && word !== 'the' && word !== 'of' && word !== 'for') break;
  }
  return last;
}

/** The first capital of `Ministry of the Interior` behind its `of`, or -1. */
function beginOfTitle(tokens: Tokens, head: number): number {
  if (wordAt(tokens, head + 1) !== 'of' || !joins(tokens, head + 1)) return -1;
  const from = wordAt(tokens, head + 2) === 'the' ? head + 3 : head + 2;
  return from < tokens.count && isCapital(tokens, from) ? from : -1;
}

function isHeadOf(tokens: Tokens, token: number): boolean {
  return headOf(HEADS_OF, wordAt(tokens, token)) !== undefined && beginOfTitle(tokens, token) >= 0;
}

function findOf(tokens: Tokens, run: Run): Candidate[] {
  const head = headOf(HEADS_OF, wordAt(tokens, run.last));
  const from = beginOfTitle(tokens, run.last);
  if (head === undefined || from < 0) return [];
  const last = endOfTitle(tokens, from);
  return last < 0 ? [] : [foundCandidate(tokens, run.last, last, head.category, head.rule)];
}

/** `Operation Sindoor`, `Exercise Cobra Warrior`, `Resolution 2254`. */
function findBefore(tokens: Tokens, run: Run): Candidate[] {
  const found: Candidate[] = [];
  for (let token = run.first; token <= run.last; token++) {
    const head = headOf(HEADS_BEFORE, wordAt(tokens, token));
    if (head === undefined) continue;
    const next = token + 1;
    if (head.numbered === true) {
      const named = head.behind === undefined || (token > run.first && wordAt(tokens, token - 1) === head.behind);
      const long = next < tokens.count && isNumber(tokens, next) && lengthOf(tokens, next) >= (head.digits ?? 2);
      if (named && long && joins(tokens, next)) {
        const first = head.behind === undefined ? token : run.first;
        found.push(foundCandidate(tokens, first, next, head.category, head.rule));
      }
    } else if (head.rule === 'site') {
      if (token < run.last && gapAt(tokens, next) === GAP.space && caseAt(tokens, next) === CASE.title)
        found.push(foundCandidate(tokens, token, next, head.category, head.rule));
    } else if (
      token < run.last &&
      // `Ex-Governor` is nobody's exercise.
      gapAt(tokens, next) !== GAP.dash &&
      !FUNCTION_WORDS.has(wordAt(tokens, next)) &&
      (caseAt(tokens, token) !== CASE.upper || !beginsSentence(tokens, token))
    ) {
      found.push(foundCandidate(tokens, token, run.last, head.category, head.rule));
    }
  }
  return found;
}

/** Bodies in small letters: `foreign ministry`, `foreign and defence ministries`, `parliament`, but no `member of parliament`. */
function findSmallBodies(tokens: Tokens): Candidate[] {
  const found: Candidate[] = [];
  for (let token = 1; token < tokens.count; token++) {
    const length = lengthOf(tokens, token);
    if ((length !== 8 && length !== 10) || isCapital(tokens, token) || gapAt(tokens, token) !== GAP.space) continue;
    const word = wordAt(tokens, token);
    if (word === 'parliament') {
      if (!/^members?$/.test(wordAt(tokens, token - 2)))
        found.push(foundCandidate(tokens, token, token, 'organisation', 'ministry'));
    } else if (word === 'ministry' || word === 'ministries') {
      if (PORTFOLIOS.has(wordAt(tokens, token - 1)) && !isCapital(tokens, token - 1))
        found.push(foundCandidate(tokens, token - 1, token, 'organisation', 'ministry'));
    }
  }
  return found;
}

export const findHeadedNames: Pattern = (input) => [
  ...findSmallBodies(input.tokens),
  ...input.runs.flatMap((run) => [
    ...findBefore(input.tokens, run),
    ...findOf(input.tokens, run),
    ...findBehind(input, run),
  ]),
];
