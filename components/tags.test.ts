import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../utils/model/limits';
import { addTags, completeTags } from './tags';

describe('addTags', () => {
  it.each([
    ['a tag', [], 'Quad', ['Quad']],
    [
      'several at commas, semicolons and lines',
      ['Quad'],
      'FOIP, patrol boat;Japan\nIndia',
      ['Quad', 'FOIP', 'patrol boat', 'Japan', 'India'],
    ],
    ['white space folded', [], '  patrol \t boat ', ['patrol boat']],
    ['none twice, whatever its case and accents', ['Côte d’Ivoire'], 'COTE D’IVOIRE', ['Côte d’Ivoire']],
    ['nothing for nothing', ['Quad'], ' , ;', ['Quad']],
  ])('adds %s', (_, tags, typed, expected) => expect(addTags(tags, typed)).toEqual(expected));

  it('keeps to the limits', () => {
    const many = Array.from({ length: LIMITS.tags }, (_, index) => `tag ${index}`);
    expect(addTags(many, 'one more')).toEqual(many);
    expect(addTags([], 'x'.repeat(500))[0]).toHaveLength(LIMITS.tagChars);
    expect(addTags([], `x${'𝔸'.repeat(LIMITS.tagChars)}`)[0]).toMatch(/^x𝔸+$/u);
  });

  it('gives only tags that can be stored, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (typed) => {
        const tags = addTags([], typed.join(','));
        expect(tags.length).toBeLessThanOrEqual(LIMITS.tags);
        for (const tag of tags) {
          expect(tag).toBe(tag.trim());
          expect(tag.length).toBeGreaterThan(0);
          expect(tag.length).toBeLessThanOrEqual(LIMITS.tagChars);
        }
        expect(addTags(tags, tags.join(','))).toEqual(tags);
      }),
    );
  });
});

describe('completeTags', () => {
  const known = ['Quad', 'Free and Open Indo-Pacific', 'Indo-Pacific', 'Île Longue'];
  const offer = (typed: string, tags: readonly string[] = []) => completeTags(typed, { known, tags, limit: 3 });

  it.each([
    ['', []],
    ['qu', ['Quad']],
    ['indo', ['Indo-Pacific', 'Free and Open Indo-Pacific']],
    ['ile', ['Île Longue']],
    ['pacific', []],
  ])('offers for “%s”', (typed, expected) => expect(offer(typed)).toEqual(expected));

  it('offers none that is there already, and no more than asked for', () => {
    expect(offer('qu', ['quad'])).toEqual([]);
    expect(completeTags('a', { known: ['a1', 'a2', 'a3'], tags: [], limit: 2 })).toEqual(['a1', 'a2']);
  });
});
