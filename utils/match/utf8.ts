/**
 * A text as UTF-8 bytes, and what the tokeniser needs to walk over them: the UTF-16 unit that a
 * character stands for. Surrogates are of one class, so a pair gives the unit of a lone one.
 */

export type Utf8 = {
  /** Valid until the next call of `toUtf8`; a zero stands behind the last byte. */
  readonly bytes: Uint8Array;
  readonly length: number;
};

/** Texts up to this length (UTF-16 units) share one buffer: fresh memory costs more than the encoding. */
const SHARED_UNITS = 1 << 21;

const encoder = new TextEncoder();
const shared = { bytes: new Uint8Array(0) };

/** A unit takes three bytes at most. */
function roomFor(units: number): Uint8Array {
  const needed = units * 3 + 1;
  if (shared.bytes.length >= needed) return shared.bytes;
  const bytes = new Uint8Array(needed);
  if (units <= SHARED_UNITS) shared.bytes = bytes;
  return bytes;
}

export function toUtf8(text: string): Utf8 {
  const bytes = roomFor(text.length);
  const length = encoder.encodeInto(text, bytes).written;
  bytes[length] = 0;
  return { bytes, length };
}

/** UTF-16 unit of the character that begins at a byte. */
export function codeAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return lead;
  const second = (bytes[at + 1] as number) & 63;
  if (lead < 0xe0) return ((lead & 31) << 6) | second;
  if (lead < 0xf0) return ((lead & 15) << 12) | (second << 6) | ((bytes[at + 2] as number) & 63);
  return 0xd800;
}
