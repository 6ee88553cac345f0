import { expect, it } from 'vitest';
import { Catalogue, toLazySegment } from './catalogue';
import { completeQuery } from './complete';
import { indexed, segmentOf } from './indexed.fixture';

const catalogue = new Catalogue([
  toLazySegment(
    segmentOf([
      indexed({
        values: [
          ['tag', 'air defence'],
          ['tag', 'defence budget'],
          ['tag', 'army'],
          ['outlet', 'Herald'],
        ],
      }),
    ]),
  ),
]);
const counts = Uint32Array.of(1, 3, 2, 0);
const queries = (text: string, caret = text.length): string[] =>
  completeQuery(text, caret, catalogue, counts).map(({ query }) => query);

it.each([
  ['ta', ['tag:']],
  ['missile -ta', ['missile -tag:']],
  ['tag:', ['tag:"defence budget" ', 'tag:army ', 'tag:"air defence" ']],
  ['tag:def', ['tag:"defence budget" ', 'tag:"air defence" ']],
  ['navy -tag:"air d', ['navy -tag:"air defence" ']],
  ['outlet:', []],
  ['', []],
  ['"ta', []],
  ['note:a', []],
])('%s goes on with %j', (text, expected) => {
  expect(queries(text)).toEqual(expected);
});

it('keeps what stands behind the caret', () => {
  expect(queries('tag:ar navy', 6)).toEqual(['tag:army navy']);
});
