/** A filter in words, part by part, each with the filter that is left without it. */

import { namePeriod } from '../../components/periods';
import type { Words } from '../../components/words';
import { DIMENSIONS, type Filter } from '../../utils/model/filter';
import type { Collection } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { labelOf } from './facets-of';
import { toggleFacet } from './toggle-facet';

export type FilterPart = {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly without: Partial<Filter>;
};

export function chipsOf(
  filter: Filter,
  { columns }: Catalogue,
  collections: readonly Collection[],
  words: Words,
): FilterPart[] {
  const { t, language } = words;
  const { query, range, collection, facets } = filter;
  return [
    ...(query === '' ? [] : [{ key: 'query', kind: t('chips_query'), label: query, without: { query: '' } }]),
    ...(range === null
      ? []
      : [
          {
            key: 'range',
            kind: t(`chips_range_${range.axis}`),
            label: namePeriod(range, 'day', language),
            without: { range: null },
          },
        ]),
    ...(collection === null
      ? []
      : [
          {
            key: 'collection',
            kind: t('chips_collection'),
            label: collections.find(({ id }) => id === collection)?.name ?? t('collection_gone'),
            without: { collection: null },
          },
        ]),
    ...DIMENSIONS.flatMap((dimension) =>
      (facets[dimension] ?? []).map((key) => ({
        key: `${dimension} ${key}`,
        kind: t(`facet_${dimension}`),
        label: labelOf(columns.values[columns.valueNumber(dimension, key)] ?? { dimension, key, label: key }, words),
        without: { facets: toggleFacet(facets, dimension, [key]) },
      })),
    ),
  ];
}
