import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textParts } from './text-parts';

describe('textParts', () => {
  it('cuts where marks begin and end, also where they cross', () => {
    const parts = textParts(
      'NATO and Japan met',
      [{ start: 0, end: 4, category: 'organisation' }],
      [{ start: 2, end: 8 }],
    );
    expect(parts).toEqual([
      { text: 'NA', category: 'organisation', isMatch: false },
      { text: 'TO', category: 'organisation', isMatch: true },
      { text: ' and', category: null, isMatch: true },
      { text: ' Japan met', category: null, isMatch: false },
    ]);
  });

  it('loses no letter of any text', () => {
    const span = fc.record({ start: fc.integer({ min: -2, max: 20 }), end: fc.integer({ min: -2, max: 20 }) });
    fc.assert(
      fc.property(fc.string(), fc.array(span), fc.array(span), (text, mentions, matches) => {
        const marked = mentions.map((own) => ({ ...own, category: 'term' as const }));
        expect(
          textParts(text, marked, matches)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
