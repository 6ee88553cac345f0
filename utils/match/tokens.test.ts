import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedToken } from './folded-token';
import { hashOfFolded } from './token-hash';
import { CASE, caseAt, GAP, gapAt } from './token-look';
import { type Tokens, tokenise } from './tokens';

function folded(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i));
}

function looks(tokens: Tokens, lookAt: (tokens: Tokens, token: number) => number): number[] {
  return Array.from({ length: tokens.count }, (_, token) => lookAt(tokens, token));
}

describe('tokenise', () => {
  it.each([
    ['F-35A', ['f', '35', 'a']],
    ['F‑35 A', ['f', '35', 'a']],
    ['F35A', ['f', '35', 'a']],
    ['U.S.-led', ['us', 'led']],
    ['2+2 Ministerial', ['2', '+', '2', 'ministerial']],
    ['R&D', ['r', 'and', 'd']],
    ['Élysée’s', ['elysee', 's']],
    ['Erdoğan', ['erdogan']],
    ['Łódź', ['lodz']],
    ['so\u00adlu\u00adtion', ['solution']],
    ['e\u0301lan', ['elan']],
    ['北京说', ['北', '京', '说']],
    ['НАТО', ['нато']],
    ['', []],
    ['…—!', []],
  ])('%s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('keeps what stands between tokens', () => {
    const tokens = tokenise('St. Petersburg, on-line\nnew “quote”');
    expect(looks(tokens, gapAt)).toEqual([GAP.line, GAP.stop, GAP.comma, GAP.dash, GAP.line, GAP.other]);
  });

  it('tells how a token is written', () => {
    const tokens = tokenise('nato Nato NATO MiG 16');
    expect(looks(tokens, caseAt)).toEqual([CASE.lower, CASE.title, CASE.upper, CASE.mixed, CASE.none]);
  });

  it('takes a dotted initialism as one token with its last dot', () => {
    const text = 'the U.S. Navy';
    const tokens = tokenise(text);
    expect(text.slice(tokens.starts[1], tokens.ends[1])).toBe('U.S.');
  });

  it('covers any text in order, without overlap, and hashes what it folds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        let from = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.starts[i] ?? -1;
          const end = tokens.ends[i] ?? -1;
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
          expect(hashOfFolded(foldedToken(tokens, i))).toBe(tokens.hashes[i]);
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('does not see lone surrogates, joiners and marks as words', () => {
    expect(folded('\ud800 \u200d \u0301')).toEqual([]);
  });
});
