/**
 * Cuts a text into tokens: runs of letters, runs of digits, single ideographs, `+` and `&`. `F-35A`, `F‑35 A` and `F35A` give
 * the same three tokens; what stands between two tokens is kept as the later one's gap and judged when an alias is verified.
 * Everything after this stage works on token numbers and maps back to UTF-16 offsets through `starts` and `ends`.
 */
import {
  APOSTROPHE,
  BREAK,
  CLASS_BITS,
  COMMA,
  characterInfos,
  classOfCode,
  DASH,
  DIGIT,
  DOT,
  FOLD_SHIFT,
  foldOfCode,
  IDEOGRAPH,
  IGNORED,
  LETTER,
  learnCode,
  SLASH,
  SPACE,
  SYMBOL,
  UPPER_BIT,
} from './characters';

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

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return GAP.none;
  let seen = 0;
  let spaces = false;
  for (let i = from; i < to; i++) {
    const kind = classOfCode(text.charCodeAt(i));
    if (kind === BREAK) return GAP.line;
    if (kind === SPACE) {
      spaces = true;
    } else if (kind !== IGNORED) {
      if (seen !== 0) return GAP.other;
      seen = kind;
    }
  }
  if (seen === 0) return spaces ? GAP.space : GAP.none;
  if (seen === DASH) return spaces ? GAP.other : GAP.dash;
  // The apostrophe of a plural possessive (`Leaders' Summit`) is no obstacle.
  if (seen === APOSTROPHE) return spaces ? GAP.space : GAP.apostrophe;
  if (seen === DOT) return spaces ? GAP.stop : GAP.dot;
  if (seen === COMMA) return GAP.comma;
  if (seen === SLASH) return spaces ? GAP.other : GAP.slash;
  return GAP.other;
}

function grown<T extends Int32Array | Uint8Array>(old: T, size: number): T {
  const larger = old instanceof Int32Array ? new Int32Array(size) : new Uint8Array(size);
  larger.set(old);
  return larger as T;
}

function caseOf(letters: number, capitals: number, startsUpper: boolean): number {
  if (capitals === 0) return CASE.lower;
  if (capitals === letters) return CASE.upper;
  return capitals === 1 && startsUpper ? CASE.title : CASE.mixed;
}

const AND_HASH = hashOfFolded('and');

/** Linear in the text's length; never throws, whatever the text holds. */
export function tokenise(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let hashes = new Int32Array(capacity);
  let gaps = new Uint8Array(capacity);
  let cases = new Uint8Array(capacity);
  let kinds = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  let lastEnd = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const info = characterInfos[first] || learnCode(first);
    const kind = info & CLASS_BITS;
    if (kind > IDEOGRAPH && kind !== SYMBOL) {
      at++;
      continue;
    }
    const start = at;
    let hash = FNV_BASIS;
    let letters = 0;
    let capitals = 0;
    const dotted = kind === LETTER && text.charCodeAt(at + 1) === 46 ? initialismEnd(text, at) : 0;
    if (kind > DIGIT) {
      // `&` reads as `and`.
      hash = first === 38 ? AND_HASH : Math.imul(hash ^ (info >>> FOLD_SHIFT), FNV_PRIME);
      at++;
    } else {
      // A run of one kind; in an initialism every other character is a dot.
      const step = dotted > 0 ? 2 : 1;
      const end = dotted > 0 ? dotted : length;
      for (; at < end; at += step) {
        const code = text.charCodeAt(at);
        const own = characterInfos[code] || learnCode(code);
        if ((own & CLASS_BITS) === kind) {
          hash = Math.imul(hash ^ (own >>> FOLD_SHIFT), FNV_PRIME);
          letters++;
          capitals += (own & UPPER_BIT) >> 4;
        } else if ((own & CLASS_BITS) !== IGNORED) {
          break;
        }
      }
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, capacity);
      ends = grown(ends, capacity);
      hashes = grown(hashes, capacity);
      gaps = grown(gaps, capacity);
      cases = grown(cases, capacity);
      kinds = grown(kinds, capacity);
    }
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hash;
    // One space is by far the most usual gap.
    const spaced = start === lastEnd + 1 && text.charCodeAt(lastEnd) === 32;
    gaps[count] = spaced ? GAP.space : count === 0 ? GAP.line : gapOf(text, lastEnd, start);
    cases[count] = kind === LETTER ? caseOf(letters, capitals, (info & UPPER_BIT) !== 0) : CASE.none;
    kinds[count] = kind;
    lastEnd = at;
    count++;
  }
  return { text, count, starts, ends, hashes, gaps, cases, kinds };
}

/** A token as the matcher compares it: `Élysée’s` has the tokens `elysee` and `s`. */
export function foldedToken(tokens: Tokens, index: number): string {
  const { text } = tokens;
  let folded = '';
  const end = tokens.ends[index] as number;
  for (let i = tokens.starts[index] as number; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = classOfCode(code);
    if (kind <= IDEOGRAPH || kind === SYMBOL) folded += String.fromCharCode(foldOfCode(code));
  }
  return folded === '&' ? 'and' : folded;
}
