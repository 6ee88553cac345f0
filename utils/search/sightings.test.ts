import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Catalogue, toLazySegment } from './catalogue';
import { idOf, indexed, segmentOf } from './indexed.fixture';
import { sightingsOf } from './sightings';

const entities = ['a', 'b', 'c', 'd'];
const doc = fc.record({
  number: fc.nat(6),
  ms: fc.integer({ min: 1, max: 9 }),
  has: fc.subarray(entities),
  inTrash: fc.boolean(),
});

it('says of each entity what a look through all clippings says', () => {
  fc.assert(
    fc.property(fc.array(doc, { maxLength: 12 }), fc.subarray(entities), fc.nat(10), (docs, asked, sinceMs) => {
      const segments = docs.map(({ number, ms, has, inTrash }) =>
        segmentOf([
          indexed({ id: idOf(number), clippedAtMs: ms, inTrash, values: has.map((id) => ['entity', id] as const) }),
        ]),
      );
      const latest = [...new Map(docs.map((own) => [own.number, own])).values()].filter(({ inTrash }) => !inTrash);
      const found = sightingsOf(new Catalogue(segments.map(toLazySegment)), asked, sinceMs);
      for (const id of asked) {
        const own = latest.filter(({ has }) => has.includes(id));
        expect(found.of.get(id)).toEqual({
          count: own.length,
          lastMs: own.length === 0 ? null : Math.max(...own.map(({ ms }) => ms)),
          fresh: own.filter(({ ms }) => ms > sinceMs).length,
        });
      }
      const isFreshHit = ({ has, ms }: (typeof docs)[number]): boolean =>
        ms > sinceMs && has.some((id) => asked.includes(id));
      expect(found.fresh).toBe(latest.filter(isFreshHit).length);
    }),
  );
});
