/** The words of a page text with their places, indexed once so that hundreds of clippings resolve against it. */

export type Word = { readonly text: string; readonly start: number; readonly end: number };

export type WordIndex = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Word numbers at which each word stands, ascending. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

/** A letter of a script without spaces is a word of its own; marks, joiners and soft hyphens belong to the word before them. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*/gu;

/** What makes two words the same: not case, not soft hyphens, not how an accent is encoded. */
function fold(word: string): string {
  const bare = word.replace(/[\u00ad\u200b-\u200d]/g, '');
  // Most words are plain ASCII; only the others need the slower way.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself.
  return /^[\x00-\x7f]*$/.test(bare) ? bare.toLowerCase() : bare.normalize('NFKC').toLowerCase();
}

/** Words in order, with UTF-16 offsets into `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD))
    words.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length });
  return words;
}

export function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const places = new Map<string, number[]>();
  for (const [number, word] of words.entries()) {
    const known = places.get(word.text);
    if (known === undefined) places.set(word.text, [number]);
    else known.push(number);
  }
  return { text, words, places };
}
