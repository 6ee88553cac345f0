/** Compares a token of the text with a word of the gazetteer's vocabulary, letter by letter. */
import type { CompiledGazetteer } from '../gazetteer/compiled';
import { classOfCode, foldOfCode, IGNORED } from './characters';
import type { Tokens } from './tokens';

/** Whether a token is a word letter by letter: in ASCII, where large and small letters differ by one bit, and with nothing else between. */
function isPlainly(tokens: Tokens, token: number, gazetteer: CompiledGazetteer, word: number): boolean {
  const { text } = tokens;
  const { wordCodes, wordStarts } = gazetteer;
  const start = tokens.starts[token] as number;
  const from = wordStarts[word] as number;
  const length = (wordStarts[word + 1] as number) - from;
  if ((tokens.ends[token] as number) - start !== length) return false;
  for (let at = 0; at < length; at++) {
    const code = wordCodes[from + at] as number;
    if (code > 127 || (text.charCodeAt(start + at) | 32) !== code) return false;
  }
  return true;
}

function isSpelt(tokens: Tokens, token: number, gazetteer: CompiledGazetteer, word: number): boolean {
  const { text } = tokens;
  const { wordCodes, wordStarts } = gazetteer;
  const wordEnd = wordStarts[word + 1] as number;
  const end = tokens.ends[token] as number;
  let at = wordStarts[word] as number;
  let unit = tokens.starts[token] as number;
  for (; unit < end; unit++) {
    const code = text.charCodeAt(unit);
    if (at < wordEnd && foldOfCode(code) === wordCodes[at]) at++;
    // Dots of an initialism and marks inside a word are no part of it.
    else if (code !== 46 && classOfCode(code) !== IGNORED) break;
  }
  if (unit === end) return at === wordEnd;
  // `&` reads as `and`.
  return text.charCodeAt(unit) === 38 && at + 3 === wordEnd && AND.every((own, index) => wordCodes[at + index] === own);
}

const AND = [97, 110, 100];

/** Whether a token is this word or the American spelling filed under it, and not only of the same hash. */
export function isWord(tokens: Tokens, token: number, gazetteer: CompiledGazetteer, word: number): boolean {
  if (isPlainly(tokens, token, gazetteer, word) || isSpelt(tokens, token, gazetteer, word)) return true;
  const { twins, vocabulary } = gazetteer;
  for (let twin = twins.indexOf(word); twin >= 0; twin = twins.indexOf(word, twin + 1)) {
    if (isSpelt(tokens, token, gazetteer, vocabulary + twin)) return true;
  }
  return false;
}
