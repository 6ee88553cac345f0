import { expect, it } from 'vitest';
import type { Category } from '../utils/model/category';
import { groupByCategory } from './mention-groups';

const row = (category: Category, name: string, count: number) => ({
  entity: { id: `${category}/${name}`, name, category },
  count,
});

const PAGE = [
  row('term', 'sanctions', 9),
  row('person', 'Bárbara Ortiz', 1),
  row('person', 'Adela Voss', 1),
  row('person', 'Zoë Lind', 4),
];

it('orders categories as screens list them, and names by count, then by letter', () => {
  expect(
    groupByCategory(PAGE).map(({ category, total, entities }) => [
      category,
      total,
      entities.map(({ entity }) => entity.name),
    ]),
  ).toEqual([
    ['person', 6, ['Zoë Lind', 'Adela Voss', 'Bárbara Ortiz']],
    ['term', 9, ['sanctions']],
  ]);
});

it('filters by any part of a name, whatever its case and accents', () => {
  expect(groupByCategory(PAGE, ' BARB ').flatMap(({ entities }) => entities.map(({ entity }) => entity.name))).toEqual([
    'Bárbara Ortiz',
  ]);
  expect(groupByCategory(PAGE, 'nobody')).toEqual([]);
});
