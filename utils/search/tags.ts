/** Every tag in use, as the catalogue counts them. */
import type { Catalogue } from './catalogue';
import { countValues } from './find';

export type TagCount = { readonly tag: string; readonly count: number };

/** The most used first, equals by name; the trash is left out. */
export function listTags(catalogue: Catalogue): TagCount[] {
  const { values, live } = catalogue.columns;
  const counts = countValues(catalogue, live);
  return values
    .map(({ dimension, key }, index) => ({ dimension, tag: key, count: counts[index] ?? 0 }))
    .filter(({ dimension, count }) => dimension === 'tag' && count > 0)
    .map(({ tag, count }) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
