/** Orders the entities of a page for the list: by category, most often named first, and only those that fit a filter. */
import { CATEGORIES, type Category } from '../utils/model/category';
import type { Entity } from '../utils/model/entity';

export type EntityCount = { readonly entity: Entity; readonly count: number };
export type MentionGroup = {
  readonly category: Category;
  readonly entities: readonly EntityCount[];
  readonly total: number;
};

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function groupByCategory(entities: readonly EntityCount[], filter = ''): readonly MentionGroup[] {
  const wanted = fold(filter.trim());
  const fitting = entities.filter(({ entity }) => fold(entity.name).includes(wanted));
  return CATEGORIES.flatMap((category) => {
    const own = fitting
      .filter(({ entity }) => entity.category === category)
      .sort((a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name));
    if (own.length === 0) return [];
    return [{ category, entities: own, total: own.reduce((sum, { count }) => sum + count, 0) }];
  });
}
