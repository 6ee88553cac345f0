import { expect, it } from 'vitest';
import { Catalogue, toLazySegment } from './catalogue';
import { idOf, indexed, segmentOf } from './indexed.fixture';
import { listTags } from './tags';

it('lists tags by use, without those of the trash and of earlier states', () => {
  const first = [
    indexed({ id: idOf(1), values: [['tag', 'navy']] }),
    indexed({
      id: idOf(2),
      values: [
        ['tag', 'army'],
        ['tag', 'navy'],
        ['outlet', 'Courier'],
      ],
    }),
    indexed({ id: idOf(3), values: [['tag', 'air']] }),
  ];
  const later = [
    indexed({ id: idOf(3), values: [['tag', 'air']], inTrash: true }),
    indexed({
      id: idOf(1),
      values: [
        ['tag', 'navy'],
        ['tag', 'budget'],
      ],
    }),
  ];
  expect(listTags(new Catalogue([first, later].map((docs) => toLazySegment(segmentOf(docs)))))).toEqual([
    { tag: 'navy', count: 2 },
    { tag: 'army', count: 1 },
    { tag: 'budget', count: 1 },
  ]);
});
