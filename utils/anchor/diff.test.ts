import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffTexts } from './diff';

const fold = (text: string): string => text.replace(/\s+/g, ' ');
const readings = (before: string, after: string): readonly [string, string] => {
  const parts = diffTexts(before, after);
  const join = (without: 'added' | 'removed'): string =>
    parts
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('');
  return [join('added'), join('removed')];
};

it.each([
  ['words', 'The first week, said two.', 'The first month, said two.'],
  ['marks before and behind words', '“Neither” side (of two) agreed.', '“Neither” side (of three) agreed.'],
  ['a script without spaces', '日本の首相が会談した。', '日本の外相が会談した。'],
  ['nothing but marks', '…', '—'],
  ['an end that was cut off', 'They met within forty days.', 'They met within'],
  ['an end that was put on', 'They met.', 'They met. Nobody spoke.'],
])('both readings of an edit are the texts themselves: %s', (_, before, after) => {
  expect(readings(before, after).map((text) => text.trim())).toEqual([before, after]);
});

it('shows only what differs', () => {
  expect(diffTexts('日本の首相が会談した。', '日本の外相が会談した。')).toEqual([
    { kind: 'same', text: '日本の' },
    { kind: 'removed', text: '首' },
    { kind: 'added', text: '外' },
    { kind: 'same', text: '相が会談した。' },
  ]);
});

it('loses no character of today’s words', () => {
  const words = fc.array(fc.constantFrom('envoys', ' ', ' met', ' in', ' Doha', ', ', '“', '.', '首', '\n', ' no'), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const after = b.join('');
      expect(fold(readings(a.join(''), after)[1]).trimEnd()).toBe(fold(after).trimEnd());
    }),
  );
});
