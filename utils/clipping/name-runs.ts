/** Runs of words in a passage that are written as names are: capitalised words in a row, designators, abbreviations. */

/** An occurrence of what may be a name. */
export type NameRun = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  /** One word that may be capitalised for where it stands: at a sentence's head, or beside a known name. */
  readonly weak: boolean;
};

type Span = { readonly start: number; readonly end: number };
type Word = Span & {
  readonly text: string;
  /** The first of a sentence, or of what is quoted or listed. */
  readonly opens: boolean;
  /** Only a space stands before it. */
  readonly joins: boolean;
};
/** `within`: a small word that may stand inside a name. */
type Kind = 'name' | 'within' | 'known' | 'other';

/** A slash joins after a single letter, as in `F/A-18`. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑–'’]|(?<=(?<![\p{L}\p{N}])\p{Lu})\/)[\p{L}\p{M}\p{N}]+)*/gu;
const POSSESSIVE = /['’]s$/iu;
/** What stands before a word that opens. */
const OPENING = /(?:^|[.!?:;…•\n|]["'”’)]*\s+|["“‘„«([—–]\s*|\n\s*)$/u;
const MOST_WORDS = 6;

/** Capitalised in English for other reasons than being the name of something. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sep sept oct nov dec mr mrs ms mx dr prof sir dame lord lady madam i the a an this that these those it its he she they we you his her ' +
    'their our my your who what when where why how which and or but so yet if as at by for from in into of on off over to under up with ' +
    'within without after before since until while although though because however meanwhile there here then now not no nor all any both ' +
    'each every many most more much some such than too very also only even still just last first next new north south east west northern ' +
    'southern eastern western english christmas easter ramadan god internet am pm utc gmt photo photograph image images picture video courtesy read reuters ap afp getty'
  ).split(' '),
);

/** Small words within names: `Islas de la Bahía`, `Brigade of Guards`. */
const WITHIN = new Set(
  'of de del della di da do dos du la las los le el al bin ibn bint van von der den ter y'.split(' '),
);
/** `of the` and `de la`: two of them in a row may stand within a name. */
const MOST_WITHIN = 2;

/** `MQ-28A`, `T-14`, `3M22`. */
export function isDesignator(word: string): boolean {
  return /\p{Lu}/u.test(word) && /\p{N}/u.test(word) && !/^(?:[QH][1-4]|\p{N}+(?:AM|PM|GMT))$/u.test(word);
}

/** `AUKUS`; of two letters or more. */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&/-]+$/u.test(word);
}

function isNameWord(word: string): boolean {
  if (NO_NAMES.has(word.toLowerCase())) return false;
  return isDesignator(word) || (/^\p{Lu}/u.test(word) && /\p{L}.*\p{L}/u.test(word));
}

function readWords(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORDS)].map(({ 0: whole, index: start }) => {
    const word = whole.replace(POSSESSIVE, '');
    const joins = /^[ \u00a0]$/u.test(text.slice(end, start));
    const opens = OPENING.test(text.slice(Math.max(0, start - 6), start));
    end = start + word.length;
    return { start, end, text: word, opens, joins };
  });
}

/** Whether a line is a heading, in which most words are capitalised and tell nothing. */
function isHeading(line: string, words: readonly Word[]): boolean {
  if (/[.!?…]["'”’)]*\s*$/u.test(line)) return false;
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 3 && long.filter(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)).length > long.length * 0.7;
}

/** The words of a text without those of its headings. */
function readProse(text: string): Word[] {
  const prose: Word[] = [];
  const words = readWords(text);
  let next = 0;
  let lineEnd = 0;
  for (const line of text.split('\n')) {
    lineEnd += line.length + 1;
    const from = next;
    while ((words[next]?.start ?? lineEnd) < lineEnd) next++;
    const own = words.slice(from, next);
    if (!isHeading(line, own)) prose.push(...own);
  }
  return prose;
}

function kindsOf(words: readonly Word[], known: readonly Span[]): Kind[] {
  let next = 0;
  return words.map(({ start, end, text, joins }, index) => {
    while ((known[next]?.end ?? end) <= start) next++;
    if ((known[next]?.start ?? end) < end) return 'known';
    if (isNameWord(text)) return 'name';
    if (WITHIN.has(text) || (text === 'the' && joins && words[index - 1]?.text === 'of')) return 'within';
    return 'other';
  });
}

/** The lower-case words of a text. */
export function smallWords(text: string): string[] {
  return (text.match(WORDS) ?? []).filter((word) => /^\p{Ll}/u.test(word));
}

/**
 * The runs in a text, none of them touching a known name.
 * @param known spans of names that are known, in order
 * @param isSmall whether a word also stands in lower case in texts like this one
 */
export function findNameRuns(text: string, known: readonly Span[], isSmall: (word: string) => boolean): NameRun[] {
  const words = readProse(text);
  const kinds = kindsOf(words, known);
  const joinsKnown = (index: number, beside: number): boolean =>
    kinds[beside] === 'known' && words[index]?.joins === true;
  const runs: NameRun[] = [];
  for (let at = kinds.indexOf('name'); at !== -1; ) {
    const begin = at;
    let last = at;
    for (let to = at + 1; words[to]?.joins && to - last <= MOST_WITHIN + 1; to++) {
      if (kinds[to] === 'name') last = to;
      else if (kinds[to] !== 'within') break;
    }
    const head = words[at];
    // `Yesterday Vostok Group`: the first word is capitalised for its place alone.
    if (head?.opens && last > at && isSmall(head.text.toLowerCase())) at = kinds.indexOf('name', at + 1);
    const named = words.slice(at, last + 1);
    const [first] = named;
    const end = named.at(-1)?.end ?? 0;
    if (first !== undefined && named.length <= MOST_WORDS) {
      const plain = named.length === 1 && !isDesignator(first.text) && !isAbbreviation(first.text);
      const weak = plain && (first.opens || joinsKnown(begin, begin - 1) || joinsKnown(last + 1, last + 1));
      runs.push({ start: first.start, end, words: named.map((word) => word.text), weak });
    }
    at = kinds.indexOf('name', last + 1);
  }
  return runs;
}
