import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clipping } from '../model/clipping';
import type { NewName } from '../model/own-list';
import { findNewNames } from './radar';

/** @param known words of the passage that a list knows */
function clip(quote: string, ...known: readonly string[]): Pick<Clipping, 'quote' | 'mentions'> {
  const mentions = known
    .flatMap((words) => [...quote.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ index, words })))
    .sort((a, b) => a.index - b.index)
    .map(({ index, words }) => ({
      start: index,
      end: index + words.length,
      entity: 'term/x',
      category: 'term' as const,
      alias: words,
      rule: 'alias' as const,
    }));
  return { quote, mentions };
}

const radar = (clippings: readonly Pick<Clipping, 'quote' | 'mentions'>[], known: readonly string[] = []): NewName[] =>
  findNewNames(clippings, (name) => known.includes(name));
const namesOf = (...args: Parameters<typeof radar>): string[] => radar(...args).map(({ name }) => name);

/** Three passages that say these words in the middle of a sentence. */
const thrice = (words: string) =>
  ['It was said that', 'Later it was told how', 'Some say'].map((opening) => clip(`${opening} ${words} had come.`));

test('a name that recurs in several clippings is offered, with its figures and the words around it', () => {
  const clippings = [
    clip('A column of the Vostok Group crossed the river; the Vostok Group denied it.'),
    clip('On Friday the Vostok Group signed.'),
  ];
  expect(radar(clippings)).toEqual([
    {
      name: 'Vostok Group',
      aliases: [],
      occurrences: 3,
      clippings: 2,
      category: 'organisation',
      example: 'A column of the Vostok Group crossed the river; the Vostok Group denied it.',
    },
  ]);
});

test('two occurrences are too few, and three in one clipping are one article’s own', () => {
  expect(radar(thrice('the Vostok Group').slice(1))).toEqual([]);
  expect(radar([clip('We saw Vostok here, Vostok there and Vostok there.')])).toEqual([]);
});

test('the same passage clipped again counts once', () => {
  const [one] = thrice('the Vostok Group');
  expect(one === undefined ? [] : radar([one, one, one])).toEqual([]);
});

test.each([
  ['a designator', 'the XQ-58A', 'XQ-58A', 'platform'],
  ['a name with a designator', 'a Volkov M2', 'Volkov M2', 'platform'],
  ['a designator with a slash', 'the F/X-9', 'F/X-9', 'platform'],
  ['an abbreviation', 'the SPRATS', 'SPRATS', 'organisation'],
  ['a person', 'Ivan Petrenko', 'Ivan Petrenko', 'person'],
  ['small words within a name', 'the Brotherhood of the Pale River', 'Brotherhood of the Pale River', 'organisation'],
  ['a unit', 'the Pale River Brigade', 'Pale River Brigade', 'force'],
  ['a strait', 'the Arkadi Strait', 'Arkadi Strait', 'place'],
  ['Cyrillic', 'отряд Северный Ветер', 'Северный Ветер', 'person'],
  ['accents and apostrophes', 'Gráinne O’Brien', 'Gráinne O’Brien', 'person'],
])('finds %s', (_, words, name, category) => {
  expect(radar(thrice(words))).toMatchObject([{ name, category }]);
});

test.each([
  ['days and months', 'on Monday in March'],
  ['figures and quarters', 'in Q3 some 300 of 2,000'],
  ['shortened months and picture credits', 'on Oct. 3 (Getty Images)'],
  ['pronouns and titles of address', 'that I met Mr'],
])('passes by %s', (_, words) => {
  expect(radar(thrice(words))).toEqual([]);
});

test('what a list knows is not offered, nor is a part of it', () => {
  const clippings = thrice('the Kyiv Post').map(({ quote }) => clip(quote, 'Kyiv'));
  expect(radar(clippings)).toEqual([]);
  const known = thrice('the Vostok Group').map(({ quote }) => clip(quote, 'Vostok Group'));
  expect(radar(known)).toEqual([]);
  expect(radar(thrice('the Vostok Group'), ['Vostok Group'])).toEqual([]);
});

test('a word capitalised for its place alone is no name', () => {
  const heads = ['Drones came.', 'They left. Drones stayed.', '“Drones again,” he said.', 'Nothing: Drones.'];
  expect(radar(heads.map((quote) => clip(quote)))).toEqual([]);
  const mixed = [...thrice('the Ministry'), ...thrice('a ministry'), clip('Each ministry has one.')];
  expect(radar(mixed)).toEqual([]);
});

test('the first word of a sentence goes with a name unless it is a common word', () => {
  const clippings = [
    clip('Yesterday Vostok Group came.'),
    clip('We said yesterday that Vostok Group left.'),
    clip('Then Vostok Group came.'),
  ];
  expect(namesOf(clippings)).toEqual(['Vostok Group']);
});

test('headings tell nothing', () => {
  const heading = (more: string) => clip(`Ministers Agree Upon Bold ${more} Scheme\nand went home.`);
  expect(radar([heading('River'), heading('Harbour'), heading('Border')])).toEqual([]);
});

test('a short form goes with the only full name it can stand for', () => {
  const full = clip('They met Ivan Petrenko and Anna Petrova; then Petrenko left.');
  const short = clip('It was Petrenko who wrote, and not Petrova or anyone else.');
  expect(radar([full, short])).toMatchObject([
    { name: 'Ivan Petrenko', aliases: ['Petrenko'], occurrences: 3, clippings: 2 },
  ]);
  const brother = clip('The brother, Oleh Petrenko, said that Petrenko was ill.');
  const names = radar([full, short, brother]);
  expect(names.map(({ name, occurrences }) => [name, occurrences])).toEqual([['Petrenko', 3]]);
});

test('a longer run that stands less often than the name in it is no name of its own', () => {
  const clippings = [
    clip('Officials of the Harbour Council knew of it; the Harbour Council said so.'),
    clip('There the Harbour Council met.'),
  ];
  expect(radar(clippings)).toMatchObject([{ name: 'Harbour Council', aliases: [], occurrences: 3, clippings: 2 }]);
});

test('spellings of one designator are one name', () => {
  const clippings = [clip('They have the XQ-58A now.'), clip('Of the XQ58A they say'), clip('A XQ-58A flew.')];
  expect(radar(clippings)).toMatchObject([{ name: 'XQ-58A', aliases: ['XQ58A'], occurrences: 3 }]);
});

test('names of more clippings come first', () => {
  const often = [...thrice('Ivan Petrenko'), clip('There Ivan Petrenko slept.')];
  expect(namesOf([...thrice('the XQ-58A'), ...often])).toEqual(['Ivan Petrenko', 'XQ-58A']);
});

test('any text is read without a throw, and each name stands in the passages', () => {
  const words = fc.constantFrom(
    'Vostok',
    'Group',
    'of',
    'the',
    'XQ-58A',
    'AUKUS',
    'said.',
    'Kyiv',
    '’s',
    '“',
    '\n',
    'a',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
  );
  void fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (quotes) => {
      const whole = quotes.join('\n');
      for (const { name, occurrences, clippings } of radar(quotes.map((quote) => clip(quote, 'Kyiv')))) {
        expect(whole).toContain(name);
        expect(name).not.toContain('Kyiv');
        expect(occurrences).toBeGreaterThanOrEqual(clippings);
      }
    }),
  );
});
