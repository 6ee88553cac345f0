/** The reader's settings, in `storage.local` (not sync: they name sites the reader reads). */
import {
  array,
  boolean,
  type InferOutput,
  literal,
  maxLength,
  picklist,
  pipe,
  readonly,
  strictObject,
  string,
} from 'valibot';
import { CategorySchema } from './category';

/** `first`: the first mention of an entity in each paragraph; `all`: every mention. */
export const DENSITIES = ['first', 'all'] as const;
/** `articles`: any page that is a news article; `outlets`: the curated list; `asked`: only where the reader opens the popup. */
export const REACHES = ['articles', 'outlets', 'asked'] as const;

export const SettingsSchema = pipe(
  strictObject({
    version: literal(1),
    highlight: boolean(),
    hiddenCategories: pipe(array(CategorySchema), maxLength(11), readonly()),
    density: picklist(DENSITIES),
    reach: picklist(REACHES),
    /** Host names on which nothing is highlighted. */
    mutedHosts: pipe(array(pipe(string(), maxLength(253))), maxLength(10_000), readonly()),
    /** Host names that always run, article or not. */
    alwaysHosts: pipe(array(pipe(string(), maxLength(253))), maxLength(10_000), readonly()),
    /** Entity ids the reader asked not to see. */
    ignoredEntities: pipe(array(pipe(string(), maxLength(200))), maxLength(10_000), readonly()),
  }),
  readonly(),
);

export type Settings = InferOutput<typeof SettingsSchema>;
