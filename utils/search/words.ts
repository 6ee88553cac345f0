/**
 * What counts as a word in search, in a clipping and in a query alike: letters without case, accents and width. A designator is one
 * word however it is joined (`F‑35A`, `F-35 A` → `f35a`, `f35` `a`), and scripts without spaces give pairs of letters.
 */

export type Word = {
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
};

/** Runs of letters and digits, joined by a hyphen or dash where one side is or touches a digit, and initialisms with dots. */
const RUN =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[-\u2010-\u2013](?=\p{N})[\p{L}\p{N}\p{M}]+|(?<=\p{N})[-\u2010-\u2013][\p{L}\p{N}\p{M}]+)*/gu;
/** Scripts written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const UNSPACED_PARTS = new RegExp(`${UNSPACED.source}[\\p{M}]*|(?:(?!${UNSPACED.source}).)+`, 'gsu');
/** Longer runs are data, not words. */
const LONGEST = 64;

const ASCII = /^[\0-\x7f]*$/;
/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Letters without case, accents and width. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœþð]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Whether a word is of letters in a script without spaces. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** The words of a text in order. Letters of unspaced scripts come in overlapping pairs, and the last of a run also by itself. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (ASCII.test(run) || !isUnspaced(run)) {
      const word = fold(run)
        .replace(/[^\p{L}\p{N}]/gu, '')
        .slice(0, LONGEST);
      if (word !== '') yield { word, start: index, end: index + run.length };
      continue;
    }
    yield* pairsOf(run, index);
  }
}

function* pairsOf(run: string, offset: number): Generator<Word> {
  const parts = [...run.matchAll(UNSPACED_PARTS)]
    .map(({ 0: part, index }) => ({
      word: fold(part).slice(0, LONGEST),
      start: offset + index,
      end: offset + index + part.length,
      isLetter: isUnspaced(part),
    }))
    // A mark that stands alone folds to nothing.
    .filter(({ word }) => word !== '');
  for (const [index, { word, start, end, isLetter }] of parts.entries()) {
    const next = parts[index + 1];
    if (!isLetter || next === undefined || !next.isLetter) yield { word, start, end };
    else yield { word: word + next.word, start, end: next.end };
  }
}

/** The words alone. */
export function wordList(text: string): string[] {
  return [...wordsOf(text)].map(({ word }) => word);
}
