/** What a reader asks of the library: words, chosen facets, a range of dates, an order. A saved search is a filter with a name. */
import {
  array,
  type InferOutput,
  integer,
  maxLength,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  readonly,
  strictObject,
  string,
} from 'valibot';
import { UuidSchema } from './clipping';

/** What clippings are counted and chosen by. */
export const DIMENSIONS = [
  'entity',
  'category',
  'country',
  'outlet',
  'author',
  'tag',
  'state',
  'anchor',
  'colour',
  'language',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DATE_AXES = ['clipped', 'published'] as const;
export const ORDERS = ['clipped', 'published', 'relevance'] as const;

const Keys = pipe(array(pipe(string(), maxLength(300))), maxLength(100), readonly());
const Day = pipe(number(), integer());

const FacetsSchema = pipe(
  strictObject({
    entity: optional(Keys),
    category: optional(Keys),
    country: optional(Keys),
    outlet: optional(Keys),
    author: optional(Keys),
    tag: optional(Keys),
    state: optional(Keys),
    anchor: optional(Keys),
    colour: optional(Keys),
    language: optional(Keys),
  }),
  readonly(),
);

/** Days since 1970 in UTC; `until` is excluded. */
export const DateRangeSchema = pipe(strictObject({ axis: picklist(DATE_AXES), from: Day, until: Day }), readonly());

export const FilterSchema = pipe(
  strictObject({
    /** As typed. */
    query: pipe(string(), maxLength(1_000)),
    /** Keys chosen of each dimension. Of one-valued dimensions any will do; of the others a clipping must have all. */
    facets: FacetsSchema,
    range: nullable(DateRangeSchema),
    /** Only clippings of this collection. */
    collection: nullable(UuidSchema),
    order: picklist(ORDERS),
  }),
  readonly(),
);

export type ChosenFacets = InferOutput<typeof FacetsSchema>;
export type DateAxis = (typeof DATE_AXES)[number];
export type DateRange = InferOutput<typeof DateRangeSchema>;
export type Order = (typeof ORDERS)[number];
export type Filter = InferOutput<typeof FilterSchema>;

export const NO_FILTER: Filter = { query: '', facets: {}, range: null, collection: null, order: 'clipped' };

/** Whether a filter leaves anything out. */
export function isNarrowing({ query, facets, range, collection }: Filter): boolean {
  return query !== '' || range !== null || collection !== null || Object.keys(facets).length > 0;
}
