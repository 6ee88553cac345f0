import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextSelectors } from '../model/selector';
import { findAnchors } from './find';

const BEFORE =
  'Envoys of both sides met in Doha on Monday. They spoke for six hours about prisoners, and about the crossings that lorries need. ' +
  'Neither side gave way on the question of troops along the corridor. A second round is planned for next week in Cairo. ' +
  'The mediators from Qatar called the mood businesslike, and asked both sides to keep their artillery silent until then. ' +
  'Nobody expects a breakthrough. Nobody wants to be the one who leaves the table first.';

/** Selectors as they are made on a page with this text. */
function describeIn(text: string, exact: string, occurrence = 0): TextSelectors {
  let start = -1;
  for (let i = 0; i <= occurrence; i++) start = text.indexOf(exact, start + 1);
  const end = start + exact.length;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(Math.max(0, start - 64), start),
      suffix: text.slice(end, end + 64),
    },
    position: { type: 'TextPositionSelector', start, end },
    rival: text.split(exact).length === 2 ? 0 : 1,
  };
}

function anchorIn(after: string, exact: string, before = BEFORE, occurrence = 0) {
  const [anchor] = findAnchors([describeIn(before, exact, occurrence)], after);
  if (anchor === undefined) throw new Error('no anchor');
  return { ...anchor, words: anchor.state === 'lost' ? null : after.slice(anchor.start, anchor.end) };
}

const QUOTE = 'Neither side gave way on the question of troops along the corridor.';

describe('findAnchors', () => {
  it('finds the same words at the same place', () => {
    expect(anchorIn(BEFORE, QUOTE)).toMatchObject({ state: 'exact', words: QUOTE });
  });

  it('finds them behind paragraphs put before', () => {
    expect(anchorIn(`${'A correction was added on Tuesday. '.repeat(9)}\n${BEFORE}`, QUOTE)).toMatchObject({
      state: 'exact',
      words: QUOTE,
    });
  });

  it('says moved where the surroundings are others', () => {
    expect(
      anchorIn(`Something else entirely. ${QUOTE} And more of it.`, QUOTE, `${'x '.repeat(200)}${QUOTE} Next.`),
    ).toMatchObject({
      state: 'moved',
      words: QUOTE,
    });
  });

  it('says changed, with the words that differ', () => {
    const edited = BEFORE.replace('gave way on the question of troops', 'would yield on the question of soldiers');
    expect(anchorIn(edited, QUOTE)).toMatchObject({
      state: 'changed',
      words: 'Neither side would yield on the question of soldiers along the corridor.',
      diff: [
        { kind: 'same', text: 'Neither side ' },
        { kind: 'removed', text: 'gave way ' },
        { kind: 'added', text: 'would yield ' },
        { kind: 'same', text: 'on the question of ' },
        { kind: 'removed', text: 'troops ' },
        { kind: 'added', text: 'soldiers ' },
        { kind: 'same', text: 'along the corridor.' },
      ],
    });
  });

  it('says lost for a sentence that was taken out', () => {
    expect(anchorIn(BEFORE.replace(QUOTE, ''), QUOTE)).toMatchObject({ state: 'lost' });
  });

  it('says lost for a short quote that stands elsewhere only', () => {
    expect(anchorIn(BEFORE.replace('Nobody expects a breakthrough.', ''), 'Nobody')).toMatchObject({ state: 'lost' });
  });

  it('tells repeated quotes apart by their context', () => {
    const anchor = anchorIn(`An added line.\n${BEFORE}`, 'Nobody', BEFORE, 1);
    expect(anchor).toMatchObject({ state: 'exact', start: `An added line.\n${BEFORE}`.lastIndexOf('Nobody') });
  });

  it('does not mind soft hyphens, quotation marks, dashes and accents composed otherwise', () => {
    const before = 'The café spoke of a “long-term” plan for the army, said Müller.';
    const after = 'The cafe\u0301 spoke of a "long‑term" plan for the ar\u00admy, said Mu\u0308ller.';
    expect(anchorIn(after, 'spoke of a “long-term” plan for the army', before)).toMatchObject({ state: 'exact' });
  });

  it('works for scripts without spaces', () => {
    const before = '两国外长周一在北京会谈，讨论了南海问题和贸易关系。双方同意保持沟通。';
    expect(anchorIn(`更新：${before}`, '讨论了南海问题和贸易关系', before)).toMatchObject({
      state: 'exact',
      words: '讨论了南海问题和贸易关系',
    });
  });

  it('gives an anchor for each selector, in order, and none for no text', () => {
    const anchors = findAnchors([describeIn(BEFORE, QUOTE), describeIn(BEFORE, 'Envoys of both sides')], BEFORE);
    expect(anchors.map((anchor) => anchor.state)).toEqual(['exact', 'exact']);
    expect(findAnchors([describeIn(BEFORE, QUOTE)], '')).toEqual([{ state: 'lost' }]);
  });

  it('never points at words that are not the quote without saying changed', () => {
    const sentences = BEFORE.split(/(?<=\.) /);
    const shuffled = fc.shuffledSubarray(sentences, { minLength: 0 });
    fc.assert(
      fc.property(fc.constantFrom(...sentences), shuffled, (exact, kept) => {
        const after = kept.join(' ');
        const anchor = anchorIn(after, exact);
        if (kept.includes(exact)) expect([exact, null]).toContain(anchor.words);
        else expect(anchor.state).toBe('lost');
        if (kept.includes(exact) && exact.split(' ').length >= 6) expect(anchor.words).toBe(exact);
      }),
    );
  });
});
