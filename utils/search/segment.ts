/**
 * An immutable piece of the index over a run of clippings: columns that a screen needs at once, words that the first search loads, and
 * the places of words that only a phrase needs. All plain typed arrays and strings, so that a database stores them as they are.
 */
import { type FacetValue, type IndexedClipping, TEXT_FIELDS } from './indexed';
import { hashText, SIGNATURE_PLACES } from './signature';
import { wordsOf } from './words';

/** For an article without a date. */
export const NO_DAY = -0x80000000;
/** Numbers of 32 bits in an id. */
export const ID_PARTS = 4;

export type SegmentColumns = {
  readonly count: number;
  /** Four numbers a clipping. */
  readonly ids: Uint32Array;
  readonly clippedAtMs: Float64Array;
  /** Days since 1970, or `NO_DAY`. */
  readonly publishedDays: Int32Array;
  /** 1 in the trash. */
  readonly inTrash: Uint8Array;
  /** Hash of the article's identity. */
  readonly sources: Uint32Array;
  /** `SIGNATURE_PLACES` numbers a clipping. */
  readonly signatures: Uint16Array;
  readonly values: readonly FacetValue[];
  /** Where the values of each clipping begin in `valueNumbers`, and one more. */
  readonly valueStarts: Uint32Array;
  /** Indexes into `values`. */
  readonly valueNumbers: Uint32Array;
};

export type SegmentWords = {
  /** Sorted by code unit, joined by line breaks. */
  readonly words: string;
  /** Where the postings of each word begin in `postings`, and one more. */
  readonly starts: Uint32Array;
  /** For each clipping with the word: step from the clipping before (LEB128), then a byte with a bit for each field that has it. */
  readonly postings: Uint8Array;
};

export type SegmentPlaces = {
  /** Where the places of each word begin in `places`, and one more. */
  readonly starts: Uint32Array;
  /** For each clipping with the word: how many places, then the step of each from the one before (LEB128). */
  readonly places: Uint8Array;
};

export type Segment = {
  readonly columns: SegmentColumns;
  readonly words: SegmentWords;
  readonly places: SegmentPlaces;
};

/** Between the last word of a field and the first of the next, so that no phrase crosses. */
const FIELD_GAP = 16;

type Posting = { doc: number; fields: number; places: number[] };

export function idParts(id: string): number[] {
  const digits = id.replaceAll('-', '');
  return Array.from({ length: ID_PARTS }, (_, part) => Number.parseInt(digits.slice(part * 8, part * 8 + 8), 16));
}

function pushNumber(number: number, into: number[]): void {
  let rest = number;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest >>>= 7;
  }
  into.push(rest);
}

/** Takes clippings one by one, so that a long build can be done in slices. */
export class SegmentBuilder {
  readonly #docs: IndexedClipping[] = [];
  readonly #postings = new Map<string, Posting[]>();
  readonly #values: FacetValue[] = [];
  readonly #valueNumber = new Map<string, number>();
  readonly #valueStarts: number[] = [0];
  readonly #valueNumbers: number[] = [];

  get count(): number {
    return this.#docs.length;
  }

  add(doc: IndexedClipping): void {
    const number = this.#docs.push(doc) - 1;
    let place = 0;
    for (const [bit, field] of TEXT_FIELDS.entries()) {
      for (const { word } of wordsOf(doc.texts[field])) {
        this.#post(word, number, 1 << bit, place);
        place++;
      }
      place += FIELD_GAP;
    }
    for (const value of doc.values) this.#valueNumbers.push(this.#numberOf(value));
    this.#valueStarts.push(this.#valueNumbers.length);
  }

  finish(): Segment {
    return { columns: this.#columns(), ...this.#wordsAndPlaces() };
  }

  #post(word: string, doc: number, field: number, place: number): void {
    const postings = this.#postings.get(word);
    const last = postings?.[postings.length - 1];
    if (last?.doc === doc) {
      last.fields |= field;
      last.places.push(place);
      return;
    }
    const posting = { doc, fields: field, places: [place] };
    if (postings === undefined) this.#postings.set(word, [posting]);
    else postings.push(posting);
  }

  #numberOf(value: FacetValue): number {
    const key = `${value.dimension} ${value.key}`;
    const known = this.#valueNumber.get(key);
    if (known !== undefined) return known;
    const number = this.#values.push(value) - 1;
    this.#valueNumber.set(key, number);
    return number;
  }

  #columns(): SegmentColumns {
    const docs = this.#docs;
    const count = docs.length;
    const ids = new Uint32Array(count * ID_PARTS);
    const signatures = new Uint16Array(count * SIGNATURE_PLACES);
    for (const [index, { id, signature }] of docs.entries()) {
      ids.set(idParts(id), index * ID_PARTS);
      signatures.set(signature, index * SIGNATURE_PLACES);
    }
    return {
      count,
      ids,
      signatures,
      clippedAtMs: Float64Array.from(docs, ({ clippedAtMs }) => clippedAtMs),
      publishedDays: Int32Array.from(docs, ({ publishedDay }) => publishedDay ?? NO_DAY),
      inTrash: Uint8Array.from(docs, ({ inTrash }) => (inTrash ? 1 : 0)),
      sources: Uint32Array.from(docs, ({ source }) => hashText(source)),
      values: this.#values,
      valueStarts: Uint32Array.from(this.#valueStarts),
      valueNumbers: Uint32Array.from(this.#valueNumbers),
    };
  }

  #wordsAndPlaces(): { readonly words: SegmentWords; readonly places: SegmentPlaces } {
    const words = [...this.#postings.keys()].sort();
    const starts = new Uint32Array(words.length + 1);
    const placeStarts = new Uint32Array(words.length + 1);
    const postings: number[] = [];
    const places: number[] = [];
    for (const [index, word] of words.entries()) {
      let before = 0;
      for (const { doc, fields, places: at } of this.#postings.get(word) ?? []) {
        pushNumber(doc - before, postings);
        postings.push(fields);
        before = doc;
        pushNumber(at.length, places);
        let previous = 0;
        for (const place of at) {
          pushNumber(place - previous, places);
          previous = place;
        }
      }
      starts[index + 1] = postings.length;
      placeStarts[index + 1] = places.length;
    }
    return {
      words: { words: words.join('\n'), starts, postings: Uint8Array.from(postings) },
      places: { starts: placeStarts, places: Uint8Array.from(places) },
    };
  }
}
