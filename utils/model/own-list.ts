/** The reader's own names: what no shipped list knows, added by hand. In `storage.local`, beside the settings. */
import {
  array,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  pipe,
  readonly,
  regex,
  strictObject,
  string,
  trim,
} from 'valibot';
import { type Category, CategorySchema } from './category';

/** Longer is a sentence; so many names a reader keeps in years. */
export const OWN_LIST = { nameChars: 120, aliases: 20, names: 5_000, dismissed: 5_000 } as const;

const NameSchema = pipe(
  string(),
  trim(),
  minLength(2),
  maxLength(OWN_LIST.nameChars),
  regex(/[\p{L}\p{N}]/u, 'expected a letter or a digit'),
);

export const OwnNameSchema = pipe(
  strictObject({
    name: NameSchema,
    /** Other forms of it. */
    aliases: pipe(array(NameSchema), maxLength(OWN_LIST.aliases), readonly()),
    category: CategorySchema,
    /** One sentence for the card, or empty. */
    gloss: pipe(string(), trim(), maxLength(300)),
  }),
  readonly(),
);

export const OwnListSchema = pipe(
  strictObject({
    version: literal(1),
    names: pipe(array(OwnNameSchema), maxLength(OWN_LIST.names), readonly()),
    /** Names the reader does not want to be offered again, as `nameKey` writes them. */
    dismissed: pipe(array(pipe(string(), maxLength(OWN_LIST.nameChars))), maxLength(OWN_LIST.dismissed), readonly()),
  }),
  readonly(),
);

export type OwnName = InferOutput<typeof OwnNameSchema>;
export type OwnList = InferOutput<typeof OwnListSchema>;

export const EMPTY_OWN_LIST: OwnList = { version: 1, names: [], dismissed: [] };

/** The same for all spellings of a name: `MQ-28A`, `MQ 28A` and `mq28a`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, OWN_LIST.nameChars);
}

/** A name that recurs in the clippings and that no list knows. */
export type NewName = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly occurrences: number;
  /** In how many clippings it stands. */
  readonly clippings: number;
  /** What it seems to be; the reader decides. */
  readonly category: Category;
  /** The words around its first occurrence. */
  readonly example: string;
};
