import { describe, expect, it } from 'vitest';
import { gazetteerOf, wordsOf } from '../testing';

const gazetteer = gazetteerOf({ term: ['troops'], country: ['Norland'], organisation: ['Parliament'] });
const townsOf = (text: string) => wordsOf(text, gazetteer).filter((words) => words !== 'troops' && words !== 'Norland');

describe('towns no list holds', () => {
  it.each([
    ['troops came near Orvan', 'Orvan'],
    ['troops left the village of Kfar Orvan at dawn', 'Kfar Orvan'],
    ['troops fought in Orvan on Monday', 'Orvan'],
    ['troops came from Orvan, Norland', 'Orvan'],
  ])('%s', (text, expected) => {
    expect(townsOf(text)).toEqual([expected]);
  });

  it.each([
    'they ate near Orvan and went home',
    'troops in Orvan settlements',
    'troops in Physics and Chemistry',
    'troops heard him speak in French',
    'troops voted for Orvan again',
    'troops came from Orvan again',
    'troops took part in Orvan.',
    'troops marched. Near Orvan',
  ])('none in: %s', (text) => {
    expect(townsOf(text)).toEqual([]);
  });

  it('leaves listed names their category', () => {
    expect(townsOf('troops stood in Parliament on Monday')).toEqual(['Parliament']);
  });
});
