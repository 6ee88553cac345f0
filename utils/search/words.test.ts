import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordList, wordsOf } from './words';

describe('wordsOf', () => {
  it.each([
    ['Prime Minister Fumio Kishida’s plan', ['prime', 'minister', 'fumio', 'kishida', 's', 'plan']],
    ['Erdoğan, Łódź and Besançon', ['erdogan', 'lodz', 'and', 'besancon']],
    ['the F‑35A, S-400 and Kh-47M2', ['the', 'f35a', 's400', 'and', 'kh47m2']],
    ['Indo-Pacific', ['indo', 'pacific']],
    ['the U.S. and the D.R.C.', ['the', 'us', 'and', 'the', 'drc']],
    ['AUKUS', ['aukus']],
    ['日本海軍', ['日本', '本海', '海軍', '軍']],
    ['海', ['海']],
    ['국방부 장관', ['국방부', '장관'].map((word) => word.normalize('NFKD'))],
    ['กลาโหม', ['กล', 'ลา', 'าโ', 'โห', 'หม', 'ม']],
    ['وزارة الدفاع', ['وزارة', 'الدفاع']],
    ['', []],
    ['— …', []],
  ])('%s', (text, words) => {
    expect(wordList(text)).toEqual(words);
  });

  it('gives offsets that slice to what was folded, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let before = 0;
        for (const { word, start, end } of wordsOf(text)) {
          expect(word).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it('finds the words of a part in the whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(wordList(`${a} . ${b}`)).toEqual([...wordList(a), ...wordList(b)]);
      }),
    );
  });
});
