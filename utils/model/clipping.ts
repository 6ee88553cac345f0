/** A kept passage, and the draft it was before it was saved. Ids are made by the client so that a retry cannot double a clipping. */
import {
  array,
  exactOptional,
  type InferOutput,
  integer,
  literal,
  maxLength,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  readonly,
  regex,
  strictObject,
  string,
} from 'valibot';
import { EntitySchema } from './entity';
import { LIMITS } from './limits';
import { MentionSchema } from './mention';
import { SelectorsSchema } from './selector';
import { SourceSchema } from './source';

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'grey'] as const;
export const REVIEW_STATES = ['new', 'reviewed', 'used'] as const;

export const UuidSchema = pipe(
  string(),
  regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'expected a UUID in lower case'),
);
const EpochMs = pipe(number(), integer(), minValue(0));

const draftEntries = {
  id: UuidSchema,
  /** The passage as the reader saw it; equals `selectors.quote.exact`. */
  quote: pipe(string(), maxLength(LIMITS.quoteChars)),
  selectors: SelectorsSchema,
  source: SourceSchema,
  /** Offsets into `quote`. */
  mentions: pipe(array(MentionSchema), maxLength(LIMITS.clippingMentions), readonly()),
  /** The entities of `mentions`, each once, as they were known when the passage was clipped. */
  entities: pipe(array(EntitySchema), maxLength(LIMITS.clippingMentions), readonly()),
  tags: pipe(array(pipe(string(), maxLength(LIMITS.tagChars))), maxLength(LIMITS.tags), readonly()),
  note: pipe(string(), maxLength(LIMITS.noteChars)),
  colour: picklist(COLOURS),
  /** When the reader made the gesture. */
  clippedAtMs: EpochMs,
};

export const DraftSchema = pipe(strictObject(draftEntries), readonly());

/** What stood in a passage's place when its page was read again and had been edited; `quote` is null where nothing did. */
export const DriftSchema = pipe(
  strictObject({ quote: nullable(pipe(string(), maxLength(LIMITS.quoteChars))), seenAtMs: EpochMs }),
  readonly(),
);

export const ClippingSchema = pipe(
  strictObject({
    ...draftEntries,
    schemaVersion: literal(1),
    reviewState: picklist(REVIEW_STATES),
    /** The latest edit of the story's own words that was seen; null where none was. `quote` stays as it was clipped. */
    drift: nullable(DriftSchema),
    /** When it was last changed, by the reader or by what a visit of its page showed. */
    updatedAtMs: EpochMs,
    /** When it went to the trash; null outside it. */
    deletedAtMs: nullable(EpochMs),
  }),
  readonly(),
);

export type Colour = (typeof COLOURS)[number];
export type ReviewState = (typeof REVIEW_STATES)[number];
export type Draft = InferOutput<typeof DraftSchema>;
export type Drift = InferOutput<typeof DriftSchema>;
export type Clipping = InferOutput<typeof ClippingSchema>;

/** What a reader may change of a clipping. */
export const ClippingEditSchema = pipe(
  strictObject({
    tags: draftEntries.tags,
    note: draftEntries.note,
    colour: draftEntries.colour,
    reviewState: picklist(REVIEW_STATES),
  }),
  readonly(),
);
export type ClippingEdit = InferOutput<typeof ClippingEditSchema>;

/** One change to many clippings. */
export const BulkChangeSchema = pipe(
  strictObject({
    addTags: exactOptional(draftEntries.tags),
    removeTags: exactOptional(draftEntries.tags),
    reviewState: exactOptional(picklist(REVIEW_STATES)),
    colour: exactOptional(draftEntries.colour),
  }),
  readonly(),
);
export type BulkChange = InferOutput<typeof BulkChangeSchema>;
