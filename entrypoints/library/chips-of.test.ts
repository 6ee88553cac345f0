import { describe, expect, it } from 'vitest';
import { createWords } from '../../components/words';
import { type Filter, NO_FILTER } from '../../utils/model/filter';
import { Catalogue, toLazySegment } from '../../utils/search/catalogue';
import { indexed, segmentOf } from '../../utils/search/indexed.fixture';
import { chipsOf } from './chips-of';
import { toggleFacet } from './toggle-facet';

const words = createWords({ getMessage: (key) => key, getUILanguage: () => 'en-GB' });

describe('toggleFacet', () => {
  it.each([
    [{}, ['a'], { outlet: ['a'] }],
    [{ outlet: ['a'] }, ['a'], {}],
    [{ outlet: ['a'] }, ['a', 'b'], { outlet: ['a', 'b'] }],
    [{ outlet: ['c', 'a', 'b'] }, ['a', 'b'], { outlet: ['c'] }],
    [{ tag: ['x'], outlet: ['a'] }, ['a'], { tag: ['x'] }],
  ])('%j with %j', (chosen, keys, expected) => {
    expect(toggleFacet(chosen, 'outlet', keys)).toEqual(expected);
  });
});

it('chipsOf takes a filter apart, and without all its parts nothing is left', () => {
  const values = [['country', 'JP'] as const, ['entity', 'organisation/nato'] as const];
  const catalogue = new Catalogue([toLazySegment(segmentOf([indexed({ values })]))]);
  const filter: Filter = {
    query: 'radar',
    facets: { country: ['JP'], entity: ['organisation/nato', 'person/gone'] },
    range: { axis: 'clipped', from: 0, until: 1 },
    collection: '00000000-0000-4000-8000-000000000001',
    order: 'published',
  };
  const labels = chipsOf(filter, catalogue, [], words).map(({ label }) => label);
  expect(labels).toEqual(['radar', '1 Jan 1970', 'collection_gone', 'organisation/nato', 'person/gone', 'Japan']);
  let rest = filter;
  for (let chips = chipsOf(rest, catalogue, [], words); chips.length > 0; chips = chipsOf(rest, catalogue, [], words))
    rest = { ...rest, ...chips[0]?.without };
  expect(rest).toEqual({ ...NO_FILTER, order: 'published' });
});
