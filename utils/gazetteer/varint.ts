/** Rows of whole numbers as bytes: each the zigzagged difference from the one before, seven bits a byte (LEB128). */

/** Appends one row; small steps take one byte. */
export function encodeNumbers(numbers: ArrayLike<number>, into: number[]): void {
  let previous = 0;
  for (let i = 0; i < numbers.length; i++) {
    const step = (numbers[i] as number) - previous;
    previous = numbers[i] as number;
    let rest = step >= 0 ? step * 2 : -step * 2 - 1;
    while (rest > 127) {
      into.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    into.push(rest);
  }
}

/** Appends one row of bytes as they are. */
export function encodeBytes(row: Uint8Array, into: number[]): void {
  for (const byte of row) into.push(byte);
}

/** Reads rows in the order in which they were written. */
export class NumberReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  readBytes(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  /** Fills a new row of `length` numbers; values stay below 2^31. */
  read(length: number): Int32Array {
    const bytes = this.#bytes;
    const numbers = new Int32Array(length);
    let at = this.#at;
    let previous = 0;
    for (let i = 0; i < length; i++) {
      let byte = bytes[at++] as number;
      let rest = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        rest |= (byte & 127) << shift;
      }
      previous += rest & 1 ? -((rest + 1) >>> 1) : rest >>> 1;
      numbers[i] = previous;
    }
    this.#at = at;
    return numbers;
  }
}
