import { describe, expect, it } from 'vitest';
import { readGazetteerFolder } from '../gazetteer/read-folder';
import { SLIGHT, STORY } from '../model/relevance';
import { EVERYDAY_TERMS } from './everyday-terms';
import { matchText } from './match-text';
import { gazetteerOf } from './testing';

const gazetteer = gazetteerOf({
  country: ['Norland | Norlandic', 'Surland', 'Ostland', 'Westland', 'Midland'],
  person: ['Ada Berg', 'Bo Dahl', 'Cy Eide', 'Di Foss', 'Eli Gran', 'Fay Holm'],
  organisation: ['Northern Union'],
  force: ['Red Column'],
  agreement: ['Harbour Accord'],
  term: [
    'invasion',
    'missile',
    'warship',
    'troops',
    'ceasefire',
    'terrorism',
    'police raid',
    'prime minister',
    'security treaty',
  ],
});
const STATES = 'Norland, Surland, Ostland, Westland and Midland';
const FILLER = 'and people there went about their day as they would in any other week of the year ';

function relevanceOf(text: string): number {
  return matchText(text, gazetteer).relevance;
}

describe('relevance', () => {
  it('makes a story of an invasion by named states, and of none without them', () => {
    const war = 'The invasion began with a missile on a warship, the troops followed, and a ceasefire is far. ';
    expect(relevanceOf(`${war}${STATES} were told. ${FILLER.repeat(6)}`)).toBeGreaterThanOrEqual(STORY);
    expect(relevanceOf(`${war}${FILLER.repeat(7)}`)).toBeLessThan(STORY);
  });

  it('makes no story of many politicians and everyday terms', () => {
    const politics = 'Prime minister Ada Berg, Bo Dahl, Cy Eide, Di Foss, Eli Gran and Fay Holm debated terrorism. ';
    expect(relevanceOf(`${politics}${STATES} were named. ${FILLER.repeat(6)}`)).toBeLessThan(SLIGHT);
  });

  it('weighs what a text opens with, and what it repeats, more', () => {
    const opened = relevanceOf(`The invasion. ${STATES}. ${FILLER.repeat(8)}`);
    const closed = relevanceOf(`${STATES}. ${FILLER.repeat(8)} The invasion.`);
    const repeated = relevanceOf(`The invasion. ${STATES}. ${FILLER.repeat(8)} The invasion. The invasion.`);
    expect(opened).toBeGreaterThan(closed);
    expect(repeated).toBeGreaterThan(opened);
  });

  it('takes a match between states for sport', () => {
    const text = `The invasion began, a missile of a shot; the troops of the captain saw a warship of a ball. ${STATES}. `;
    const sport = 'The referee, the coach and the striker of the league left the stadium after the match. ';
    expect(relevanceOf(`${text}${FILLER.repeat(4)}`)).toBeGreaterThanOrEqual(STORY);
    expect(relevanceOf(`${text}${sport}${FILLER.repeat(4)}`)).toBeLessThan(STORY);
  });

  it('leaves names of forces and treaties where it drops the terms', () => {
    const text = `The Red Column was named, as was the Harbour Accord, by police who fear terrorism. ${FILLER.repeat(8)}`;
    expect(matchText(text, gazetteer).mentions.map(({ alias }) => alias)).toEqual(['Red Column', 'Harbour Accord']);
  });
});

describe('everyday terms', () => {
  it('are all listed under that name', () => {
    const { entries } = readGazetteerFolder('gazetteer');
    const listed = new Set(entries.filter(({ entity }) => entity.category === 'term').map(({ entity }) => entity.name));
    expect([...EVERYDAY_TERMS].filter((name) => !listed.has(name))).toEqual([]);
  });
});
