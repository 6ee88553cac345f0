import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledGazetteer } from '../gazetteer/compiled';
import { findListedNames } from './listed-names';
import { resolveOverlaps } from './overlaps';
import { gazetteerOf } from './testing';
import { hashOfFolded } from './token-hash';
import { tokenise } from './tokens';

/** Words of a tiny language, so that aliases, prefixes of aliases and overlaps are all frequent. */
const WORDS = ['ab', 'abc', 'ba', 'cd', 'é', 'f', 'gg'] as const;
const SEPARATORS = [' ', '-', '. ', ', ', '\n'] as const;

const word = fc.constantFrom(...WORDS);
const alias = fc.array(word, { minLength: 1, maxLength: 4 });
const lexicon = fc.uniqueArray(alias, { minLength: 1, maxLength: 12, selector: (words) => words.join(' ') });
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS, 'zz', 'abx'), fc.constantFrom(...SEPARATORS)), { maxLength: 40 })
  .map((parts) => parts.map(([own, separator]) => own + separator).join(''));

/** Leftmost, then longest: tries every alias at every place, by nothing but string comparison. */
function naive(aliases: readonly string[][], content: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < content.length) {
    const ends = aliases.flatMap((words) => {
      if (at > 0 && /[\p{L}\p{M}]/u.test(content.charAt(at - 1))) return [];
      let end = at;
      for (const [index, own] of words.entries()) {
        if (index > 0) {
          if (content.charAt(end) !== ' ' && content.charAt(end) !== '-') return [];
          end++;
        }
        if (content.slice(end, end + own.length) !== own) return [];
        end += own.length;
      }
      return /[\p{L}\p{M}]/u.test(content.charAt(end)) ? [] : [end];
    });
    const end = Math.max(-1, ...ends);
    if (end > at) {
      found.push(`${at}-${end}`);
      at = end;
    } else {
      at++;
    }
  }
  return found;
}

describe('findListedNames', () => {
  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(lexicon, text, (aliases, content) => {
        const gazetteer = gazetteerOf({ platform: aliases.map((words) => `=${words.join(' ')}`) });
        const tokens = tokenise(content);
        const kept = resolveOverlaps(findListedNames(tokens, gazetteer));
        expect(kept.map(({ first, last }) => `${tokens.starts[first]}-${tokens.ends[last]}`)).toEqual(
          naive(aliases, content),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no longer a walk than the longest alias, however often its beginning repeats', () => {
    const gazetteer = gazetteerOf({ platform: ['=ab ab ab ab cd'] });
    const content = 'ab '.repeat(100_000);
    expect(findListedNames(tokenise(content), gazetteer)).toEqual([]);
    expect(findListedNames(tokenise(`${content}cd`), gazetteer)).toHaveLength(1);
  });

  it('tells words of the same hash apart', () => {
    expect(hashOfFolded('бя')).toBe(hashOfFolded('ва'));
    const found = (gazetteer: CompiledGazetteer, content: string): string[] =>
      findListedNames(tokenise(content), gazetteer).map(({ alias }) => alias);
    const both = gazetteerOf({ platform: ['=бя ab', '=ва', '=cd ва', '=cd бя ef'] });
    expect(found(both, 'ва. бя. бя ab. ва ab. cd ва. cd бя ef')).toEqual([
      'ва',
      'бя ab',
      'ва',
      'cd ва',
      'ва',
      'cd бя ef',
    ]);
    expect(found(gazetteerOf({ platform: ['=ва'] }), 'бя ва')).toEqual(['ва']);
  });

  it('finds American spellings under their British twins anywhere in a name', () => {
    const gazetteer = gazetteerOf({ organisation: ['Defence Centre', 'Joint Defence Programme Centre'] });
    const content = 'Defense Center, Defence Center, Joint Defense Program Centre, Defense Programs';
    expect(findListedNames(tokenise(content), gazetteer).map(({ alias }) => alias)).toEqual([
      'Defence Centre',
      'Defence Centre',
      'Joint Defence Programme Centre',
    ]);
  });
});
