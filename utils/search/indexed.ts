/** What search knows of a clipping: its words by field, and the facet values it may be counted and chosen by. */
import type { Clipping } from '../model/clipping';
import type { Dimension } from '../model/filter';
import { signatureOf } from './signature';

/** Fields whose words are searched; the index of a field is its bit in a posting. */
export const TEXT_FIELDS = ['quote', 'note', 'title', 'tags', 'entities', 'outlet', 'authors'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** A clipping has one value at most of these; of the others it may have many. */
export const SINGLE_VALUED: ReadonlySet<Dimension> = new Set(['outlet', 'state', 'anchor', 'colour', 'language']);

export type FacetValue = {
  readonly dimension: Dimension;
  /** An entity's id, a country's code, a category; else the text itself. */
  readonly key: string;
  /** As a reader sees it; for categories, states and colours the screen has the word. */
  readonly label: string;
};

export type IndexedClipping = {
  readonly id: string;
  readonly clippedAtMs: number;
  /** Days since 1970 in UTC; null where the article has no date. */
  readonly publishedDay: number | null;
  readonly inTrash: boolean;
  /** Identity of the article. */
  readonly source: string;
  readonly values: readonly FacetValue[];
  readonly texts: Readonly<Record<TextField, string>>;
  /** Of the quote: `signature.ts`. */
  readonly signature: Uint16Array;
};

const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO date or a time; null for none. */
export function dayOf(date: string | number | null): number | null {
  if (date === null) return null;
  const ms = typeof date === 'number' ? date : Date.parse(date);
  return Number.isNaN(ms) ? null : Math.floor(ms / DAY_MS);
}

/** How a clipping's words stood on the page when it was last visited. */
export function anchorStateOf({ drift }: Clipping): 'unchanged' | 'changed' | 'lost' {
  if (drift === null) return 'unchanged';
  return drift.quote === null ? 'lost' : 'changed';
}

function valuesOf(clipping: Clipping): FacetValue[] {
  const { entities, source, tags } = clipping;
  const values: FacetValue[] = [];
  const seen = new Set<string>();
  const add = (dimension: Dimension, key: string | null, label = key ?? ''): void => {
    const known = `${dimension} ${key}`;
    if (key === null || key === '' || seen.has(known)) return;
    seen.add(known);
    values.push({ dimension, key, label });
  };
  for (const { id, name, category, countries } of entities) {
    add('entity', id, name);
    add('category', category);
    for (const code of countries ?? []) add('country', code);
  }
  for (const tag of tags) add('tag', tag);
  for (const author of source.authors) add('author', author);
  add('outlet', source.outlet);
  add('state', clipping.reviewState);
  add('anchor', anchorStateOf(clipping));
  add('colour', clipping.colour);
  add('language', source.language?.split('-')[0]?.toLowerCase() ?? null);
  return values;
}

/** Names and the forms they had in the text. */
function entityTextOf({ entities, mentions }: Clipping): string {
  const names = [...entities.map(({ name }) => name), ...mentions.map(({ alias }) => alias)];
  return [...new Set(names)].join('\n');
}

export function toIndexed(clipping: Clipping): IndexedClipping {
  const { id, clippedAtMs, deletedAtMs, quote, note, tags, source } = clipping;
  return {
    id,
    clippedAtMs,
    publishedDay: dayOf(source.published),
    inTrash: deletedAtMs !== null,
    source: source.key,
    values: valuesOf(clipping),
    texts: {
      quote,
      note,
      title: source.title,
      tags: tags.join('\n'),
      entities: entityTextOf(clipping),
      outlet: source.outlet ?? '',
      authors: source.authors.join('\n'),
    },
    signature: signatureOf(quote),
  };
}
