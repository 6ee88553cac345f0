/** One occurrence of an entity in a text. */
import {
  type InferOutput,
  integer,
  maxLength,
  minValue,
  number,
  picklist,
  pipe,
  readonly,
  strictObject,
  string,
} from 'valibot';
import { CategorySchema } from './category';

/** How a mention was found; the card turns each into a sentence. */
export const RULES = [
  /** An alias of the gazetteer, needing no context. */
  'alias',
  /** An ambiguous alias with a cue word near it. */
  'cue',
  /** An ambiguous alias whose entity is named in full elsewhere on the page. */
  'co-mention',
  /** A name after a title or role phrase. */
  'title',
  /** The surname of a person named in full earlier. */
  'surname',
  /** An abbreviation introduced on this page in brackets. */
  'abbreviation',
  /** A military designator that no list holds. */
  'designator',
  /** `Exercise X`, `Operation X`. */
  'operation',
  /** `Ministry of X`, `X's foreign ministry`. */
  'ministry',
  /** `INS X`, `USS X`. */
  'ship',
  /** `75th Ranger Regiment`. */
  'unit',
  /** `Camp X`, `X Air Base`. */
  'site',
  /** `Resolution 2254`, `X Accord`. */
  'instrument',
  /** `X summit`, `X war`. */
  'happening',
  /** A capital that stands for its government. */
  'metonym',
] as const;

export type Rule = (typeof RULES)[number];

const Offset = pipe(number(), integer(), minValue(0));

export const MentionSchema = pipe(
  strictObject({
    /** UTF-16 offsets into the page text, half-open. */
    start: Offset,
    end: Offset,
    /** Id of the entity. */
    entity: pipe(string(), maxLength(200)),
    category: CategorySchema,
    /** The alias as the gazetteer spells it, or the surface form for an open pattern. */
    alias: pipe(string(), maxLength(200)),
    rule: picklist(RULES),
  }),
  readonly(),
);

export type Mention = InferOutput<typeof MentionSchema>;
