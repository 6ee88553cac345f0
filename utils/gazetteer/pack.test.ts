import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../match/testing';
import { packGazetteer, unpackGazetteer } from './pack';

describe('packGazetteer', () => {
  it('unpacks to the same gazetteer', () => {
    const gazetteer = gazetteerOf(
      {
        organisation: ['NATO | North Atlantic Treaty Organization | | An alliance. | ='],
        platform: ['Kawasaki C-2 | C-2? | JP | A transport. | = | transport; aircraft | form'],
        term: ['defence budget | '],
      },
      ['think tank'],
    );
    expect(unpackGazetteer(packGazetteer(gazetteer))).toEqual(gazetteer);
  });

  it('packs a gazetteer without entities', () => {
    const empty = gazetteerOf({});
    expect(unpackGazetteer(packGazetteer(empty)).entities.count).toBe(0);
  });
});
