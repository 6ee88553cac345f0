import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue, toLazySegment } from './catalogue';
import { countFound, find, type Question } from './find';
import type { IndexedClipping } from './indexed';
import { idOf, indexed, segmentOf } from './indexed.fixture';
import { parseQuery } from './query';
import { wordList } from './words';

function catalogueOf(...segments: (readonly IndexedClipping[])[]): Catalogue {
  return new Catalogue(segments.map((docs) => toLazySegment(segmentOf(docs))));
}

type Asked = Partial<Omit<Question, 'query'>> & { readonly names?: ReadonlyMap<string, readonly string[]> };

async function ask(catalogue: Catalogue, text: string, { names = new Map(), ...rest }: Asked = {}): Promise<string[]> {
  const question = { query: parseQuery(text), facets: {}, range: null, only: null, order: 'clipped' as const, ...rest };
  const { docs } = await find(question, catalogue, names);
  return [...docs].map((doc) => catalogue.columns.idAt(doc));
}

const quotes = [
  'Japan will buy 400 Tomahawk missiles for its destroyers.',
  'Tōkyō and Delhi agreed on a Free and Open Indo-Pacific.',
  'Turkey received the S-400 from Russia, and F-35A deliveries stopped.',
  'The minister spoke of free trade in the open Pacific.',
  '日本海軍は新しい護衛艦を公開した。',
];
const docs = quotes.map((quote, index) =>
  indexed({
    id: idOf(index + 1),
    clippedAtMs: index * 86_400_000,
    publishedDay: index === 0 ? null : 100 + index,
    texts: { quote, title: index === 1 ? 'Kishida visits Delhi' : '', note: index === 3 ? 'Check the minister' : '' },
    values: [
      ['entity', index === 2 ? 'platform/s-400' : 'country/japan'],
      ['outlet', index % 2 === 0 ? 'Courier' : 'Herald'],
      ['tag', `tag ${index}`],
      ['tag', 'all'],
    ],
  }),
);
const catalogue = catalogueOf(docs.slice(0, 2), docs.slice(2));

describe('find', () => {
  it.each([
    ['', [5, 4, 3, 2, 1]],
    ['tomahawk', [1]],
    ['toma', [1]],
    ['TOKYO', [2]],
    ['s-400', [3]],
    ['f35', [3]],
    ['free pacific', [4, 2]],
    ['"free and open"', [2]],
    ['"open pacific"', [4]],
    ['indo-pacific', [2]],
    ['"minister check"', []],
    ['minister -trade', []],
    ['pacific -trade', [2]],
    ['-pacific', [5, 3, 1]],
    ['tomahawk OR s-400', [3, 1]],
    ['title:delhi', [2]],
    ['note:minister', [4]],
    ['note:trade', []],
    ['outlet:courier japan', [1]],
    ['entity:s-400 OR outlet:herald', [4, 3, 2]],
    ['tag:"tag 2"', [3]],
    ['-tag:all', []],
    ['護衛艦', [5]],
    ['日', [5]],
    ['艦海', []],
    ['"free', [4, 2]],
    ['Operation:', []],
    ['after:1970-04-12 before:1970-04-14', [3, 2]],
    ['before:1970-01-02', [1]],
  ])('%s', async (text, expected) => {
    const names = new Map([['s-400', ['platform/s-400']]]);
    expect(await ask(catalogue, text, { names })).toEqual(expected.map(idOf));
  });

  it('finds an entity by a name that stands nowhere', async () => {
    expect(await ask(catalogue, 'SA-21')).toEqual([]);
    expect(await ask(catalogue, 'SA-21', { names: new Map([['SA-21', ['platform/s-400']]]) })).toEqual([idOf(3)]);
  });

  it.each([
    ['', {}],
    ['tomahawk OR s-400', {}],
    ['japan', { facets: { outlet: ['Courier'] } }],
    ['', { facets: { outlet: ['Courier', 'Herald'], tag: ['all'] } }],
    ['', { facets: { tag: ['gone'] } }],
    ['', { range: { axis: 'published' as const, from: 101, until: 104 } }],
    ['', { only: new Set([0, 2, -1]) }],
  ])('counts what it would find for %s %j', async (text, asked) => {
    const question = { query: parseQuery(text), facets: {}, range: null, only: null, order: 'clipped' as const };
    const whole = { ...question, ...asked };
    const { docs: rows } = await find(whole, catalogue, new Map());
    expect(await countFound(whole, catalogue, new Map())).toBe(rows.length);
  });

  it('ranks by where a word stands, whole words first', async () => {
    const ranked = catalogueOf([
      indexed({ id: idOf(1), clippedAtMs: 3, texts: { quote: 'the drones' } }),
      indexed({ id: idOf(2), clippedAtMs: 2, texts: { quote: 'the drone' } }),
      indexed({ id: idOf(3), clippedAtMs: 1, texts: { quote: 'a gun', title: 'Drone' } }),
    ]);
    expect(await ask(ranked, 'drone', { order: 'relevance' })).toEqual([3, 2, 1].map(idOf));
  });

  it('shows the latest state of a clipping, and none in the trash', async () => {
    const changed = catalogueOf(
      docs,
      [indexed({ id: idOf(1), clippedAtMs: 0, texts: { quote: 'Other words' } })],
      [indexed({ id: idOf(2), inTrash: true, texts: { quote: quotes[1] ?? '' } })],
    );
    expect(await ask(changed, 'tomahawk')).toEqual([]);
    expect(await ask(changed, 'other')).toEqual([idOf(1)]);
    expect(await ask(changed, 'delhi')).toEqual([]);
  });

  it('counts one-valued facets as if nothing of them were chosen, and others among the rows', async () => {
    const { docs: rows, counts } = await find(
      { query: [], facets: { outlet: ['Courier'], tag: ['all'] }, range: null, only: null, order: 'clipped' },
      catalogue,
      new Map(),
    );
    const countOf = (dimension: 'outlet' | 'tag', key: string): number | undefined =>
      counts[catalogue.columns.valueNumber(dimension, key)];
    expect(rows).toHaveLength(3);
    expect([countOf('outlet', 'Courier'), countOf('outlet', 'Herald')]).toEqual([3, 2]);
    expect([countOf('tag', 'all'), countOf('tag', 'tag 1')]).toEqual([3, 0]);
  });

  it('answers as a walk over all texts does, however the segments are cut', async () => {
    const word = fc.constantFrom('navy', 'naval', 'air', 'S-400', 'Zürich', '日本海', 'a');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const part = fc.record({ quote: text, title: text, tag: word, isGone: fc.boolean() });
    const asked = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
      isPhrase: fc.boolean(),
      tag: fc.option(word),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), fc.nat(12), asked, async (parts, cut, question) => {
        const all = parts.map(({ quote, title, tag, isGone }, index) =>
          indexed({
            id: idOf(index),
            clippedAtMs: index,
            inTrash: isGone,
            texts: { quote, title },
            values: [['tag', tag]],
          }),
        );
        const typed = question.isPhrase ? `"${question.words.join(' ')}"` : question.words.join(' ');
        const facets = question.tag === null ? {} : { tag: [question.tag] };
        const has = (text: string, sought: string, isWhole: boolean): boolean => {
          const [words, runs] = [wordList(text), wordList(sought)];
          return words.some((_, at) =>
            runs.every((run, index) =>
              isWhole || index < runs.length - 1 ? words[at + index] === run : words[at + index]?.startsWith(run),
            ),
          );
        };
        const expected = all.filter(({ inTrash, texts, values }) => {
          if (inTrash || (question.tag !== null && !values.some(({ key }) => key === question.tag))) return false;
          const fields = [texts.quote, texts.title];
          return question.isPhrase
            ? fields.some((field) => has(field, question.words.join(' '), true))
            : question.words.every((sought) => fields.some((field) => has(field, sought, false)));
        });
        const found = await ask(catalogueOf(all.slice(0, cut), all.slice(cut)), typed, { facets });
        expect(found).toEqual(expected.map(({ id }) => id).reverse());
      }),
    );
  });
});
