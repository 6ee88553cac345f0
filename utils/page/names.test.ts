import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../model/limits';
import { isFullName, namesInByline } from './names';

describe('names in a byline', () => {
  test.each([
    ['By Asha Verma', ['Asha Verma']],
    ['BY: Asha Verma and Kenji Mori in New Delhi', ['Asha Verma', 'Kenji Mori']],
    ['Written by Asha Verma, Kenji Mori, and Lena Voss', ['Asha Verma', 'Kenji Mori', 'Lena Voss']],
    ['Asha Verma | 20 March 2023', ['Asha Verma']],
    ['Asha Verma & Kenji Mori', ['Asha Verma', 'Kenji Mori']],
    ['Asha Verma · Harbour News · Posted: Mar 20, 2023', ['Asha Verma', 'Harbour News']],
    ['by Asha Verma Mar. 20, 2023 9:45 am', ['Asha Verma']],
    ['Asha Verma, Diplomatic Correspondent', ['Asha Verma']],
    ['Asha Verma, PhD', ['Asha Verma, PhD']],
    ['Ludwig van der Berg', ['Ludwig van der Berg']],
    ["Aoife O'Riordan", ["Aoife O'Riordan"]],
    ['J.R. Marsh Jr.', ['J.R. Marsh Jr.']],
    ['山田太郎', ['山田太郎']],
    ['أشا فيرما', ['أشا فيرما']],
    ['Reuters', ['Reuters']],
    ['Staff Reporter', ['Staff Reporter']],
  ])('%j', (text, names) => expect(namesInByline(text)).toEqual(names));

  test.each([
    'https://example.org/authors/asha',
    'asha@example.org',
    '@ashaverma',
    "I've talked with hundreds of envoys",
    'page.head.extra.author',
    '{{author.name}}',
    '20 March 2023',
    'Share',
    'More About Me',
    'by Harbour Desk’s Review.',
    'the',
    '',
  ])('%j holds none', (text) => expect(namesInByline(text)).toEqual([]));

  test('a full name has two words and is no office', () => {
    expect(isFullName('Asha Verma')).toBe(true);
    expect(isFullName('Reuters')).toBe(false);
    expect(isFullName('Staff Reporter')).toBe(false);
  });

  test('any text gives names within the limits, and no address', () => {
    const words = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('By', 'Asha', 'Verma', ',', 'and', 'https://a.example/b', 'a@b.example', '|', '\u202e', '\0'),
      ),
    );
    void fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((own) => own.join(' ')),
        ),
        (text) => {
          const names = namesInByline(text);
          expect(names.length).toBeLessThanOrEqual(LIMITS.authors);
          for (const name of names) {
            expect(name.length).toBeGreaterThan(1);
            expect(name.length).toBeLessThanOrEqual(LIMITS.nameChars);
            expect(name).not.toMatch(/https?:|@/);
          }
        },
      ),
    );
    expect(namesInByline('Asha Verma, '.repeat(100_000)).length).toBe(1);
  });
});
