/**
 * What a character is to the matcher, and its folded form: lower case, no accent. Tables are filled as characters are met, so
 * that waking up costs nothing and a page in any script costs one table look-up a character.
 */
export const LETTER = 1;
export const DIGIT = 2;
/** A letter of a script written without spaces (Han, kana, Hangul with its particles, Thai, Lao, Khmer, Myanmar): a token of its own. */
export const IDEOGRAPH = 3;
/** `+` and `&`: tokens of their own (`2+2`, `R&D`). The classes up to here make tokens. */
export const SYMBOL = 4;
/** Combining marks, soft hyphen, joiners: inside a word, but no part of how it is matched. */
export const IGNORED = 5;
export const SPACE = 6;
export const BREAK = 7;
export const DASH = 8;
export const APOSTROPHE = 9;
export const DOT = 10;
export const COMMA = 11;
export const SLASH = 12;
export const OTHER = 13;

const NO_SPACES =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆ー]$/u;
const DASHES = '-‐‑‒–—―−﹣－';
const APOSTROPHES = "'’‘ʼ`´＇ʻʿʾ";

function classOf(char: string): number {
  if (DASHES.includes(char)) return DASH;
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  // Soft hyphen, zero-width joiners, word joiner, byte-order mark, variation selectors; combining marks.
  if (/^[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]$/u.test(char)) return IGNORED;
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return BREAK;
  if (/^\s$/u.test(char)) return SPACE;
  if (char === '.' || char === '．') return DOT;
  if (char === ',') return COMMA;
  if (char === '/') return SLASH;
  if (char === '+' || char === '&') return SYMBOL;
  if (NO_SPACES.test(char)) return IDEOGRAPH;
  if (/^\p{N}$/u.test(char)) return DIGIT;
  if (/^\p{L}$/u.test(char)) return LETTER;
  return OTHER;
}

/** Letters that Unicode does not decompose, and how newspapers write them without the accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ð: 'd',
  þ: 't',
  ə: 'a',
  ŋ: 'n',
};

/** What is known of each UTF-16 unit: its class (low four bits), whether it is upper case (bit 4), its folded form (high sixteen). 0: not met yet. */
const infos = new Int32Array(0x10000);

export const CLASS_BITS = 15;
export const UPPER_BIT = 16;
export const FOLD_SHIFT = 16;

/** Fills a table entry and returns it. */
function learnCode(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const plain = PLAIN[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
  // One unit in, one out, so that offsets never move: a ligature folds to its first letter.
  const fold = plain.length > 0 ? plain.charCodeAt(0) : code;
  const info = classOf(char) | (lower !== char ? UPPER_BIT : 0) | (fold << FOLD_SHIFT);
  infos[code] = info;
  return info;
}

/** The table's entries for ASCII, by byte of UTF-8; 0 for a byte of 128 and more. */
export const asciiInfos: Int32Array = Int32Array.from({ length: 256 }, (_, byte) => (byte < 128 ? learnCode(byte) : 0));

/** The table's entry for a UTF-16 unit. */
export function infoOfCode(code: number): number {
  return infos[code] || learnCode(code);
}

/** Class of a UTF-16 unit; a lone or paired surrogate is `OTHER`. */
export function classOfCode(code: number): number {
  return infoOfCode(code) & CLASS_BITS;
}

/** Folded UTF-16 unit: lower case, without its accent. */
export function foldOfCode(code: number): number {
  return infoOfCode(code) >>> FOLD_SHIFT;
}

export function isUpperCode(code: number): boolean {
  return (infoOfCode(code) & UPPER_BIT) !== 0;
}
