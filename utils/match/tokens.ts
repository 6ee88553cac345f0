/**
 * Cuts a text into tokens: runs of letters, runs of digits, single ideographs, `+` and `&`. `F-35A`, `F‑35 A` and `F35A` give
 * the same three tokens; what stands between two tokens is kept as the later one's gap and judged when an alias is verified.
 * Everything after this stage works on token numbers and maps back to UTF-16 offsets through `starts` and `ends`.
 */
import {
  APOSTROPHE,
  asciiInfos,
  BREAK,
  CLASS_BITS,
  COMMA,
  classOfCode,
  DASH,
  DIGIT,
  DOT,
  FOLD_SHIFT,
  foldOfCode,
  IGNORED,
  isUpperCode,
  LETTER,
  OTHER,
  SLASH,
  SPACE,
  SYMBOL,
  UPPER_BIT,
} from './characters';
import { codeAt, toUtf8, type Utf8 } from './utf8';

/** What stands before a token. */
export const GAP = {
  none: 0,
  space: 1,
  dash: 2,
  apostrophe: 3,
  /** A full stop and a space. */
  stop: 4,
  dot: 5,
  comma: 6,
  slash: 7,
  /** A line break: no name crosses it. */
  line: 8,
  other: 9,
} as const;

/** How a token is written. */
export const CASE = {
  /** Digits, symbols and scripts without case. */
  none: 0,
  lower: 1,
  /** First letter large, others small; a single large letter is `upper`. */
  title: 2,
  upper: 3,
  mixed: 4,
} as const;

export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 32-bit hash of the folded token. */
  readonly hashes: Int32Array;
  readonly gaps: Uint8Array;
  readonly cases: Uint8Array;
  /** Class of the token's first character: LETTER, DIGIT, IDEOGRAPH or SYMBOL. */
  readonly kinds: Uint8Array;
};

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5 | 0;

/** FNV-1a over UTF-16 units: the hash of a folded token. */
export function hashOfFolded(folded: string): number {
  let hash = FNV_BASIS;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** `U.S.`, `D.R.C.`: the offset after the last dot of an initialism that begins at `start`, or 0 when there is none. */
function initialismEnd(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (classOfCode(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === 46) {
    letters++;
    at += 2;
    // Longer than any initialism; the bound keeps `a.a.a.…` linear.
    if (letters > 8) return 0;
  }
  if (letters < 2) return 0;
  // `e.g.word` and `www.a.b.org` are no initialisms; `U.S.-led` is.
  return classOfCode(text.charCodeAt(at)) === LETTER ? 0 : at;
}

/**
 * What a gap is known to be once one more character of it has been read. States: 0 nothing yet, 1 spaces, then two for each class that
 * may stand once (without and with spaces), and two that nothing changes any more.
 */
const SETTLED_LINE = 30;
const SETTLED_OTHER = 31;

function nextGapState(state: number, kind: number): number {
  if (state >= SETTLED_LINE || kind === IGNORED) return state;
  if (kind === BREAK) return SETTLED_LINE;
  if (kind === SPACE) return state | 1;
  return state > 1 ? SETTLED_OTHER : (kind << 1) | state;
}

function gapOfState(state: number): number {
  if (state === SETTLED_LINE) return GAP.line;
  const spaces = (state & 1) !== 0;
  switch (state === SETTLED_OTHER ? OTHER : state >> 1) {
    case 0:
      return spaces ? GAP.space : GAP.none;
    case DASH:
      return spaces ? GAP.other : GAP.dash;
    case APOSTROPHE:
      // The apostrophe of a plural possessive (`Leaders' Summit`) is no obstacle.
      return spaces ? GAP.space : GAP.apostrophe;
    case DOT:
      return spaces ? GAP.stop : GAP.dot;
    case COMMA:
      return GAP.comma;
    case SLASH:
      return spaces ? GAP.other : GAP.slash;
    default:
      return GAP.other;
  }
}

const GAP_STATES = 32;
const gapSteps = Uint8Array.from({ length: GAP_STATES * 16 }, (_, i) => nextGapState(i >> 4, i & 15));
const gapKinds = Uint8Array.from({ length: GAP_STATES }, (_, state) => gapOfState(state));

/** @param letters @param capitals how many the token has of each */
function caseOf(letters: number, capitals: number, startsUpper: boolean): number {
  if (capitals === 0) return CASE.lower;
  if (capitals === letters) return CASE.upper;
  return capitals === 1 && startsUpper ? CASE.title : CASE.mixed;
}

const AND_HASH = hashOfFolded('and');

/** What the slow way found of a token that is not plain ASCII: its end in bytes and in units, its hash and its case. */
const slow = { end: 0, unitEnd: 0, hash: 0, letterCase: 0 };

/** A token with letters beyond ASCII, marks inside, or the dots of an initialism. */
function cutSlowly(text: string, start: number, unitStart: number): void {
  const kind = classOfCode(text.charCodeAt(unitStart));
  const dotted = kind === LETTER && text.charCodeAt(unitStart + 1) === 46 ? initialismEnd(text, unitStart) : 0;
  const until = dotted > 0 ? dotted : kind <= DIGIT ? text.length : unitStart + 1;
  let hash = FNV_BASIS;
  let letters = 0;
  let capitals = 0;
  let unit = unitStart;
  let end = start;
  while (unit < until) {
    const code = text.charCodeAt(unit);
    const own = classOfCode(code);
    if (own === kind) {
      hash = Math.imul(hash ^ foldOfCode(code), FNV_PRIME);
      letters++;
      capitals += isUpperCode(code) ? 1 : 0;
    } else if (own !== IGNORED) {
      break;
    }
    end += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    unit++;
    if (dotted > 0) {
      end++;
      unit++;
    }
  }
  slow.end = end;
  slow.unitEnd = unit;
  slow.hash = hash;
  slow.letterCase = kind === LETTER ? caseOf(letters, capitals, isUpperCode(text.charCodeAt(unitStart))) : CASE.none;
}

/** By class, whether the first letter is large, and whether there are others, all small. */
const plainCases = Uint8Array.from({ length: 4 * (SYMBOL + 1) }, (_, i) =>
  i >> 2 === LETTER ? caseOf(1 + (i & 1), (i & 2) >> 1, (i & 2) !== 0) : CASE.none,
);

/** Case of a plain token whose letters behind the first are not all small. */
function caseOfBytes(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (!isUpperCode(bytes[at] as number)) return CASE.mixed;
  return CASE.upper;
}

/** Linear in the text's length; never throws, whatever the text holds. */
export function tokenise(text: string): Tokens {
  const utf8 = toUtf8(text);
  // A token each three bytes is more than prose in any script has; `1a2b3c` has one a byte.
  return cut(text, utf8, Math.ceil(utf8.length / 3) + 16) ?? (cut(text, utf8, utf8.length) as Tokens);
}

/**
 * Null when there are more tokens than `capacity`. Walks over bytes, which are read several times faster than a string's units, with all
 * it reads in locals; what is not plain ASCII leaves the inner loop.
 */
function cut(text: string, { bytes, length }: Utf8, capacity: number): Tokens | null {
  const infos = asciiInfos;
  const steps = gapSteps;
  const gapOf = gapKinds;
  const prime = FNV_PRIME;
  const upper = UPPER_BIT;
  const starts = new Int32Array(capacity);
  const ends = new Int32Array(capacity);
  const hashes = new Int32Array(capacity);
  const gaps = new Uint8Array(capacity);
  const cases = new Uint8Array(capacity);
  const kinds = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  /** Bytes before `at` less UTF-16 units. */
  let surplus = 0;
  let gap = SETTLED_LINE;
  while (at < length) {
    const byte = bytes[at] as number;
    const info = infos[byte] as number;
    let kind = info & CLASS_BITS;
    if (kind > SYMBOL) {
      gap = steps[(gap << 4) | kind] as number;
      at++;
      continue;
    }
    if (byte >= 128) {
      kind = classOfCode(codeAt(bytes, at));
      if (kind > SYMBOL) {
        gap = steps[(gap << 4) | kind] as number;
        at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        surplus += byte < 0xe0 ? 1 : 2;
        continue;
      }
    }
    if (count === capacity) return null;
    const start = at;
    starts[count] = start - surplus;
    at++;
    let hash = Math.imul(FNV_BASIS ^ (info >>> FOLD_SHIFT), prime);
    let rest = 0;
    let plain = byte < 128;
    if (kind <= DIGIT) {
      for (;;) {
        const own = infos[bytes[at] as number] as number;
        if ((own & CLASS_BITS) !== kind) break;
        hash = Math.imul(hash ^ (own >>> FOLD_SHIFT), prime);
        rest |= own;
        at++;
      }
      const behind = bytes[at] as number;
      if (behind >= 128 || (behind === 46 && at === start + 1)) plain = false;
    } else if (byte === 38) {
      // `&` reads as `and`.
      hash = AND_HASH;
    }
    let letterCase = plainCases[(kind << 2) | ((info & upper) >> 3) | (rest & LETTER)] as number;
    if ((rest & upper) !== 0) letterCase = (info & upper) === 0 ? CASE.mixed : caseOfBytes(bytes, start + 1, at);
    if (!plain) {
      cutSlowly(text, start, start - surplus);
      at = slow.end;
      hash = slow.hash;
      surplus = at - slow.unitEnd;
      letterCase = slow.letterCase;
    }
    ends[count] = at - surplus;
    hashes[count] = hash;
    gaps[count] = gapOf[gap] as number;
    cases[count] = letterCase;
    kinds[count] = kind;
    gap = 0;
    count++;
  }
  return { text, count, starts, ends, hashes, gaps, cases, kinds };
}

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
