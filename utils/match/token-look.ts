/** How a token is written and what stands before it: the words for it, and tables by which the tokeniser tells. */
import {
  APOSTROPHE,
  BREAK,
  CLASS_BITS,
  COMMA,
  DASH,
  DOT,
  IGNORED,
  infoOfCode,
  LETTER,
  OTHER,
  SLASH,
  SPACE,
  UPPER_BIT,
} from './characters';
import type { Tokens } from './tokens';

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

/**
 * What a gap is known to be once one more character of it has been read. States: 0 nothing yet, 1 spaces, then two for each class that
 * may stand once (without and with spaces), and two that nothing changes any more.
 */
export const SETTLED_LINE = 30;
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
/** Next state by state (high bits) and class. */
export const gapSteps = Uint8Array.from({ length: GAP_STATES * 16 }, (_, i) => nextGapState(i >> 4, i & 15));
/** The gap of a state. */
const gapKinds = Uint8Array.from({ length: GAP_STATES }, (_, state) => gapOfState(state));

/** Bits of a mark above the class and `UPPER_BIT` of the first character: more letters follow, large ones among them, the gap's state. */
const MORE = 32;
const MORE_CAPITALS = 64;
const GAP_SHIFT = 8;

/**
 * What the tokeniser notes of a token in passing, in one number.
 * @param gap state of the gap before it
 * @param info table entry (`characters.ts`) of its first character
 * @param rest bits of the entries of all others together
 */
export function markOf(gap: number, info: number, rest: number): number {
  return (gap << GAP_SHIFT) | (info & (CLASS_BITS | UPPER_BIT)) | ((rest & LETTER) << 5) | ((rest & UPPER_BIT) << 2);
}

/** Case by the bits of a mark up to `MORE`. */
const plainCases = Uint8Array.from({ length: MORE_CAPITALS }, (_, mark) => {
  if ((mark & CLASS_BITS) !== LETTER) return CASE.none;
  if ((mark & UPPER_BIT) === 0) return CASE.lower;
  return (mark & MORE) === 0 ? CASE.upper : CASE.title;
});

/** Case of a token with capitals behind its first letter. */
function caseOfCapitals({ text, starts, ends }: Tokens, token: number): number {
  const end = ends[token] as number;
  for (let at = starts[token] as number; at < end; at++) {
    const info = infoOfCode(text.charCodeAt(at));
    if ((info & CLASS_BITS) === LETTER && (info & UPPER_BIT) === 0) return CASE.mixed;
  }
  return CASE.upper;
}

/** What stands before a token, one of `GAP`; `GAP.none` outside the text. */
export function gapAt(tokens: Tokens, token: number): number {
  return gapKinds[(tokens.marks[token] ?? 0) >> GAP_SHIFT] as number;
}

/** How a token is written, one of `CASE`; `CASE.none` outside the text. */
export function caseAt(tokens: Tokens, token: number): number {
  const mark = tokens.marks[token] ?? 0;
  return (mark & MORE_CAPITALS) === 0
    ? (plainCases[mark & (MORE_CAPITALS - 1)] as number)
    : caseOfCapitals(tokens, token);
}

/** Class of a token's first character: LETTER, DIGIT, IDEOGRAPH or SYMBOL; 0 outside the text. */
export function kindAt(tokens: Tokens, token: number): number {
  return (tokens.marks[token] ?? 0) & CLASS_BITS;
}
