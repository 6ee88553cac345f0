/** The facets of an answer as the panel lists them, in words. */
import type { Facet, FacetChoice } from '../../components/FacetPanel';
import type { Words } from '../../components/words';
import { CATEGORIES, type Category, categoryOfId } from '../../utils/model/category';
import { COLOURS, REVIEW_STATES } from '../../utils/model/clipping';
import type { ChosenFacets, Dimension } from '../../utils/model/filter';
import type { FacetValue } from '../../utils/search/indexed';
import type { Answered } from './use-answer';

/** From what a story is about to how it was kept. */
const LISTED = [
  'category',
  'entity',
  'country',
  'tag',
  'outlet',
  'author',
  'state',
  'anchor',
  'colour',
  'language',
] as const satisfies readonly Dimension[];

/** A facet value as a reader sees it. */
export function labelOf({ dimension, key, label }: FacetValue, { t, nameOf }: Words): string {
  const category = CATEGORIES.find((own) => own === key);
  const state = REVIEW_STATES.find((own) => own === key);
  const colour = COLOURS.find((own) => own === key);
  if (dimension === 'category' && category !== undefined) return t(`category_${category}`);
  if (dimension === 'country') return nameOf('region', key);
  if (dimension === 'language') return nameOf('language', key);
  if (dimension === 'state' && state !== undefined) return t(`review_${state}`);
  if (dimension === 'colour' && colour !== undefined) return t(`colour_${colour}`);
  if (dimension === 'anchor' && (key === 'unchanged' || key === 'changed' || key === 'lost')) return t(`anchor_${key}`);
  return label;
}

function categoryOf({ dimension, key }: FacetValue): Category | null {
  return dimension === 'entity' || dimension === 'category' ? categoryOfId(key) : null;
}

export function facetsOf({ catalogue, answer }: Answered, chosen: ChosenFacets, words: Words): Facet[] {
  const byDimension = new Map<Dimension, FacetChoice[]>(LISTED.map((dimension) => [dimension, []]));
  for (const [index, value] of catalogue.columns.values.entries()) {
    const count = answer.counts[index] ?? 0;
    if (count === 0 && chosen[value.dimension]?.includes(value.key) !== true) continue;
    byDimension.get(value.dimension)?.push({ key: value.key, label: value.label, count, category: categoryOf(value) });
  }
  const inOrder = (a: FacetChoice, b: FacetChoice): number => b.count - a.count || (a.label < b.label ? -1 : 1);
  return LISTED.map((dimension) => ({
    dimension,
    choices: (byDimension.get(dimension) ?? [])
      .sort(inOrder)
      .map((choice) => ({ ...choice, label: labelOf({ dimension, ...choice }, words) })),
  }));
}
