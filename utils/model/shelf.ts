/** What a reader makes out of clippings, and brings along: collections, saved searches, watch lists, briefings, citation styles. Few and small, kept beside the clippings. */
import {
  array,
  type InferOutput,
  integer,
  literal,
  maxLength,
  minLength,
  minValue,
  number,
  pipe,
  readonly,
  strictObject,
  string,
  variant,
} from 'valibot';
import { CategorySchema } from './category';
import { UuidSchema } from './clipping';
import { FilterSchema } from './filter';
import { LIMITS } from './limits';

const EpochMs = pipe(number(), integer(), minValue(0));
const Name = pipe(string(), minLength(1), maxLength(LIMITS.nameChars));
const Note = pipe(string(), maxLength(LIMITS.noteChars));

const common = { id: UuidSchema, name: Name, createdAtMs: EpochMs, updatedAtMs: EpochMs };

/** A case: clippings in the reader's order, each with a note of its own there. */
const CollectionSchema = strictObject({
  kind: literal('collection'),
  ...common,
  note: Note,
  members: pipe(
    array(pipe(strictObject({ clipping: UuidSchema, note: Note }), readonly())),
    maxLength(LIMITS.members),
    readonly(),
  ),
});

const SavedSearchSchema = strictObject({ kind: literal('search'), ...common, filter: FilterSchema });

/** Entities the reader waits for: a page or a new clipping that names one is told. */
const WatchListSchema = strictObject({
  kind: literal('watch'),
  ...common,
  entities: pipe(
    array(
      pipe(
        strictObject({
          id: pipe(string(), maxLength(200)),
          name: pipe(string(), maxLength(200)),
          category: CategorySchema,
        }),
        readonly(),
      ),
    ),
    maxLength(LIMITS.watched),
    readonly(),
  ),
});

/** A text made around clippings, to print or export. */
const BriefingSchema = strictObject({
  kind: literal('briefing'),
  ...common,
  /** Id of a citation style: one that is built in, or the record of one of the reader's. */
  style: pipe(string(), maxLength(100)),
  blocks: pipe(
    array(
      variant('type', [
        pipe(
          strictObject({
            type: literal('heading'),
            id: UuidSchema,
            text: pipe(string(), maxLength(LIMITS.titleChars)),
          }),
          readonly(),
        ),
        pipe(strictObject({ type: literal('text'), id: UuidSchema, text: Note }), readonly()),
        /** The id is the clipping's: a briefing quotes a passage once. */
        pipe(strictObject({ type: literal('clipping'), id: UuidSchema }), readonly()),
      ]),
    ),
    maxLength(LIMITS.blocks),
    readonly(),
  ),
});

/** A citation style that the reader brought, in the Citation Style Language. */
const StyleSchema = strictObject({
  kind: literal('style'),
  ...common,
  csl: pipe(string(), maxLength(LIMITS.styleChars)),
});

export const ShelfRecordSchema = pipe(
  variant('kind', [CollectionSchema, SavedSearchSchema, WatchListSchema, BriefingSchema, StyleSchema]),
  readonly(),
);
export const SHELF_KINDS = ['collection', 'search', 'watch', 'briefing', 'style'] as const;

export type Collection = Readonly<InferOutput<typeof CollectionSchema>>;
export type SavedSearch = Readonly<InferOutput<typeof SavedSearchSchema>>;
export type WatchList = Readonly<InferOutput<typeof WatchListSchema>>;
export type Briefing = Readonly<InferOutput<typeof BriefingSchema>>;
export type OwnStyle = Readonly<InferOutput<typeof StyleSchema>>;
export type BriefingBlock = Briefing['blocks'][number];
export type ShelfRecord = InferOutput<typeof ShelfRecordSchema>;
export type ShelfKind = (typeof SHELF_KINDS)[number];
