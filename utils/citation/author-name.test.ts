import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryText } from '../clipping/clipping.arbitrary';
import { parseAuthor, sortedName } from './author-name';

test.each([
  ['Asha Verma', 'Verma, Asha'],
  ['A. B. Okafor', 'Okafor, A. B.'],
  ['Jan van der Berg', 'van der Berg, Jan'],
  ['Mohammed bin Salman', 'bin Salman, Mohammed'],
  ['Okafor, Ada', 'Okafor, Ada'],
  ['van der Berg, Jan', 'van der Berg, Jan'],
  ['John Smith, Jr.', 'Smith, Jr., John'],
  ['Robert Gates III', 'Gates, III, Robert'],
  ['Emily Post', 'Post, Emily'],
  ['山田 太郎', '山田, 太郎'],
  // Bodies and what cannot be told stay whole.
  ['Reuters', 'Reuters'],
  ['毛利太郎', '毛利太郎'],
  ['Reuters Staff', 'Reuters Staff'],
  ['The Editors', 'The Editors'],
  ['Ministry of Defence', 'Ministry of Defence'],
  ['Harbour Courier', 'Harbour Courier'],
  ['AFP & Reuters', 'AFP & Reuters'],
  ['Verma, Mori, Berg', 'Verma, Mori, Berg'],
])('%s is sorted as %s', (name, sorted) => {
  expect(sortedName(parseAuthor(name, 'Harbour Courier'))).toBe(sorted);
});

test('no word of a name is lost', () =>
  fc.assert(
    fc.property(arbitraryText(60), (text) => {
      const name = text.replace(/\s+/g, ' ').trim();
      const letters = (from: string): string[] => [...from.replace(/[\s,]/g, '')].sort();
      expect(letters(sortedName(parseAuthor(name, '')))).toEqual(letters(name));
    }),
  ));
