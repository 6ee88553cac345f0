import { describe, expect, it } from 'vitest';
import { makeClippings } from '../../tests/library/make-clippings';
import { Columns } from './columns';
import { idOf, indexed, segmentOf } from './indexed.fixture';
import { findFamilies, foldFamilies } from './twins';
import { wordList } from './words';

const WIRE =
  'Officials of both navies said on Friday that the joint patrol would begin in March, after three rounds of talks in Manila had settled who commands the escorts and how the costs are to be shared between the two ministries.';
const EDITED = WIRE.replace('on Friday', 'on Friday evening');
const OTHER =
  'The minister told parliament that no decision had been taken about the frigates, and that none was to be expected before the budget was through committee in the autumn of next year.';

/** How many of the word triples of two texts both have. */
function shareOfTriples(a: string, b: string): number {
  const triples = (text: string): Set<string> => {
    const words = wordList(text);
    return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
  };
  const [ours, theirs] = [triples(a), triples(b)];
  const both = [...ours].filter((triple) => theirs.has(triple)).length;
  return both / (ours.size + theirs.size - both);
}

function familiesOf(quotes: readonly string[]): number[] {
  const docs = quotes.map((quote, index) => indexed({ id: idOf(index), texts: { quote } }));
  return [...findFamilies(new Columns([segmentOf(docs).columns]))];
}

describe('findFamilies', () => {
  it('brings wire copy together, edited or not, and leaves others alone', () => {
    expect(familiesOf([WIRE, OTHER, EDITED, WIRE, `${OTHER} ${WIRE}`])).toEqual([0, 1, 0, 0, 4]);
  });

  it('leaves short passages alone unless they are the same', () => {
    expect(familiesOf(['No comment.', 'No decision.', 'No comment.', ''])).toEqual([0, 1, 0, 3]);
  });

  it('joins all that are the same word for word among thousands, and others only where most words are the same', () => {
    const quotes = makeClippings(4_000).map(({ quote }) => quote);
    const families = familiesOf(quotes);
    const firstOf = new Map<string, number>();
    for (const [index, quote] of quotes.entries()) {
      const first = firstOf.get(quote) ?? index;
      firstOf.set(quote, first);
      expect(families[index]).toBe(families[first]);
    }
    for (const [index, quote] of quotes.entries()) {
      const others = quotes.filter((_, other) => other !== index && families[other] === families[index]);
      if (others.length > 0)
        expect(Math.max(...others.map((other) => shareOfTriples(quote, other)))).toBeGreaterThan(1 / 3);
    }
  });

  it('passes those in the trash by', () => {
    const docs = [
      indexed({ id: idOf(1), texts: { quote: WIRE }, inTrash: true }),
      indexed({ id: idOf(2), texts: { quote: WIRE } }),
    ];
    expect([...findFamilies(new Columns([segmentOf(docs).columns]))]).toEqual([0, 1]);
  });
});

describe('foldFamilies', () => {
  it('keeps the first of each family in the order of the answer', () => {
    const { docs, copies } = foldFamilies(Uint32Array.of(3, 1, 0, 2), Int32Array.of(0, 1, 0, 0));
    expect([...docs]).toEqual([3, 1]);
    expect([...copies]).toEqual([[3, [0, 2]]]);
  });
});
