/**
 * Packs a compiled gazetteer into one string that travels inside the background's own script (pages of an extension that may
 * connect to nothing cannot fetch even their own files), and unpacks it when the worker wakes.
 *
 * Three lines of ASCII, so that the engine keeps one byte a character: counts as JSON, the text columns as JSON, and all rows of numbers
 * (`varint.ts`) in base64. What follows from the rest (`derive.ts`) is not packed; a text that another column holds is a reference to it.
 */
import type { CompiledGazetteer, Texts } from './compiled';
import { deriveFrom } from './derive';
import { TextColumn } from './text-column';
import { encodeBytes, encodeNumbers, NumberReader } from './varint';

const NUMBERS = [
  'wordStarts',
  'twins',
  'firstEdge',
  'edgeTokens',
  'firstAccept',
  'acceptTarget',
  'acceptAlias',
  'cueSets',
  'cueSetStart',
] as const;

type Header = {
  /** Of the rows of numbers, then of the rows of bytes. */
  readonly lengths: readonly number[];
  readonly vocabulary: number;
  readonly cueCount: number;
};

const TEXTS = ['words', 'aliases', 'names', 'gloss', 'countries', 'wikipedia'] as const;
type Columns = Readonly<Record<(typeof TEXTS)[number], string>>;

/** Stands for the entity's own name in another column. */
const SAME = '=';

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

function toAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function textsOf(column: Texts, count: number): string[] {
  return Array.from({ length: count }, (_, index) => column.at(index) ?? '');
}

/** Kind, case and ambiguity of an accept in one byte. */
function flagsOf({ acceptKind, acceptCase, acceptAmbiguous }: CompiledGazetteer): Uint8Array {
  return acceptKind.map(
    (kind, accept) => kind | ((acceptCase[accept] as number) << 2) | ((acceptAmbiguous[accept] as number) << 4),
  );
}

/** The string that `unpackGazetteer` reads. */
export function packGazetteer(gazetteer: CompiledGazetteer): string {
  const { entities } = gazetteer;
  const aliases = textsOf(gazetteer.aliasTexts, Math.max(-1, ...new Set(gazetteer.acceptAlias)) + 1);
  const numberOfAlias = new Map(aliases.map((alias, number) => [alias, number]));
  const names = textsOf(entities.name, entities.count);
  const numbers = [
    ...NUMBERS.map((name) => gazetteer[name]),
    entities.cues,
    entities.unless,
    names.map((name) => (numberOfAlias.get(name) ?? -1) + 1),
  ];
  const rows = [flagsOf(gazetteer), gazetteer.shapes, entities.category];
  const bytes: number[] = [];
  for (const row of numbers) encodeNumbers(row, bytes);
  for (const row of rows) encodeBytes(row, bytes);
  const header: Header = {
    lengths: [...numbers, ...rows].map((row) => row.length),
    vocabulary: gazetteer.vocabulary,
    cueCount: gazetteer.cueCount,
  };
  const unlessName = (column: Texts): string =>
    names.map((name, entity) => (column.at(entity) === name ? SAME : (column.at(entity) ?? ''))).join('\t');
  const columns: Columns = {
    words: gazetteer.wordChars,
    aliases: aliases.join('\t'),
    names: names.map((name) => (numberOfAlias.has(name) ? '' : name)).join('\t'),
    gloss: textsOf(entities.gloss, entities.count).join('\t'),
    countries: textsOf(entities.countries, entities.count).join('\t'),
    wikipedia: unlessName(entities.wikipedia),
  };
  return [JSON.stringify(header), toAscii(JSON.stringify(columns)), toBase64(bytes)].join('\n');
}

/** Inverse of `packGazetteer`. The string is our own build's, so it is trusted. */
export function unpackGazetteer(packed: string): CompiledGazetteer {
  const [headerLine = '', textLine = '', base64 = ''] = packed.split('\n');
  const header = JSON.parse(headerLine) as Header;
  const columns = JSON.parse(textLine) as Columns;
  const reader = new NumberReader(fromBase64(base64));
  const lengths = header.lengths[Symbol.iterator]();
  const length = (): number => lengths.next().value ?? 0;
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, reader.read(length())])) as Record<
    (typeof NUMBERS)[number],
    Int32Array
  >;
  const cues = reader.read(length());
  const unless = reader.read(length());
  const nameAliases = reader.read(length());
  const flags = reader.readBytes(length());
  const shapes = reader.readBytes(length());
  const category = reader.readBytes(length());
  const trie = {
    ...numbers,
    wordChars: columns.words,
    vocabulary: header.vocabulary,
    acceptKind: flags.map((flag) => flag & 3),
  };
  const aliasTexts = new TextColumn(columns.aliases);
  const ownNames = new TextColumn(columns.names);
  const wikipedia = new TextColumn(columns.wikipedia);
  const name: Texts = {
    at: (entity) => {
      const alias = nameAliases[entity] ?? 0;
      return alias > 0 ? aliasTexts.at(alias - 1) : ownNames.at(entity);
    },
  };
  return {
    ...trie,
    ...deriveFrom(trie),
    acceptCase: flags.map((flag) => (flag >> 2) & 3),
    acceptAmbiguous: flags.map((flag) => flag >> 4),
    shapes,
    aliasTexts,
    cueCount: header.cueCount,
    entities: {
      count: category.length,
      category,
      name,
      gloss: new TextColumn(columns.gloss),
      countries: new TextColumn(columns.countries),
      wikipedia: { at: (entity) => (wikipedia.at(entity) === SAME ? name.at(entity) : wikipedia.at(entity)) },
      cues,
      unless,
    },
  };
}
