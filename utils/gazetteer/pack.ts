/**
 * Packs a compiled gazetteer into one string that travels inside the background's own script (pages of an extension that may
 * connect to nothing cannot fetch even their own files), and unpacks it when the worker wakes.
 *
 * Layout: a JSON header line with the arrays' lengths in bytes, the text columns as one JSON line, then base64 of all arrays, each
 * padded to four bytes.
 */
import type { CompiledGazetteer } from './compiled';
import { indexWords } from './words';

const NUMBERS = [
  'wordHashes',
  'wordTokens',
  'wordStarts',
  'rootNext',
  'firstEdge',
  'edgeTokens',
  'firstAccept',
  'acceptTarget',
  'acceptAlias',
  'shapeStart',
  'cueSets',
  'cueSetStart',
] as const;
const BYTES = ['acceptKind', 'acceptCase', 'acceptAmbiguous', 'shapes'] as const;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The string that `unpackGazetteer` reads. Byte order is little-endian, as on every machine browsers run on. */
export function packGazetteer(gazetteer: CompiledGazetteer): string {
  const { entities } = gazetteer;
  const arrays: ArrayBufferView[] = [
    ...NUMBERS.map((name) => gazetteer[name]),
    ...BYTES.map((name) => gazetteer[name]),
    entities.category,
    entities.cues,
    entities.unless,
  ];
  const padded = arrays.map((array) => Math.ceil(array.byteLength / 4) * 4);
  const bytes = new Uint8Array(padded.reduce((sum, length) => sum + length, 0));
  let at = 0;
  arrays.forEach((array, index) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += padded[index] as number;
  });
  const header = { lengths: arrays.map((array) => array.byteLength), cueCount: gazetteer.cueCount };
  const texts = {
    words: gazetteer.wordChars,
    aliases: gazetteer.aliasTexts.join('\t'),
    name: entities.name.join('\t'),
    gloss: entities.gloss.join('\t'),
    countries: entities.countries.join('\t'),
    wikipedia: entities.wikipedia.join('\t'),
  };
  return [JSON.stringify(header), JSON.stringify(texts), toBase64(bytes)].join('\n');
}

/** Inverse of `packGazetteer`. The string is our own build's, so it is trusted. */
export function unpackGazetteer(packed: string): CompiledGazetteer {
  const [headerLine = '', textLine = '', base64 = ''] = packed.split('\n');
  const header = JSON.parse(headerLine) as { lengths: number[]; cueCount: number };
  const texts = JSON.parse(textLine) as Readonly<
    Record<'words' | 'aliases' | 'name' | 'gloss' | 'countries' | 'wikipedia', string>
  >;
  const { buffer } = fromBase64(base64);
  let at = 0;
  let index = 0;
  const nextBytes = (): Uint8Array => {
    const length = header.lengths[index++] ?? 0;
    const bytes = new Uint8Array(buffer as ArrayBuffer, at, length);
    at += Math.ceil(length / 4) * 4;
    return bytes;
  };
  const nextNumbers = (): Int32Array => {
    const bytes = nextBytes();
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  };
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, nextNumbers()])) as Record<
    (typeof NUMBERS)[number],
    Int32Array
  >;
  const bytes = Object.fromEntries(BYTES.map((name) => [name, nextBytes()])) as Record<
    (typeof BYTES)[number],
    Uint8Array
  >;
  const category = nextBytes();
  return {
    ...numbers,
    ...bytes,
    wordTable: indexWords(numbers.wordHashes),
    wordChars: texts.words,
    aliasTexts: texts.aliases.split('\t'),
    cueCount: header.cueCount,
    entities: {
      count: category.length,
      category,
      name: texts.name.split('\t'),
      gloss: texts.gloss.split('\t'),
      countries: texts.countries.split('\t'),
      wikipedia: texts.wikipedia.split('\t'),
      cues: nextNumbers(),
      unless: nextNumbers(),
    },
  };
}
