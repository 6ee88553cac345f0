/** The words of a page text with their places, indexed once so that hundreds of clippings resolve against it. */

export type Word = { readonly text: string; readonly start: number; readonly end: number };

export type WordIndex = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Each word's number: equal words have the same one. */
  readonly ids: readonly number[];
  readonly idOf: ReadonlyMap<string, number>;
  /** Positions in `words` of each word, by its number, ascending. */
  readonly places: readonly (readonly number[])[];
};

/** The number of a word that stands nowhere on the page. */
export const ABSENT = -1;

/**
 * A letter of a script without spaces is a word of its own; `U.S.` is one word, and so is `6,200`. Marks, joiners, soft hyphens
 * and the Arabic tatweel belong to the word before them.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]*/gu;

/** Soft hyphens, joiners, direction marks, tatweel; accents, Arabic vowels, Hebrew points. No Indic signs: those are letters. */
const UNHEARD = /[.,\s\u00ad\u200b-\u200f\u2060\u0640]|[\u0300-\u036f]|[\u064b-\u065f\u0670]|[\u0591-\u05c7]/g;

/** What makes two words the same: not case, accents, soft hyphens or ligatures. */
function fold(word: string): string {
  // Most words are plain letters; only the others need the slower way.
  return /^[a-z]*$/i.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(UNHEARD, '').toLowerCase();
}

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** End of a plain English word at `start`, or -1 where only the expression above can tell: most words of most pages are plain. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isAsciiWord(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const isInitial = next === 46 && end - start === 1;
  const isFigure = next === 44 && text.charCodeAt(start) <= 57;
  return next > 127 || isInitial || isFigure ? -1 : end;
}

/** Words in order, with UTF-16 offsets into `text`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const expression = new RegExp(WORD.source, 'uy');
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 127 && !isAsciiWord(code)) {
      at++;
      continue;
    }
    const end = code <= 127 ? plainWordEnd(text, at) : -1;
    if (end > 0) {
      words.push({ text: text.slice(at, end).toLowerCase(), start: at, end });
      at = end;
      continue;
    }
    expression.lastIndex = at;
    const [found] = expression.exec(text) ?? [];
    if (found !== undefined) words.push({ text: fold(found), start: at, end: at + found.length });
    // A sign beyond the first plane takes two units.
    at += found?.length ?? ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return words;
}

export function indexWords(text: string): WordIndex {
  const words = wordsOf(text);
  const idOf = new Map<string, number>();
  const places: number[][] = [];
  const ids = words.map((word, at) => {
    const known = idOf.get(word.text);
    if (known !== undefined) {
      places[known]?.push(at);
      return known;
    }
    const id = places.push([at]) - 1;
    idOf.set(word.text, id);
    return id;
  });
  return { text, words, ids, idOf, places };
}

/** From almost 0 for a word in every line to 1 for one that stands here once or nowhere: what a word tells about a place. */
export function weightOf(id: number, { ids, places }: WordIndex): number {
  const share = (places[id]?.length ?? 1) / ids.length;
  // One word in eight is worth nothing, one in five hundred everything.
  return Math.min(1, Math.max(0.1, (-Math.log2(share) - 3) / 6));
}
