/** Small questions about tokens that the open patterns share. */
import { DIGIT, LETTER } from './characters';
import { foldedToken } from './folded-token';
import { endsInAbbreviation } from './shape';
import { CASE, caseAt, GAP, gapAt, kindAt } from './token-look';
import type { Tokens } from './tokens';

/** The token folded, or an empty string outside the text. */
export function wordAt(tokens: Tokens, token: number): string {
  return token >= 0 && token < tokens.count ? foldedToken(tokens, token) : '';
}

export function isCapital(tokens: Tokens, token: number): boolean {
  const written = caseAt(tokens, token);
  return written === CASE.title || written === CASE.upper || written === CASE.mixed;
}

export function isNumber(tokens: Tokens, token: number): boolean {
  return kindAt(tokens, token) === DIGIT;
}

export function lengthOf(tokens: Tokens, token: number): number {
  return (tokens.ends[token] as number) - (tokens.starts[token] as number);
}

export function textOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last]);
}

/** Whether two neighbouring tokens belong to one phrase: a space, a dash, an apostrophe, or the full stop of an abbreviation. */
export function joins(tokens: Tokens, token: number): boolean {
  const gap = gapAt(tokens, token);
  if (gap === GAP.space || gap === GAP.dash || gap === GAP.apostrophe) return true;
  return gap === GAP.stop && endsInAbbreviation(tokens, token - 1);
}

/** Whether a sentence begins at this token, as far as full stops and line breaks tell. */
export function beginsSentence(tokens: Tokens, token: number): boolean {
  if (token === 0) return true;
  const gap = gapAt(tokens, token);
  if (gap === GAP.line || (gap === GAP.stop && !endsInAbbreviation(tokens, token - 1))) return true;
  if (gap !== GAP.other) return false;
  return /[.!?:“"'‘]/.test(tokens.text.slice(tokens.ends[token - 1], tokens.starts[token]));
}

/** A set of words written as one line of text, so that lists stay readable. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Small words inside names: `Mohammed bin Salman`, `Abdel Fattah el-Sisi`, `Ursula von der Leyen`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'ben',
  'abu',
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'zu',
  'ul',
  'ur',
  'us',
  'as',
  'ash',
  'an',
  'ad',
]);

/** Capitalised at a sentence's beginning without being a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'it',
  'its',
  'he',
  'his',
  'she',
  'her',
  'they',
  'their',
  'we',
  'our',
  'i',
  'my',
  'you',
  'your',
  'in',
  'on',
  'at',
  'by',
  'for',
  'from',
  'to',
  'of',
  'with',
  'after',
  'before',
  'since',
  'until',
  'while',
  'when',
  'where',
  'who',
  'whose',
  'which',
  'what',
  'why',
  'how',
  'if',
  'but',
  'and',
  'or',
  'nor',
  'so',
  'yet',
  'as',
  'although',
  'though',
  'because',
  'during',
  'despite',
  'however',
  'meanwhile',
  'according',
  'speaking',
  'earlier',
  'later',
  'also',
  'both',
  'some',
  'many',
  'most',
  'several',
  'all',
  'no',
  'not',
  'there',
  'here',
  'now',
  'then',
  'last',
  'next',
  'one',
  'two',
  'three',
  'under',
  'over',
  'among',
  'between',
  'against',
  'about',
  'read',
  'photo',
  'file',
  'image',
  'video',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'even',
  'still',
  'just',
  'only',
  'once',
  'more',
  'such',
  'other',
  'another',
  'any',
  'every',
  'each',
  'new',
  'former',
  'mr',
  'mrs',
  'ms',
  'dr',
  'yes',
  'let',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'should',
  'may',
  'might',
  'do',
  'does',
  'did',
  'asked',
  'said',
  'says',
  'told',
  'today',
  'yesterday',
  'tomorrow',
]);

export function isLetters(tokens: Tokens, token: number): boolean {
  return kindAt(tokens, token) === LETTER;
}
