/**
 * Reads the reviewed source files of `gazetteer/` (format: `gazetteer/README.md`) into entities with their aliases.
 * Knows files only as strings, so that the same code checks a reader's own list.
 */
import type { Category } from '../model/category';
import type { Entity } from '../model/entity';

const COLUMNS = ['name', 'aliases', 'country', 'gloss', 'wikipedia', 'cues', 'unless'] as const;
const GLOSS_CHARS = 160;

/** One surface form with its matching rules. */
export type Alias = {
  readonly text: string;
  /** `any`: any case; `name`: as written or all in capitals; `exact`: as written only. */
  readonly letterCase: 'any' | 'name' | 'exact';
  /** Has other meanings: counts only with a cue near it or its entity named elsewhere on the page. */
  readonly ambiguous: boolean;
};

export type GazetteerEntry = {
  readonly entity: Entity;
  readonly aliases: readonly Alias[];
  readonly cues: readonly string[];
  readonly unless: readonly string[];
  /** `FILE:LINE`, for errors found later. */
  readonly where: string;
};

export type NeverPhrase = { readonly phrase: string; readonly where: string };

/** A malformed source line. The message begins with `FILE:LINE`. */
export class GazetteerError extends Error {
  override name = 'GazetteerError';
}

/** `Kawasaki C-2` → `kawasaki-c-2`; letters of every script are kept. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+/g, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function parseAlias(cell: string, category: Category, where: string): Alias {
  let text = cell;
  let letterCase: Alias['letterCase'] = category === 'term' ? 'any' : 'name';
  const ambiguous = text.endsWith('?');
  if (ambiguous) text = text.slice(0, -1);
  if (text.startsWith('~')) {
    letterCase = 'any';
    text = text.slice(1);
  } else if (text.startsWith('=')) {
    letterCase = 'exact';
    text = text.slice(1);
  }
  text = text.trim();
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new GazetteerError(`${where}: alias ${JSON.stringify(cell)} holds no letter or digit`);
  if (text.length > 120)
    throw new GazetteerError(`${where}: alias ${JSON.stringify(text.slice(0, 40))}… is longer than 120 characters`);
  return { text, letterCase, ambiguous };
}

function splitCell(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The lines of a source file that hold data, with their 1-based numbers. Throws where the header line differs. */
function dataLines(file: string, text: string, header: readonly string[]): { where: string; cells: string[] }[] {
  const rows = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const [head, ...rest] = rows;
  if (head === undefined || head.line !== header.join('\t')) {
    throw new GazetteerError(
      `${head?.where ?? `${file}:1`}: expected the header ${header.join(', ')} separated by tabs`,
    );
  }
  return rest.map(({ line, where }) => ({ where, cells: line.split('\t').map((cell) => cell.trim()) }));
}

function parseEntry(cells: readonly string[], category: Category, where: string): GazetteerEntry {
  if (cells.length > COLUMNS.length)
    throw new GazetteerError(`${where}: ${cells.length} cells, at most ${COLUMNS.length} expected`);
  const [nameCell = '', aliasCell = '', country = '', gloss = '', wikipedia = '', cues = '', unless = ''] = cells;
  if (nameCell === '') throw new GazetteerError(`${where}: name is empty`);
  const nameAlias = parseAlias(nameCell, category, where);
  const name = nameAlias.text;
  if (gloss === '') throw new GazetteerError(`${where}: gloss of ${name} is empty`);
  if (!gloss.endsWith('.')) throw new GazetteerError(`${where}: gloss of ${name} does not end with a full stop`);
  if (gloss.length > GLOSS_CHARS)
    throw new GazetteerError(`${where}: gloss of ${name} has ${gloss.length} characters, at most ${GLOSS_CHARS}`);
  const countries = country === '' ? [] : country.split(',').map((code) => code.trim());
  const badCode = countries.find((code) => !/^[A-Z]{2}$/.test(code));
  if (badCode !== undefined)
    throw new GazetteerError(`${where}: country ${JSON.stringify(badCode)} is not two capital letters`);
  for (const cell of cells)
    if (cell.includes('"')) throw new GazetteerError(`${where}: a cell holds a straight double quote`);
  const aliases = [nameAlias, ...splitCell(aliasCell).map((alias) => parseAlias(alias, category, where))];
  const seen = new Set<string>();
  for (const alias of aliases) {
    if (seen.has(alias.text)) throw new GazetteerError(`${where}: alias ${alias.text} stands twice`);
    seen.add(alias.text);
  }
  const entity: Entity = {
    id: `${category}/${slugOf(name)}`,
    name,
    category,
    gloss,
    ...(countries.length > 0 && { countries }),
    ...(wikipedia !== '' && { wikipedia: wikipedia === '=' ? name : wikipedia }),
  };
  return { entity, aliases, cues: splitCell(cues), unless: splitCell(unless), where };
}

/**
 * Parses one category's file.
 * @param file name used in errors
 * @throws GazetteerError naming file, line and cell
 */
export function parseGazetteerFile(file: string, text: string, category: Category): GazetteerEntry[] {
  return dataLines(file, text, COLUMNS).map(({ where, cells }) => parseEntry(cells, category, where));
}

/**
 * Parses `never.tsv`: phrases in which a word means something else.
 * @throws GazetteerError naming file and line
 */
export function parseNeverFile(file: string, text: string): NeverPhrase[] {
  return dataLines(file, text, ['phrase', 'why']).map(({ where, cells: [phrase = '', why = ''] }) => {
    if (phrase === '' || why === '') throw new GazetteerError(`${where}: phrase and why are both needed`);
    return { phrase, where };
  });
}

/**
 * Checks what can only be seen across files: ids are unique, and of two entities with the same alias at most one
 * claims it without a cue.
 * @throws GazetteerError listing every clash, a line each
 */
export function expectConsistent(entries: readonly GazetteerEntry[]): void {
  const clashes: string[] = [];
  const byId = new Map<string, GazetteerEntry>();
  const claimed = new Map<string, GazetteerEntry>();
  for (const entry of entries) {
    const twin = byId.get(entry.entity.id);
    if (twin !== undefined) clashes.push(`${entry.where}: ${entry.entity.name} is also at ${twin.where}`);
    byId.set(entry.entity.id, entry);
    for (const alias of entry.aliases) {
      if (alias.ambiguous) continue;
      const holder = claimed.get(alias.text);
      if (holder !== undefined && holder !== entry) {
        clashes.push(
          `${entry.where}: alias ${alias.text} also belongs to ${holder.entity.name} (${holder.where}); mark one with ?`,
        );
      }
      claimed.set(alias.text, entry);
    }
  }
  if (clashes.length > 0) throw new GazetteerError(clashes.join('\n'));
}
