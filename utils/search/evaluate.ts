/** Which clippings meet a query, and how well. */
import type { Catalogue, Part } from './catalogue';
import { TEXT_FIELDS } from './indexed';
import type { Clause, Query } from './query';
import { NO_DAY } from './segment';
import { fold } from './words';

/** For the words of a query (`Clause.text`) the ids of entities that are so called; `SA-21` for the S-400. */
export type EntityNames = ReadonlyMap<string, readonly string[]>;

export type Evaluated = {
  /** 1 for each row that meets the query. */
  readonly mask: Uint8Array;
  /** How well, for a ranking; 0 where nothing was asked of words. */
  readonly scores: Float32Array;
};

/** How much a word says by the field it stands in, in the order of `TEXT_FIELDS`. */
const FIELD_WEIGHTS = [1, 1.2, 2, 2.5, 2, 0.6, 1];
/** A longer word that only begins so says less. */
const BEGINNING_SHARE = 0.6;
const PHRASE_BONUS = 1.5;
const DAY_MS = 86_400_000;

/** Weight of the best field of a posting. */
const WEIGHT_OF_FIELDS = Float32Array.from({ length: 1 << TEXT_FIELDS.length }, (_, fields) =>
  Math.max(0, ...FIELD_WEIGHTS.filter((_, bit) => (fields & (1 << bit)) !== 0)),
);

type Found = { readonly mask: Uint8Array; readonly scores: Float32Array };

function nothing(count: number): Found {
  return { mask: new Uint8Array(count), scores: new Float32Array(count) };
}

type WordSearch = { readonly word: string; readonly isWhole: boolean; readonly fields: number };

/** Rows with a word, scored by field; the rarer the word, the more it says. */
function findWord({ word, isWhole, fields }: WordSearch, parts: readonly Part[], count: number): Found {
  const found = nothing(count);
  let hits = 0;
  for (const { base, postings } of parts) {
    const range = postings.range(word, isWhole);
    const exact = postings.wordAt(range[0]) === word ? range[0] : -1;
    postings.visit(range, (local, own, index) => {
      const asked = own & fields;
      if (asked === 0) return;
      const doc = base + local;
      const score = (WEIGHT_OF_FIELDS[asked] as number) * (index === exact ? 1 : BEGINNING_SHARE);
      if (found.mask[doc] === 0) hits++;
      found.mask[doc] = 1;
      if (score > (found.scores[doc] as number)) found.scores[doc] = score;
    });
  }
  const rarity = Math.log(1 + count / Math.max(1, hits));
  for (let doc = 0; doc < count; doc++)
    if (found.mask[doc] === 1) found.scores[doc] = (found.scores[doc] as number) * rarity;
  return found;
}

/** Rows of one segment in which the words stand one after another. */
async function findRuns(
  words: readonly string[],
  isOpen: boolean,
  part: Part,
  isCandidate: (local: number) => boolean,
): Promise<Set<number>> {
  const places = await part.readPlaces();
  let ends = new Map<number, Set<number>>();
  for (const [index, word] of words.entries()) {
    const [low, high] = part.postings.range(word, !isOpen || index < words.length - 1);
    const next = new Map<number, Set<number>>();
    for (let number = low; number < high; number++) {
      for (const [local, at] of part.postings.placesOf(number, places)) {
        if (!isCandidate(local)) continue;
        const before = ends.get(local);
        const fitting = index === 0 ? at : at.filter((place) => before?.has(place - 1));
        if (fitting.length === 0) continue;
        const known = next.get(local);
        if (known === undefined) next.set(local, new Set(fitting));
        else for (const place of fitting) known.add(place);
      }
    }
    ends = next;
  }
  return new Set(ends.keys());
}

async function findPhrase(clause: Clause & { kind: 'words' }, parts: readonly Part[], count: number): Promise<Found> {
  const fields = clause.field === null ? (1 << TEXT_FIELDS.length) - 1 : 1 << TEXT_FIELDS.indexOf(clause.field);
  const each = clause.words.map((word, index) =>
    findWord({ word, isWhole: !clause.isOpen || index < clause.words.length - 1, fields }, parts, count),
  );
  const [first] = each;
  if (first === undefined) return nothing(count);
  if (each.length === 1) return first;
  const found = nothing(count);
  for (const part of parts) {
    const isCandidate = (local: number): boolean => each.every(({ mask }) => mask[part.base + local] === 1);
    for (const local of await findRuns(clause.words, clause.isOpen, part, isCandidate)) {
      const doc = part.base + local;
      found.mask[doc] = 1;
      found.scores[doc] = PHRASE_BONUS * each.reduce((sum, { scores }) => sum + (scores[doc] as number), 0);
    }
  }
  return found;
}

/** Marks the rows that have any of the facet values. */
function findValues({ columns }: Catalogue, isWanted: (value: number) => boolean, found: Found, score: number): void {
  const wanted = Uint8Array.from(columns.values, (_, value) => (isWanted(value) ? 1 : 0));
  if (!wanted.includes(1)) return;
  for (let doc = 0; doc < columns.count; doc++) {
    const until = columns.valueStarts[doc + 1] as number;
    for (let at = columns.valueStarts[doc] as number; at < until; at++) {
      if (wanted[columns.valueNumbers[at] as number] !== 1) continue;
      found.mask[doc] = 1;
      found.scores[doc] = Math.max(found.scores[doc] as number, score);
      break;
    }
  }
}

const NAMED_SCORE = 4;

async function findClause(clause: Clause, catalogue: Catalogue, names: EntityNames): Promise<Found> {
  const { columns } = catalogue;
  if (clause.kind === 'date') {
    const found = nothing(columns.count);
    for (let doc = 0; doc < columns.count; doc++) {
      const published = columns.publishedDays[doc] as number;
      const day = published === NO_DAY ? Math.floor((columns.clippedAtMs[doc] as number) / DAY_MS) : published;
      if ((clause.from === null || day >= clause.from) && (clause.until === null || day < clause.until))
        found.mask[doc] = 1;
    }
    return found;
  }
  const named = new Set(names.get(clause.text) ?? []);
  const isNamed = (value: number): boolean => {
    const { dimension, key } = columns.values[value] ?? {};
    return dimension === 'entity' && key !== undefined && named.has(key);
  };
  if (clause.kind === 'words') {
    const found = await findPhrase(clause, await catalogue.readParts(), columns.count);
    if (named.size > 0 && clause.field === null) findValues(catalogue, isNamed, found, NAMED_SCORE);
    return found;
  }
  const found = nothing(columns.count);
  const text = fold(clause.text);
  const isMeant = columns.values.map(
    ({ dimension, key, label }) =>
      dimension === clause.dimension && (fold(key) === text || fold(label) === text || fold(label).startsWith(text)),
  );
  const isEntity = clause.dimension === 'entity';
  findValues(catalogue, (value) => isMeant[value] === true || (isEntity && isNamed(value)), found, 0);
  return found;
}

/** Rows that are live and meet every group of the query. */
export async function evaluate(query: Query, catalogue: Catalogue, names: EntityNames): Promise<Evaluated> {
  const { count, live } = catalogue.columns;
  const mask = live.slice();
  const scores = new Float32Array(count);
  for (const group of query) {
    const found = await Promise.all(group.map((clause) => findClause(clause, catalogue, names)));
    for (let doc = 0; doc < count; doc++) {
      if (mask[doc] === 0) continue;
      let isMet = false;
      let best = 0;
      for (const [index, { mask: own, scores: ownScores }] of found.entries()) {
        if ((own[doc] === 1) === (group[index]?.isExcluded === true)) continue;
        isMet = true;
        best = Math.max(best, ownScores[doc] as number);
      }
      mask[doc] = isMet ? 1 : 0;
      scores[doc] = (scores[doc] as number) + best;
    }
  }
  return { mask, scores };
}
