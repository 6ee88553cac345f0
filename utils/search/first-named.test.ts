import { expect, it } from 'vitest';
import { Catalogue, toLazySegment } from './catalogue';
import { findFirstNamed } from './first-named';
import { idOf, indexed, segmentOf } from './indexed.fixture';

it('tells the first clipping of each entity once the library has begun, by date and not by order of writing', () => {
  const early = Array.from({ length: 25 }, (_, index) =>
    indexed({ id: idOf(index), clippedAtMs: index, values: [['entity', 'organisation/nato']] }),
  );
  const late = [
    indexed({ id: idOf(101), clippedAtMs: 300, values: [['entity', 'platform/s-400']] }),
    indexed({
      id: idOf(102),
      clippedAtMs: 200,
      values: [
        ['entity', 'platform/s-400'],
        ['entity', 'organisation/nato'],
        ['tag', 'new'],
      ],
    }),
    indexed({ id: idOf(103), clippedAtMs: 100, inTrash: true, values: [['entity', 'platform/s-400']] }),
  ];
  const catalogue = new Catalogue([toLazySegment(segmentOf([...early, ...late]))]);
  const named = [...findFirstNamed(catalogue)].map(([doc, values]) => [
    catalogue.columns.idAt(doc),
    values.map((value) => catalogue.columns.values[value]?.key),
  ]);
  expect(named).toEqual([[idOf(102), ['platform/s-400']]]);
});
