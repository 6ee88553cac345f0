/** What an entity is to the reader. Aliases and matching rules stay in the gazetteer; a page needs only this much. */
import { array, type InferOutput, maxLength, minLength, optional, pipe, readonly, strictObject, string } from 'valibot';
import { CategorySchema } from './category';

export const EntitySchema = pipe(
  strictObject({
    /** `category/slug` for a listed entity, `found/category/slug` for one that an open pattern found. */
    id: pipe(string(), minLength(3), maxLength(200)),
    name: pipe(string(), minLength(1), maxLength(200)),
    category: CategorySchema,
    /** One plain sentence; absent for an entity that no list knows. */
    gloss: optional(pipe(string(), maxLength(300))),
    /** ISO 3166-1 alpha-2 codes. */
    countries: optional(pipe(array(pipe(string(), maxLength(2))), maxLength(40), readonly())),
    /** Title of the English Wikipedia article. */
    wikipedia: optional(pipe(string(), maxLength(200))),
  }),
  readonly(),
);

export type Entity = InferOutput<typeof EntitySchema>;
