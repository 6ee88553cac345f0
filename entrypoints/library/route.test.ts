import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_AXES, DIMENSIONS, NO_FILTER, ORDERS } from '../../utils/model/filter';
import { parseRoute, type Route, VIEWS, writeRoute } from './route';

const keys = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 });
const route: fc.Arbitrary<Route> = fc.record({
  view: fc.constantFrom(...VIEWS),
  id: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
  filter: fc.record({
    query: fc.string({ unit: 'grapheme' }),
    facets: fc.dictionary(fc.constantFrom(...DIMENSIONS), keys, { noNullPrototype: true }),
    range: fc.option(fc.record({ axis: fc.constantFrom(...DATE_AXES), from: fc.integer(), until: fc.integer() })),
    collection: fc.option(fc.uuid()),
    order: fc.constantFrom(...ORDERS),
  }),
});

describe('parseRoute', () => {
  it('reads what writeRoute wrote', () => {
    fc.assert(
      fc.property(route, (own) => {
        expect(parseRoute(writeRoute(own))).toEqual(own);
      }),
    );
  });

  it('makes a route of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(VIEWS).toContain(parseRoute(text).view);
      }),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#/clippings?order=best', '#/clippings?collection=mine&range=0-1'])(
    '%s is everything',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'clippings', id: null, filter: NO_FILTER });
    },
  );
});
