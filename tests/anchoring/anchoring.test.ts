import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote } from '../../utils/anchor/describe';
import { findAnchors } from '../../utils/anchor/find';
import { wordsOf } from '../../utils/anchor/word-index';
import { makeCases } from './cases';
import { scoreOurs, scorePeer, sharesOf } from './measure';
import { readStories, render } from './story';

const SEED = 1;
const CASES = makeCases(2_400, SEED);

describe('passages of edited stories', () => {
  it('are found again, or said to be lost', () => {
    const scored = scoreOurs(CASES);
    const { right, wrong, lost } = sharesOf(scored);
    const failed = scored.filter(({ verdict }) => verdict !== 'right').map(({ own }) => own.seed);
    expect(right, `seeds ${failed.join(', ')}`).toBeGreaterThanOrEqual(0.99);
    expect(wrong).toBeLessThanOrEqual(0.002);
    expect(lost).toBeGreaterThanOrEqual(0.98);
  });

  it('are found better than by the peer', () => {
    const some = CASES.filter((_, at) => at % 4 === 0);
    const [ours, peer] = [sharesOf(scoreOurs(some)), sharesOf(scorePeer(some))];
    expect(ours.right).toBeGreaterThan(peer.right);
    expect(ours.wrong).toBeLessThan(peer.wrong / 10);
    expect(ours.lost).toBeGreaterThan(peer.lost);
  });

  it('are of every kind, from at least twelve articles of 400 to 900 words', () => {
    const stories = readStories();
    expect(stories.length).toBeGreaterThanOrEqual(12);
    for (const { script, paragraphs } of stories) {
      if (script === 'japanese') continue;
      const words = paragraphs.flat().length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThanOrEqual(900);
    }
    const states = new Set(CASES.map(({ truth }) => truth.state));
    expect([...states].sort()).toEqual(['changed', 'gone', 'same']);
  });
});

const TEXTS = readStories().map(({ paragraphs }) => render(paragraphs).text);
/** A text with a passage in it: where it starts and how long it is, as shares. */
const arbitraryPassage = fc
  .record({ text: fc.constantFrom(...TEXTS), at: fc.nat(9_999), length: fc.integer({ min: 1, max: 400 }) })
  .map(({ text, at, length }) => {
    const start = Math.floor((at / 10_000) * text.length);
    return { text, start, end: Math.min(text.length, start + length) };
  })
  .filter(({ text, start, end }) => wordsOf(text.slice(start, end)).length > 0);

const joined = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');

describe('any passage', () => {
  it('is found where it was on the page as it was', () =>
    fc.assert(
      fc.property(arbitraryPassage, ({ text, start, end }) => {
        const [anchor] = findAnchors([describeQuote(text, start, end)], text);
        if (anchor === undefined || anchor.state === 'lost') {
          // A word cut in two by the passage's ends is a word of no page.
          const isInside = (at: number): boolean => wordsOf(text).some((word) => word.start < at && at < word.end);
          expect(isInside(start) || isInside(end)).toBe(true);
        } else if (anchor.state !== 'changed') {
          expect(joined(text.slice(anchor.start, anchor.end))).toBe(joined(text.slice(start, end)));
          expect(Math.abs(anchor.start - start)).toBeLessThan(3);
        }
      }),
      // One seed, so that a rare cut is met by whoever changes the rules and not by whoever changes something else.
      { numRuns: 400, seed: 20261124 },
    ));

  it('is never called unchanged where other words stand, whatever happens to the page', () =>
    fc.assert(
      fc.property(
        arbitraryPassage,
        fc.array(
          fc.record({
            at: fc.nat(9_999),
            cut: fc.nat(300),
            put: fc.constantFrom('', ' and', '\n', 'x', ...TEXTS.map((own) => own.slice(0, 200))),
          }),
          {
            maxLength: 12,
          },
        ),
        ({ text, start, end }, edits) => {
          let after = text;
          for (const { at, cut, put } of edits) {
            const from = Math.floor((at / 10_000) * after.length);
            after = after.slice(0, from) + put + after.slice(from + cut);
          }
          const [anchor] = findAnchors([describeQuote(text, start, end)], after);
          if (anchor === undefined || anchor.state === 'lost') return;
          expect(anchor.start).toBeGreaterThanOrEqual(0);
          expect(anchor.end).toBeGreaterThan(anchor.start);
          expect(anchor.end).toBeLessThanOrEqual(after.length);
          const now = joined(after.slice(anchor.start, anchor.end));
          if (anchor.state !== 'changed') expect(now).toBe(joined(text.slice(start, end)));
          else {
            const sides = (kind: string): string =>
              joined(
                anchor.diff
                  .flatMap((part) => (part.kind === kind || part.kind === 'same' ? [part.text] : []))
                  .join(' '),
              );
            expect(sides('added')).toBe(now);
            expect(sides('removed')).toBe(joined(text.slice(start, end)));
          }
        },
      ),
      // One seed, so that a rare cut is met by whoever changes the rules and not by whoever changes something else.
      { numRuns: 400, seed: 20261124 },
    ));
});
