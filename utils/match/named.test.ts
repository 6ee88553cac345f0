import { describe, expect, it } from 'vitest';
import { aliasesOf, findEntityNumber } from '../gazetteer/listed-entity';
import { findNamed } from './named';
import { gazetteerOf } from './testing';

const gazetteer = gazetteerOf({
  platform: ['S-400 | S-400 Triumf; SA-21; SA-21 Growler', 'Kawasaki C-2 | C-2?', 'Grumman C-2 Greyhound | C-2?'],
  organisation: ['NATO | North Atlantic Treaty Organization'],
  person: ['Fumio Kishida | Kishida'],
});
const idsNamed = (text: string): string[] => findNamed(text, gazetteer).map(({ id }) => id);

describe('findNamed', () => {
  it.each([
    ['SA-21', ['platform/s-400']],
    ['sa21', ['platform/s-400']],
    ['nato', ['organisation/nato']],
    ['fumio kishida', ['person/fumio-kishida']],
    ['C-2', ['platform/grumman-c-2-greyhound', 'platform/kawasaki-c-2']],
    ['the SA-21 and more', []],
    ['', []],
  ])('%s', (text, ids) => {
    expect(idsNamed(text).sort()).toEqual(ids);
  });
});

describe('aliasesOf', () => {
  it('lists every other form', () => {
    const number = findEntityNumber(gazetteer, 'platform/s-400');
    expect(aliasesOf(gazetteer, number)).toEqual(['S-400 Triumf', 'SA-21', 'SA-21 Growler']);
  });

  it('knows no entity by another id', () => {
    expect(findEntityNumber(gazetteer, 'person/s-400')).toBe(-1);
  });
});
