/** Whether a run of tokens is written in a way that an alias allows: case and what stands between the words. */
import { type CompiledGazetteer, LETTER_CASE } from '../gazetteer/compiled';
import { DIGIT, IDEOGRAPH, LETTER } from './characters';
import { CASE, caseAt, GAP, gapAt, kindAt } from './token-look';
import type { Tokens } from './tokens';

/** Abbreviations after which a full stop does not end a sentence: `St. Petersburg`, `Gen. Milley`. */
const ABBREVIATED = new Set([
  'st',
  'mt',
  'ft',
  'gen',
  'lt',
  'col',
  'capt',
  'sgt',
  'maj',
  'adm',
  'cmdr',
  'dr',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
  'sen',
  'rep',
  'gov',
  'no',
  'vs',
  'prof',
]);

export function endsInAbbreviation(tokens: Tokens, token: number): boolean {
  const word = tokens.text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
  return ABBREVIATED.has(word) || (word.length === 1 && caseAt(tokens, token) === CASE.upper);
}

function isLetterDigitBoundary(tokens: Tokens, token: number): boolean {
  const left = kindAt(tokens, token - 1);
  const right = kindAt(tokens, token);
  return (left === LETTER && right === DIGIT) || (left === DIGIT && right === LETTER);
}

/** `F 16` may stand for `F-16`, but not `US 2` for `US-2`, nor `A 1` for `A-1`. */
function spaceMayStandForDash(tokens: Tokens, token: number): boolean {
  if (!isLetterDigitBoundary(tokens, token)) return true;
  const left = tokens.text.slice(tokens.starts[token - 1], tokens.ends[token - 1]);
  const digits = (tokens.ends[token] as number) - (tokens.starts[token] as number);
  return digits >= 2 && left !== 'A' && left !== 'I' && left !== 'US' && left !== 'PM';
}

function gapFits(alias: number, found: number, tokens: Tokens, token: number): boolean {
  if (alias === found) return true;
  switch (alias) {
    case GAP.space:
      if (found === GAP.dash) return true;
      if (found === GAP.none) return isLetterDigitBoundary(tokens, token) || kindAt(tokens, token) === IDEOGRAPH;
      return found === GAP.stop && endsInAbbreviation(tokens, token - 1);
    case GAP.dash:
      if (found === GAP.none) return isLetterDigitBoundary(tokens, token);
      return found === GAP.space && spaceMayStandForDash(tokens, token);
    case GAP.none:
      if (!isLetterDigitBoundary(tokens, token)) return false;
      // `F-35 A`: a variant's letters, large, behind the number.
      return (
        found === GAP.dash ||
        (found === GAP.space && kindAt(tokens, token) === LETTER && caseAt(tokens, token) === CASE.upper)
      );
    case GAP.stop:
    case GAP.comma:
    case GAP.slash:
      return found === GAP.space;
    default:
      return false;
  }
}

/** Letters in the tokens `[first, last]`, fewer than three. */
function fewLetters(tokens: Tokens, first: number, last: number): boolean {
  let letters = 0;
  for (let token = first; token <= last; token++) {
    if (kindAt(tokens, token) === LETTER) letters += (tokens.ends[token] as number) - (tokens.starts[token] as number);
  }
  return letters < 3;
}

function allUpper(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) {
    if (kindAt(tokens, token) === LETTER && caseAt(tokens, token) !== CASE.upper) return false;
  }
  return true;
}

/** `NATO` is also printed `Nato`, as British papers do; a short or ambiguous acronym is not (`SALT`, `COIN`). */
function acronymMayBeTitle(
  gazetteer: CompiledGazetteer,
  accept: number,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  return (
    first === last &&
    gazetteer.acceptAmbiguous[accept] === 0 &&
    (tokens.ends[first] as number) - (tokens.starts[first] as number) >= 4
  );
}

/** @param first @param last tokens of the text that follow the alias's token sequence */
export function fitsShape(
  gazetteer: CompiledGazetteer,
  accept: number,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  const from = gazetteer.shapeStart[accept] as number;
  const { shapes } = gazetteer;
  for (let token = first + 1; token <= last; token++) {
    if (!gapFits((shapes[from + token - first] as number) & 15, gapAt(tokens, token), tokens, token)) return false;
  }
  const letterCase = gazetteer.acceptCase[accept];
  if (letterCase === LETTER_CASE.any) return true;
  if (letterCase === LETTER_CASE.name && allUpper(tokens, first, last) && !fewLetters(tokens, first, last)) return true;
  for (let token = first; token <= last; token++) {
    const wanted = (shapes[from + token - first] as number) >> 4;
    const found = caseAt(tokens, token);
    if (wanted === found || wanted === CASE.none) continue;
    if (letterCase === LETTER_CASE.exact) return false;
    // `Free And Open Indo-Pacific` in a headline; `Mig`, `Mcdonnell`.
    if (wanted === CASE.lower && found === CASE.title) continue;
    if (wanted === CASE.mixed && found === CASE.title) continue;
    if (wanted === CASE.upper && found === CASE.title && acronymMayBeTitle(gazetteer, accept, tokens, first, last))
      continue;
    return false;
  }
  return true;
}
