/** Reads the words of one segment: which clippings hold a word, a beginning of words, or words one after another. */
import type { SegmentPlaces, SegmentWords } from './segment';

/** Told of a clipping (counted within the segment) and the fields that have the word, a bit each. */
export type Visit = (doc: number, fields: number, word: number) => void;

class NumberStream {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  read(): number {
    let byte = this.#bytes[this.at++] as number;
    let number = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.#bytes[this.at++] as number;
      number |= (byte & 127) << shift;
    }
    return number;
  }

  readByte(): number {
    return this.#bytes[this.at++] as number;
  }
}

export class Postings {
  readonly #words: readonly string[];
  readonly #starts: Uint32Array;
  readonly #postings: Uint8Array;

  constructor({ words, starts, postings }: SegmentWords) {
    this.#words = words === '' ? [] : words.split('\n');
    this.#starts = starts;
    this.#postings = postings;
  }

  wordAt(index: number): string {
    return this.#words[index] ?? '';
  }

  /** First and one past the last of the words that begin so; with `isWhole` that word alone. */
  range(beginning: string, isWhole: boolean): readonly [number, number] {
    const low = this.#lowerBound(beginning);
    if (isWhole) return [low, this.#words[low] === beginning ? low + 1 : low];
    return [low, this.#lowerBound(`${beginning}\uffff`)];
  }

  visit([low, high]: readonly [number, number], visit: Visit): void {
    for (let word = low; word < high; word++) {
      const end = this.#starts[word + 1] as number;
      const stream = new NumberStream(this.#postings, this.#starts[word] as number);
      let doc = 0;
      while (stream.at < end) {
        doc += stream.read();
        visit(doc, stream.readByte(), word);
      }
    }
  }

  /** The places of a word by clipping. */
  placesOf(word: number, { starts, places }: SegmentPlaces): Map<number, number[]> {
    const found = new Map<number, number[]>();
    const stream = new NumberStream(places, starts[word] as number);
    this.visit([word, word + 1], (doc) => {
      let place = 0;
      found.set(
        doc,
        Array.from({ length: stream.read() }, () => {
          place += stream.read();
          return place;
        }),
      );
    });
    return found;
  }

  #lowerBound(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
