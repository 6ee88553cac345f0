import { expect, test } from 'vitest';
import { findSentence, splitSentences } from './sentences';

function sentenceOf(text: string, word: string, language: string | null = null): string {
  const start = text.indexOf(word);
  const span = findSentence(text, { start, end: start + word.length }, language);
  return text.slice(span.start, span.end);
}

test.each([
  ['between two others', 'One came. The Quad met in Tokyo. All left.', 'Quad', 'The Quad met in Tokyo.'],
  ['at the beginning', 'The Quad met. All left.', 'Quad', 'The Quad met.'],
  ['at the end, without a stop', 'One came. The Quad met', 'Quad', 'The Quad met'],
  ['within its own line', 'The headline\nThe Quad met in Tokyo.\nNext.', 'Quad', 'The Quad met in Tokyo.'],
  ['initials lead on', 'One came. The U.S. Navy sailed on. All left.', 'Navy', 'The U.S. Navy sailed on.'],
  ['initials end', 'Ships came from the U.S. The Quad met. All left.', 'Quad', 'The Quad met.'],
  [
    'a rank leads on',
    'One came. On Monday Gen. Mark Milley spoke. All left.',
    'Milley',
    'On Monday Gen. Mark Milley spoke.',
  ],
  ['two ranks', 'One came. Lt. Gen. Vladimir Ivanov spoke. All left.', 'Ivanov', 'Lt. Gen. Vladimir Ivanov spoke.'],
  ['a month leads on', 'Talks end on Sept. 3 in Paris. All left.', 'Paris', 'Talks end on Sept. 3 in Paris.'],
  ['a name’s end is no abbreviation', 'So said Lee Sang-min. The Quad met. All left.', 'Lee', 'So said Lee Sang-min.'],
  ['a number leads on', 'One came. Resolution No. 2254 passed. All left.', '2254', 'Resolution No. 2254 passed.'],
  [
    'a decimal point is no end',
    'One came. They gave 2.5 billion to it. All left.',
    'billion',
    'They gave 2.5 billion to it.',
  ],
  [
    'small letters lead on',
    'One came. BAE plc. said so of the Typhoon. All left.',
    'Typhoon',
    'BAE plc. said so of the Typhoon.',
  ],
  ['quotation marks belong to it', 'One came. “The Quad met.” All left.', 'Quad', '“The Quad met.”'],
  ['question marks end', 'Why? The Quad met! All left.', 'Quad', 'The Quad met!'],
  ['Japanese', '岸田首相が来た。クアッドが開かれた。終わり。', 'クアッド', 'クアッドが開かれた。', 'ja'],
  ['Hindi', 'वे आए। क्वाड की बैठक हुई। सब गए।', 'क्वाड', 'क्वाड की बैठक हुई।', 'hi'],
  ['a language tag that is none', 'One came. The Quad met. All left.', 'Quad', 'The Quad met.', 'en_US'],
])('%s', (_, text, word, sentence, language: string | null = null) => {
  expect(sentenceOf(text, word, language)).toBe(sentence);
});

test('a place over two sentences gives both', () => {
  expect(sentenceOf('One came. Two met. All left.', 'came. Two')).toBe('One came. Two met.');
});

test('a line of a million characters is bounded', () => {
  const text = 'word '.repeat(200_000);
  const { start, end } = findSentence(text, { start: 500_000, end: 500_004 });
  expect(end - start).toBeLessThan(12_000);
});

test('splits a text into its sentences, without space and across no line', () => {
  const text = 'A headline\n\nThe U.S. Navy sailed.  The Quad met. \n  Next? ';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'A headline',
    'The U.S. Navy sailed.',
    'The Quad met.',
    'Next?',
  ]);
  expect(splitSentences('')).toEqual([]);
});

test('splits a line too long for prose in linear time', () => {
  const spans = splitSentences('J. '.repeat(100_000));
  expect(spans.length).toBeGreaterThan(10);
  for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(5_000);
}, 5_000);
