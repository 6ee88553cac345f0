import { expect, test } from 'vitest';
import { findTextFragment } from './text-fragment';

const PAGE = [
  'Envoys leave Doha',
  'The envoys met in Doha on Monday. They spoke of prisoners, and of the crossings.',
  'They spoke of the well-known crossings again on Tuesday & Wednesday.',
  'Envoys leave Doha',
  'Nobody expects a breakthrough, the Müller memo said. Nobody wants to be the one who leaves the table first.',
].join('\n');

function fragmentOf(words: string, occurrence = 0, page = PAGE): string | null {
  let start = -1;
  for (let i = 0; i <= occurrence; i++) start = page.indexOf(words, start + 1);
  return findTextFragment(page, start, start + words.length)?.value ?? null;
}

test.each([
  ['unique words stand alone', 'met in Doha', 0, ':~:text=met%20in%20Doha'],
  ['case does not tell words apart', 'envoys', 0, ':~:text=The-,envoys'],
  ['a hyphen is no separator', 'well-known crossings', 0, ':~:text=well%2Dknown%20crossings'],
  ['punctuation at the ends is left out', 'spoke of prisoners, ', 0, ':~:text=spoke%20of%20prisoners'],
  ['what stood before tells a repeated name', 'Doha', 1, ':~:text=met%20in-,Doha'],
  ['or what stood behind', 'Nobody', 0, ':~:text=Nobody,-expects%20a'],
  ['a part of a word stands for the word', 'risoner', 0, ':~:text=prisoners'],
  ['signs of the address are encoded', 'Tuesday & Wednesday', 0, ':~:text=Tuesday%20%26%20Wednesday'],
] as const)('%s', (_, words, occurrence, value) => {
  expect(fragmentOf(words, occurrence)).toBe(value);
});

test.each([
  ['a line that stands twice with nothing beside it', 'Envoys leave Doha', 0],
  ['no word', '. ', 0],
] as const)('%s has none', (_, words, occurrence) => {
  expect(fragmentOf(words, occurrence)).toBeNull();
});

test('lines are crossed by start and end', () => {
  expect(fragmentOf('and of the crossings.\nThey spoke of the well-known')).toBe(
    ':~:text=and%20of%20the%20crossings,of%20the%20well%2Dknown',
  );
});

test('a long passage is given by its ends, the end being the first of its words behind the start', () => {
  const words =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen';
  expect(fragmentOf(words, 0, `${words} end`)).toBe(
    ':~:text=one%20two%20three%20four,fifteen%20sixteen%20seventeen%20eighteen',
  );
  const twice = `${words.replace('nine', 'fifteen sixteen seventeen eighteen')}`;
  expect(fragmentOf(twice, 0, `${twice} end`)).toMatch(/text=one.*,thirteen%20fourteen%20fifteen|text=one.*,eleven/);
});

test('scripts without spaces are parted at their punctuation, where all browsers agree', () => {
  const page = '両国の外相は会談した。両国の外相は記者会見で、合意を発表した。';
  expect(fragmentOf('記者会見', 0, page)).toBe(`:~:text=${encodeURIComponent('両国の外相は記者会見で')}`);
});
