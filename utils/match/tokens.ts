/**
 * Cuts a text into tokens: runs of letters, runs of digits, single ideographs, `+` and `&`. `F-35A`, `F‑35 A` and `F35A` give
 * the same three tokens; what stands between two tokens is kept as the later one's gap and judged when an alias is verified.
 * Everything after this stage works on token numbers and maps back to UTF-16 offsets through `starts` and `ends`.
 */
import {
  asciiInfos,
  CLASS_BITS,
  classOfCode,
  DIGIT,
  FOLD_SHIFT,
  IGNORED,
  infoOfCode,
  LETTER,
  SYMBOL,
} from './characters';
import { addUnit, hashOfFolded, mix } from './token-hash';
import { gapSteps, markOf, SETTLED_LINE } from './token-look';
import { codeAt, toUtf8, type Utf8 } from './utf8';

export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 32-bit hash of the folded token. */
  readonly hashes: Int32Array;
  /** How each token looks and what stands before it, for `kindAt`, `caseAt` and `gapAt` (`token-look.ts`). */
  readonly marks: Uint16Array;
};

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

const AND_HASH = hashOfFolded('and');

/** One pass over a text's bytes, which are read several times faster than a string's units. */
class Cutter {
  readonly #text: string;
  readonly #bytes: Uint8Array;
  readonly #length: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #hashes: Int32Array;
  readonly #marks: Uint16Array;
  #count = 0;
  #at = 0;
  /** Bytes before `#at` less UTF-16 units. */
  #surplus = 0;
  /** State of the gap before `#at`. */
  #gap: number = SETTLED_LINE;

  constructor(text: string, { bytes, length }: Utf8, capacity: number) {
    this.#text = text;
    this.#bytes = bytes;
    this.#length = length;
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
    this.#hashes = new Int32Array(capacity);
    this.#marks = new Uint16Array(capacity);
  }

  /** Null when there are more tokens than room for them. */
  run(): Tokens | null {
    while (this.#at < this.#length) {
      this.#cutPlain();
      if (this.#at < this.#length && !this.#cutOther()) return null;
    }
    return {
      text: this.#text,
      count: this.#count,
      starts: this.#starts,
      ends: this.#ends,
      hashes: this.#hashes,
      marks: this.#marks,
    };
  }

  /** Tokens of plain ASCII, up to the end or the first that is anything else. All it reads is in locals. */
  #cutPlain(): void {
    const [bytes, length, infos, steps] = [this.#bytes, this.#length, asciiInfos, gapSteps];
    const [starts, ends, hashes, marks] = [this.#starts, this.#ends, this.#hashes, this.#marks];
    // Written out, since engines keep imported numbers in registers, of which there are too few here.
    const classBits: typeof CLASS_BITS = 15;
    const foldShift: typeof FOLD_SHIFT = 16;
    const digit: typeof DIGIT = 2;
    const symbol: typeof SYMBOL = 4;
    const ignored: typeof IGNORED = 5;
    let surplus = this.#surplus;
    let count = this.#count;
    let at = this.#at;
    let gap = this.#gap;
    while (at < length && count < starts.length) {
      const byte = bytes[at] as number;
      const info = infos[byte] as number;
      const kind = info & classBits;
      if (kind > symbol) {
        gap = steps[(gap << 4) | kind] as number;
        at++;
        continue;
      }
      if (byte >= 128) {
        // Typographer's quotes and dashes.
        const own = classOfCode(codeAt(bytes, at));
        if (own <= symbol) break;
        const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        gap = steps[(gap << 4) | own] as number;
        at += size;
        surplus += size === 4 ? 2 : size - 1;
        continue;
      }
      let end = at + 1;
      let sum = info >>> foldShift;
      let rest = 0;
      if (kind <= digit) {
        for (;;) {
          const own = infos[bytes[end] as number] as number;
          if ((own & classBits) !== kind) break;
          sum = ((sum << 5) - (sum - (own >>> foldShift))) | 0;
          rest |= own;
          end++;
        }
        const behind = bytes[end] as number;
        if (behind === 46 && end === at + 1) break;
        if (behind >= 128) {
          const own = classOfCode(codeAt(bytes, end));
          if (own === kind || own === ignored) break;
        }
      }
      starts[count] = at - surplus;
      ends[count] = end - surplus;
      // `&` reads as `and`.
      hashes[count] = byte === 38 ? AND_HASH : mix(sum);
      marks[count] = markOf(gap, info, rest);
      count++;
      gap = 0;
      at = end;
    }
    this.#count = count;
    this.#at = at;
    this.#surplus = surplus;
    this.#gap = gap;
  }

  /** One character or token of any other kind: beyond ASCII, with a mark inside or behind it, or an initialism. False without room. */
  #cutOther(): boolean {
    const text = this.#text;
    const start = this.#at - this.#surplus;
    const kind = classOfCode(codeAt(this.#bytes, this.#at));
    if (kind > SYMBOL) {
      this.#gap = gapSteps[(this.#gap << 4) | kind] as number;
      this.#advance(start, start + (isSurrogatePair(text, start) ? 2 : 1));
      return true;
    }
    const count = this.#count;
    if (count === this.#starts.length) return false;
    const dotted = kind === LETTER ? initialismEnd(text, start) : 0;
    const until = dotted > 0 ? dotted : kind <= DIGIT ? text.length : start + 1;
    let sum = 0;
    let rest = 0;
    let unit = start;
    for (; unit < until; unit += dotted > 0 ? 2 : 1) {
      const info = infoOfCode(text.charCodeAt(unit));
      const own = info & CLASS_BITS;
      if (own === kind) {
        sum = addUnit(sum, info >>> FOLD_SHIFT);
        if (unit > start) rest |= info;
      } else if (own !== IGNORED) {
        break;
      }
    }
    this.#starts[count] = start;
    this.#ends[count] = unit;
    this.#hashes[count] = text.charCodeAt(start) === 38 ? AND_HASH : mix(sum);
    this.#marks[count] = markOf(this.#gap, infoOfCode(text.charCodeAt(start)), rest);
    this.#count = count + 1;
    this.#gap = 0;
    this.#advance(start, unit);
    return true;
  }

  /** Over these units of the text. */
  #advance(from: number, to: number): void {
    for (let unit = from; unit < to; unit++) {
      const code = this.#text.charCodeAt(unit);
      const pair = isSurrogatePair(this.#text, unit);
      this.#at += pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
      this.#surplus += pair ? 2 : code < 0x80 ? 0 : code < 0x800 ? 1 : 2;
      if (pair) unit++;
    }
  }
}

function isSurrogatePair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Linear in the text's length; never throws, whatever the text holds. */
export function tokenise(text: string): Tokens {
  const utf8 = toUtf8(text);
  // A token each three bytes is more than prose in any script has; `1a2b3c` has one a byte.
  return (
    new Cutter(text, utf8, Math.ceil(utf8.length / 3) + 16).run() ?? expectRoom(new Cutter(text, utf8, utf8.length))
  );
}

function expectRoom(cutter: Cutter): Tokens {
  const tokens = cutter.run();
  if (tokens === null) throw new Error('More tokens than bytes');
  return tokens;
}
