/** A token as the matcher compares it. */
import { classOfCode, foldOfCode, SYMBOL } from './characters';
import type { Tokens } from './tokens';

/** Folded words met lately, by the low bits of their hash: a page asks for the same few thousand words again and again. */
const met: string[] = new Array<string>(1 << 13).fill('');

/** Whether a token folds to this word. */
function foldsTo({ text, starts, ends }: Tokens, index: number, word: string): boolean {
  const end = ends[index] as number;
  let at = 0;
  for (let i = starts[index] as number; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === word.charCodeAt(at) || foldOfCode(code) === word.charCodeAt(at)) at++;
    else if (classOfCode(code) <= SYMBOL) return false;
  }
  return at === word.length;
}

function foldToken({ text, starts, ends }: Tokens, index: number): string {
  let folded = '';
  const end = ends[index] as number;
  for (let i = starts[index] as number; i < end; i++) {
    const code = text.charCodeAt(i);
    if (classOfCode(code) <= SYMBOL) folded += String.fromCharCode(foldOfCode(code));
  }
  return folded === '&' ? 'and' : folded;
}

/** A token as the matcher compares it: `Élysée’s` has the tokens `elysee` and `s`. */
export function foldedToken(tokens: Tokens, index: number): string {
  const slot = (tokens.hashes[index] as number) & (met.length - 1);
  const known = met[slot] as string;
  if (known !== '' && foldsTo(tokens, index, known)) return known;
  const folded = foldToken(tokens, index);
  // A word of unusual length would be kept for as long as the worker lives.
  if (folded.length <= 40) met[slot] = folded;
  return folded;
}
