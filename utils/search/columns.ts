/**
 * The columns of all segments as one table. A clipping that was changed stands in a later segment again; the earlier entry is dead.
 * Rows are numbered in the order of the segments.
 */
import type { Dimension } from '../model/filter';
import type { FacetValue } from './indexed';
import { ID_PARTS, type SegmentColumns } from './segment';

/** Smallest power of two that keeps an open-addressed table at most half full. */
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, count * 2)));
}

function concat<T extends Uint32Array | Uint16Array | Float64Array | Int32Array | Uint8Array>(
  make: (length: number) => T,
  parts: readonly T[],
): T {
  const whole = make(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part as never, at);
    at += part.length;
  }
  return whole;
}

export class Columns {
  readonly count: number;
  readonly ids: Uint32Array;
  readonly clippedAtMs: Float64Array;
  readonly publishedDays: Int32Array;
  readonly sources: Uint32Array;
  readonly signatures: Uint16Array;
  /** 1 for a clipping that is neither replaced nor in the trash. */
  readonly live: Uint8Array;
  readonly values: readonly FacetValue[];
  readonly valueStarts: Uint32Array;
  readonly valueNumbers: Uint32Array;
  readonly #byId: Int32Array;
  readonly #valueNumber: ReadonlyMap<string, number>;

  constructor(segments: readonly SegmentColumns[]) {
    const row = <K extends keyof SegmentColumns>(name: K): SegmentColumns[K][] => segments.map((part) => part[name]);
    this.count = row('count').reduce((sum, count) => sum + count, 0);
    this.ids = concat((length) => new Uint32Array(length), row('ids'));
    this.clippedAtMs = concat((length) => new Float64Array(length), row('clippedAtMs'));
    this.publishedDays = concat((length) => new Int32Array(length), row('publishedDays'));
    this.sources = concat((length) => new Uint32Array(length), row('sources'));
    this.signatures = concat((length) => new Uint16Array(length), row('signatures'));
    const inTrash = concat((length) => new Uint8Array(length), row('inTrash'));
    const joined = joinValues(segments, this.count);
    this.values = joined.values;
    this.valueStarts = joined.starts;
    this.valueNumbers = joined.numbers;
    this.#valueNumber = joined.numberOf;
    this.#byId = new Int32Array(tableSize(this.count)).fill(-1);
    this.live = new Uint8Array(this.count);
    // From the newest on: the first entry of an id is the one that counts.
    for (let doc = this.count - 1; doc >= 0; doc--) {
      const slot = this.#slotOf(this.ids, doc * ID_PARTS);
      if (this.#byId[slot] !== -1) continue;
      this.#byId[slot] = doc;
      this.live[doc] = inTrash[doc] === 1 ? 0 : 1;
    }
  }

  /** The row of a clipping's id, given as `idParts` writes it; -1 for none. */
  find(parts: ArrayLike<number>): number {
    return this.#byId[this.#slotOf(parts, 0)] ?? -1;
  }

  /** The id of a row, as it is stored. */
  idAt(doc: number): string {
    const digits = Array.from(this.ids.subarray(doc * ID_PARTS, (doc + 1) * ID_PARTS), (part) =>
      part.toString(16).padStart(8, '0'),
    ).join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
  }

  /** The number of a facet value; -1 where no clipping has it. */
  valueNumber(dimension: Dimension, key: string): number {
    return this.#valueNumber.get(`${dimension} ${key}`) ?? -1;
  }

  /** The slot of an id: the one that holds it, or the free one where it would go. */
  #slotOf(parts: ArrayLike<number>, from: number): number {
    const mask = this.#byId.length - 1;
    // Random UUIDs need no hash; ids made by tests count up in the last part.
    let slot = ((parts[from] as number) ^ Math.imul(parts[from + 3] as number, 0x9e3779b1)) & mask;
    for (;;) {
      const doc = this.#byId[slot] as number;
      if (doc === -1 || this.#isId(doc, parts, from)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #isId(doc: number, parts: ArrayLike<number>, from: number): boolean {
    for (let part = 0; part < ID_PARTS; part++)
      if (this.ids[doc * ID_PARTS + part] !== parts[from + part]) return false;
    return true;
  }
}

/** One numbering of the facet values of all segments. */
function joinValues(segments: readonly SegmentColumns[], count: number) {
  const values: FacetValue[] = [];
  const numberOf = new Map<string, number>();
  const starts = new Uint32Array(count + 1);
  const numbers = new Uint32Array(segments.reduce((sum, { valueNumbers }) => sum + valueNumbers.length, 0));
  let doc = 0;
  let at = 0;
  for (const segment of segments) {
    const renumbered = segment.values.map((value) => {
      const key = `${value.dimension} ${value.key}`;
      const number = numberOf.get(key) ?? values.push(value) - 1;
      numberOf.set(key, number);
      // The later segment knows the later name.
      values[number] = value;
      return number;
    });
    for (let local = 1; local <= segment.count; local++) starts[++doc] = at + (segment.valueStarts[local] as number);
    const own = segment.valueNumbers;
    for (let index = 0; index < own.length; index++) numbers[at++] = renumbered[own[index] as number] as number;
  }
  return { values, numberOf, starts, numbers };
}
