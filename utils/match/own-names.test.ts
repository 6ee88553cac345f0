import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileOwnList } from '../gazetteer/own-list';
import type { OwnName } from '../model/own-list';
import { matchText } from './match-text';
import { addOwnNames } from './own-names';
import { gazetteerOf } from './testing';

const gazetteer = gazetteerOf({
  country: ['Arcadia', 'Borduria'],
  organisation: ['Northern Pact', 'Pact Council of Arcadia'],
  exercise: ['Vostok 2018'],
});

const named = (name: string, part: Partial<OwnName> = {}): OwnName => ({
  name,
  aliases: [],
  category: 'organisation',
  gloss: '',
  ...part,
});

function find(text: string, ...names: readonly OwnName[]) {
  const list = compileOwnList(names);
  const matched = matchText(text, gazetteer);
  return list === null ? matched : addOwnNames(text, matched, list);
}
const marks = (text: string, ...names: readonly OwnName[]): string[][] =>
  find(text, ...names).mentions.map(({ start, end, entity }) => [text.slice(start, end), entity]);

test('own names and their aliases are found beside those of the shipped list, with category and gloss', () => {
  const own = named('Vostok Group', { aliases: ['VGRP'], category: 'force', gloss: 'A unit I follow.' });
  const text = 'Arcadia met the Vostok Group; VGRP-men and Borduria left.';
  expect(marks(text, own)).toEqual([
    ['Arcadia', 'country/arcadia'],
    ['Vostok Group', 'own/force/vostok-group'],
    ['VGRP', 'own/force/vostok-group'],
    ['Borduria', 'country/borduria'],
  ]);
  expect(find(text, own).entities).toContainEqual({
    id: 'own/force/vostok-group',
    name: 'Vostok Group',
    category: 'force',
    gloss: 'A unit I follow.',
  });
});

test('names are whole words as written; terms stand in any case', () => {
  const text = 'The vostok and Vostoks; a Loyal Wingman, the VOSTOK.';
  expect(marks(text, named('Vostok'), named('loyal wingman', { category: 'term' }))).toEqual([
    ['Loyal Wingman', 'own/term/loyal-wingman'],
    ['VOSTOK', 'own/organisation/vostok'],
  ]);
});

test('an own name takes the place of a mention it overlaps, unless that is longer', () => {
  expect(marks('Seen at Vostok 2018.', named('Vostok'))).toEqual([['Vostok 2018', 'exercise/vostok-2018']]);
  expect(marks('Seen in Arcadia.', named('Arcadia'))).toEqual([['Arcadia', 'own/organisation/arcadia']]);
  const { mentions, entities } = find('The Northern Pact Council of Old.', named('Northern Pact Council'));
  expect(mentions.map(({ entity }) => entity)).toEqual(['own/organisation/northern-pact-council']);
  expect(entities.map(({ id }) => id)).toEqual(['own/organisation/northern-pact-council']);
});

test('no names change nothing, and a name twice counts once', () => {
  expect(compileOwnList([])).toBeNull();
  const list = compileOwnList([named('XQ-58A'), named('XQ58A', { category: 'platform' })]);
  expect(list?.entities.map(({ id }) => id)).toEqual(['own/organisation/xq-58a']);
});

test('of any text and list mentions are in order, without overlaps, and slice to a form of the name', () => {
  const word = fc.constantFrom('Vostok', 'Pact', 'Northern', 'Council', 'of', 'Arcadia', '2018', 'XQ-58A', '—', '\n');
  const phrase = (maxLength: number) => fc.array(word, { minLength: 1, maxLength }).map((words) => words.join(' '));
  const name = phrase(3).filter((words) => /[\p{L}\p{N}]/u.test(words) && !words.includes('\n'));
  void fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), phrase(25), (names, text) => {
      let end = 0;
      for (const mention of find(text, ...names.map((words) => named(words))).mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
        if (mention.entity.startsWith('own/')) {
          const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
          expect(names.map(letters)).toContain(letters(text.slice(mention.start, mention.end)));
        }
      }
    }),
  );
});
