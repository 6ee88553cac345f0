/** Ties a tag to the entity it names, so that its chip can carry the category. */
import type { Category } from '../utils/model/category';
import type { Entity } from '../utils/model/entity';

export function categoryOfTag(tag: string, entities: readonly Entity[]): Category | null {
  const wanted = tag.toLowerCase();
  return entities.find(({ name }) => name.toLowerCase() === wanted)?.category ?? null;
}
