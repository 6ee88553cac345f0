import { describe, expect, it } from 'vitest';
import { gazetteerOf, marksOf } from '../testing';

const gazetteer = gazetteerOf({
  term: [
    'troops',
    'army',
    'border',
    'minister',
    'frigate',
    'submarine',
    'general',
    'militia',
    'landing craft',
    'ground-to-ship missile',
  ],
  country: ['Norland | Norlandic', 'China | Chinese'],
  person: ['Ana Petrov | Petrov'],
  place: ['Zarma | Zarma region; Zarma air base', 'China-Norland border'],
  platform: ['Kotka-class landing craft', 'Type 12 ground-to-ship missile'],
  organisation: ['Norlandic Ministry of State Affairs', 'White House'],
});

describe('names by their noun', () => {
  it.each([
    ['the State Defence Council met', ['State Defence Council', 'organisation']],
    ['the General Border Committee met', ['General Border Committee', 'organisation']],
    ['the Joint Force Training Centre opened', ['Joint Force Training Centre', 'organisation']],
    ['the Gang Suppression Force landed', ['Gang Suppression Force', 'force']],
    ['the Orvan Liberation Front fled', ['Orvan Liberation Front', 'force']],
    ['they came to Camp Holmvik at night', ['Camp Holmvik', 'place']],
    ['they came to Orvan Naval Base at night', ['Orvan Naval Base', 'place']],
    ['they crossed the Orvan River at night', ['Orvan River', 'place']],
    ['they came to Orvan province at night', ['Orvan', 'place']],
    ['the 201st Military Base trained', ['201st Military Base', 'force']],
    ['the Norlandic Verification Mission in Zarma counts', ['Norlandic Verification Mission in Zarma', 'organisation']],
    ['hackers of Unit 29155 came', ['Unit 29155', 'force']],
    ['jets of Wing 7 came', ['Wing 7', 'force']],
    ['ships of Task Force 70 came', ['Task Force 70', 'force']],
    ['the Petrov administration', ['Petrov administration', 'organisation']],
    ['the National Security Strategy says', ['National Security Strategy', 'doctrine']],
    ['the frigate Reina Ines sailed', ['Reina Ines', 'platform']],
  ])('%s', (text, expected) => {
    expect(marksOf(text, gazetteer).map(([words, category]) => [words, category])).toContainEqual(expected);
  });

  it.each([
    ['the Orvan Shopping Centre opened', 'Orvan Shopping Centre'],
    ['the Orvan Parks Committee met', 'Orvan Parks Committee'],
    ['the Orvan Sales Force won', 'Orvan Sales Force'],
    ['behind Unit 4 of the plant', 'Unit 4'],
    ['the Norlandic administration spoke', 'Norlandic administration'],
    ['the Norlandic militia fled', 'Norlandic militia'],
    ['sank the frigate Monday', 'Monday'],
    ['the submarine Chinese crews built', 'Chinese crews'],
  ])('%s: not one name', (text, words) => {
    expect(marksOf(text, gazetteer).map(([own]) => own)).not.toContain(words);
  });
});

describe('offices', () => {
  it.each([
    ['the Secretary of National Defence spoke', 'Secretary of National Defence'],
    ['the Minister for Civil Defence spoke', 'Minister for Civil Defence'],
    ['the Minister of Foreign Affairs and Trade spoke', 'Minister of Foreign Affairs and Trade'],
    ['their Information Minister spoke', 'Information Minister'],
    ['her First Minister spoke', 'First Minister'],
    ['the chief of space operations spoke', 'chief of space operations'],
    ['a minister of Norland spoke', 'minister'],
    ['a minister for the troops spoke', 'minister'],
  ])('%s', (text, expected) => {
    const own = gazetteerOf({ term: ['minister', 'secretary', 'troops'], country: ['Norland'] });
    expect(marksOf(text, own).map(([words]) => words)).toContain(expected);
  });
});

describe('listed names and their nouns', () => {
  it.each([
    [
      'the Kotka-class landing craft',
      [
        ['Kotka-class', 'platform'],
        ['landing craft', 'term'],
      ],
    ],
    [
      'a Type 12 ground-to-ship missile',
      [
        ['Type 12', 'platform'],
        ['ground-to-ship missile', 'term'],
      ],
    ],
    ['in Zarma region', [['Zarma', 'place']]],
    [
      'the China-Norland border',
      [
        ['China', 'country'],
        ['Norland', 'country'],
        ['border', 'term'],
      ],
    ],
    [
      'the Norlandic Ministry of State Affairs',
      [
        ['Norlandic', 'country'],
        ['Ministry of State Affairs', 'organisation'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(marksOf(text, gazetteer).map(([words, category]) => [words, category])).toEqual(expected);
  });
});
