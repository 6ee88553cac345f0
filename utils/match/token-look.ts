/** How a token is written and what stands before it: the words for it, and tables by which the tokeniser tells. */
import { APOSTROPHE, BREAK, COMMA, DASH, DOT, IGNORED, LETTER, OTHER, SLASH, SPACE, SYMBOL } from './characters';

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
export const gapKinds = Uint8Array.from({ length: GAP_STATES }, (_, state) => gapOfState(state));

/** @param letters @param capitals how many the token has of each */
export function caseOf(letters: number, capitals: number, startsUpper: boolean): number {
  if (capitals === 0) return CASE.lower;
  if (capitals === letters) return CASE.upper;
  return capitals === 1 && startsUpper ? CASE.title : CASE.mixed;
}

/** Case of a token by class, whether its first letter is large, and whether there are others, all small: `class << 2 | large << 1 | others`. */
export const plainCases = Uint8Array.from({ length: 4 * (SYMBOL + 1) }, (_, i) =>
  i >> 2 === LETTER ? caseOf(1 + (i & 1), (i & 2) >> 1, (i & 2) !== 0) : CASE.none,
);
