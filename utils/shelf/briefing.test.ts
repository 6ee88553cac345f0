import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryClippings } from '../clipping/clipping.arbitrary';
import type { Clipping } from '../model/clipping';
import { LIMITS } from '../model/limits';
import type { Briefing, BriefingBlock } from '../model/shelf';
import { ARRANGEMENTS, arrangeBy } from './arrange';
import { clippingsOf, moveBlock, newBriefing, withBlock, withClippings, withoutBlock, withWords } from './briefing';

const WORDS = { rest: 'Other', month: (date: string) => date.slice(0, 7) };
const empty = newBriefing('Weekly', 'apa', 1);
const heading = (text: string): BriefingBlock => ({ type: 'heading', id: crypto.randomUUID(), text });
const text = (words: string): BriefingBlock => ({ type: 'text', id: crypto.randomUUID(), text: words });
const wordsOf = ({ blocks }: Briefing): string[] =>
  blocks.map((block) => (block.type === 'clipping' ? block.id : block.text));
const byId = (clippings: readonly Clipping[]) => new Map(clippings.map((clipping) => [clipping.id, clipping]));

describe('a briefing', () => {
  it('takes each clipping once, at the end', () => {
    const briefing = withClippings(withClippings(empty, ['a', 'b', 'a']), ['b', 'c']);
    expect(clippingsOf(briefing)).toEqual(['a', 'b', 'c']);
  });

  it('holds no more than its limit', () => {
    const full = withClippings(
      empty,
      Array.from({ length: LIMITS.blocks + 1 }, (_, index) => `${index}`),
    );
    expect(full.blocks).toHaveLength(LIMITS.blocks);
    expect(withBlock(full, heading('x'), null)).toBe(full);
  });

  it('takes a new block behind another, or at the top', () => {
    const briefing = withClippings(empty, ['a', 'b']);
    expect(wordsOf(withBlock(briefing, heading('One'), null))).toEqual(['One', 'a', 'b']);
    expect(wordsOf(withBlock(briefing, text('why'), 'a'))).toEqual(['a', 'why', 'b']);
  });

  it('changes the words of one block and takes one out', () => {
    const own = text('why');
    const briefing = withBlock(withClippings(empty, ['a', 'b']), own, 'a');
    expect(wordsOf(withWords(briefing, own.id, 'because'))).toEqual(['a', 'because', 'b']);
    expect(withWords(briefing, 'a', 'no words').blocks).toEqual(briefing.blocks);
    expect(wordsOf(withoutBlock(briefing, own.id))).toEqual(['a', 'b']);
  });

  it('moves a block and keeps the order of the rest; past an end it stays', () => {
    const briefing = withClippings(empty, ['a', 'b', 'c']);
    expect(wordsOf(moveBlock(briefing, 0, 2))).toEqual(['b', 'c', 'a']);
    expect(wordsOf(moveBlock(briefing, 2, 0))).toEqual(['c', 'a', 'b']);
    expect(moveBlock(briefing, 0, -1)).toBe(briefing);
    expect(moveBlock(briefing, 2, 3)).toBe(briefing);
  });
});

describe('an arrangement', () => {
  const [sample] = fc.sample(arbitraryClippings, { numRuns: 1, seed: 5 });
  const clipping = (id: string, own: Partial<Clipping>, source: Partial<Clipping['source']> = {}): Clipping => {
    if (sample?.[0] === undefined) throw new Error('no sample');
    return { ...sample[0], id, tags: [], entities: [], ...own, source: { ...sample[0].source, ...source } };
  };

  it('puts a clipping under the theme that most others share, the largest theme first', () => {
    const clippings = [
      clipping('a', { tags: ['budget'] }),
      clipping('b', { tags: ['baltic', 'budget'] }),
      clipping('c', { tags: ['baltic'] }),
      clipping('d', { tags: ['baltic', 'drones'] }),
      clipping('e', {}),
    ];
    const briefing = withClippings(empty, ['a', 'b', 'c', 'd', 'e']);
    expect(wordsOf(arrangeBy('tag', briefing, byId(clippings), WORDS))).toEqual([
      'baltic',
      'b',
      'c',
      'd',
      'budget',
      'a',
      'Other',
      'e',
    ]);
  });

  it('goes by month and day, by the day of clipping where a story has none', () => {
    const clippings = [
      clipping('a', {}, { published: '2026-03-09' }),
      clipping('b', { clippedAtMs: Date.UTC(2026, 1, 2) }, { published: null }),
      clipping('c', {}, { published: '2026-03-01T10:00:00+02:00' }),
    ];
    expect(wordsOf(arrangeBy('date', withClippings(empty, ['a', 'b', 'c']), byId(clippings), WORDS))).toEqual([
      '2026-02',
      'b',
      '2026-03',
      'c',
      'a',
    ]);
  });

  it('keeps texts on top and behind their clippings, and replaces headings', () => {
    const clippings = [clipping('a', {}, { outlet: 'Ledger' }), clipping('b', {}, { outlet: 'Courier' })];
    const blocks = [text('intro'), heading('old'), { type: 'clipping', id: 'a' } as const, text('on a')];
    const briefing = withClippings({ ...empty, blocks }, ['b']);
    expect(wordsOf(arrangeBy('outlet', briefing, byId(clippings), WORDS))).toEqual([
      'intro',
      'Courier',
      'b',
      'Ledger',
      'a',
      'on a',
    ]);
  });

  it('loses no clipping and no text, whatever is known of the clippings', () =>
    fc.assert(
      fc.property(arbitraryClippings, fc.constantFrom(...ARRANGEMENTS), fc.boolean(), (clippings, by, isKnown) => {
        const start = withClippings(
          empty,
          clippings.map(({ id }) => id),
        );
        const briefing = clippings.reduce((whole, { id }) => withBlock(whole, text(`on ${id}`), id), start);
        const arranged = arrangeBy(by, briefing, byId(isKnown ? clippings : []), WORDS);
        const kept = arranged.blocks.filter(({ type }) => type !== 'heading');
        expect([...kept].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...briefing.blocks].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const words = wordsOf(arranged);
        for (const { id } of clippings) expect(words[words.indexOf(id) + 1]).toBe(`on ${id}`);
      }),
    ));
});
