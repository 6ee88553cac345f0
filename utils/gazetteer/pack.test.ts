import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../match/testing';
import type { CompiledGazetteer, Texts } from './compiled';
import { packGazetteer, unpackGazetteer } from './pack';

/** The gazetteer with its columns of texts as arrays. */
function plain(gazetteer: CompiledGazetteer): object {
  const { aliasTexts, entities, ...rest } = gazetteer;
  const textsOf = (column: Texts, count: number): unknown[] => Array.from({ length: count }, (_, i) => column.at(i));
  const { name, gloss, countries, wikipedia, count, ...numbers } = entities;
  return {
    ...rest,
    ...numbers,
    aliasTexts: textsOf(aliasTexts, Math.max(...gazetteer.acceptAlias) + 1),
    texts: [name, gloss, countries, wikipedia].map((column) => textsOf(column, count)),
  };
}

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
    const unpacked = unpackGazetteer(packGazetteer(gazetteer));
    expect(plain(unpacked)).toEqual(plain(gazetteer));
  });

  it('is ASCII, so that the engine keeps it in one byte a character', () => {
    const gazetteer = gazetteerOf({ country: ['Côte d’Ivoire | 科特迪瓦 | CI | West African state. | ='] });
    const packed = packGazetteer(gazetteer);
    expect(packed).toMatch(/^[\0-\x7f]*$/);
    expect(plain(unpackGazetteer(packed))).toEqual(plain(gazetteer));
  });

  it('packs a gazetteer without entities', () => {
    const empty = gazetteerOf({});
    expect(unpackGazetteer(packGazetteer(empty)).entities.count).toBe(0);
  });
});
