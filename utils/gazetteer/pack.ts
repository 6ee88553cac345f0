/**
 * Packs a compiled gazetteer into one string that travels inside the background's own script (pages of an extension that may
 * connect to nothing cannot fetch even their own files), and unpacks it when the worker wakes.
 *
 * Three lines: the rows' lengths as JSON, the text columns as JSON, and all rows of numbers (`varint.ts`) in base64. What can be
 * computed from the rest in a millisecond (hashes, the hash table, the root's edges) is not packed.
 */
import { hashOfFolded } from '../match/tokens';
import type { CompiledGazetteer } from './compiled';
import { encodeNumbers, NumberReader } from './varint';
import { indexWords } from './words';

const NUMBERS = [
  'wordTokens',
  'wordStarts',
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
const TEXTS = ['name', 'gloss', 'countries', 'wikipedia'] as const;

type Header = { readonly lengths: readonly number[]; readonly cueCount: number; readonly tokenCount: number };

function toBase64(bytes: readonly number[]): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.slice(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The string that `unpackGazetteer` reads. */
export function packGazetteer(gazetteer: CompiledGazetteer): string {
  const { entities } = gazetteer;
  const rows = [
    ...NUMBERS.map((name) => gazetteer[name]),
    ...BYTES.map((name) => gazetteer[name]),
    entities.category,
    entities.cues,
    entities.unless,
  ];
  const bytes: number[] = [];
  for (const row of rows) encodeNumbers(row, bytes);
  const header: Header = {
    lengths: rows.map((row) => row.length),
    cueCount: gazetteer.cueCount,
    tokenCount: gazetteer.rootNext.length,
  };
  const texts = Object.fromEntries(TEXTS.map((name) => [name, entities[name].join('\t')]));
  const lines = { words: gazetteer.wordChars, aliases: gazetteer.aliasTexts.join('\t'), ...texts };
  return [JSON.stringify(header), JSON.stringify(lines), toBase64(bytes)].join('\n');
}

function hashWords(chars: string, starts: Int32Array): Int32Array {
  const hashes = new Int32Array(starts.length - 1);
  for (let word = 0; word < hashes.length; word++) hashes[word] = hashOfFolded(chars.slice(starts[word], starts[word + 1]));
  return hashes;
}

/** State behind each token at a name's beginning: the root's edges come first, and edge `e` leads to state `e + 1`. */
function rootOf(firstEdge: Int32Array, edgeTokens: Int32Array, tokenCount: number): Int32Array {
  const next = new Int32Array(tokenCount);
  const edges = firstEdge[1] ?? 0;
  for (let edge = 0; edge < edges; edge++) next[edgeTokens[edge] as number] = edge + 1;
  return next;
}

/** Inverse of `packGazetteer`. The string is our own build's, so it is trusted. */
export function unpackGazetteer(packed: string): CompiledGazetteer {
  const [headerLine = '', textLine = '', base64 = ''] = packed.split('\n');
  const header = JSON.parse(headerLine) as Header;
  const texts = JSON.parse(textLine) as Readonly<Record<'words' | 'aliases' | (typeof TEXTS)[number], string>>;
  const reader = new NumberReader(fromBase64(base64));
  const lengths = header.lengths[Symbol.iterator]();
  const next = (): Int32Array => reader.read(lengths.next().value ?? 0);
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, next()])) as Record<(typeof NUMBERS)[number], Int32Array>;
  const bytes = Object.fromEntries(BYTES.map((name) => [name, Uint8Array.from(next())])) as Record<(typeof BYTES)[number], Uint8Array>;
  const category = Uint8Array.from(next());
  const column = (name: (typeof TEXTS)[number]): string[] => (category.length === 0 ? [] : texts[name].split('\t'));
  const wordHashes = hashWords(texts.words, numbers.wordStarts);
  return {
    ...numbers,
    ...bytes,
    wordHashes,
    wordTable: indexWords(wordHashes),
    rootNext: rootOf(numbers.firstEdge, numbers.edgeTokens, header.tokenCount),
    wordChars: texts.words,
    aliasTexts: texts.aliases.split('\t'),
    cueCount: header.cueCount,
    entities: {
      count: category.length,
      category,
      name: column('name'),
      gloss: column('gloss'),
      countries: column('countries'),
      wikipedia: column('wikipedia'),
      cues: next(),
      unless: next(),
    },
  };
}
