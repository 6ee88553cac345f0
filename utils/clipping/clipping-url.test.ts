import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDraft } from './clipping.arbitrary';
import { clippingUrl } from './clipping-url';

function draftOf(quote: string, url = 'https://example.org/a', prefix = '', suffix = '') {
  const [draft] = fc.sample(arbitraryDraft, { numRuns: 1, seed: 1 });
  if (draft === undefined) throw new Error('no sample');
  return {
    ...draft,
    quote,
    source: { ...draft.source, url },
    selectors: { ...draft.selectors, quote: { type: 'TextQuoteSelector' as const, exact: quote, prefix, suffix } },
  };
}

test.each([
  [
    'a short quote is given whole',
    draftOf('the C-2, a & b'),
    'https://example.org/a#:~:text=the%20C%2D2%2C%20a%20%26%20b',
  ],
  ['an own fragment stays', draftOf('NATO', 'https://example.org/a#top'), 'https://example.org/a#top:~:text=NATO'],
  [
    'an old directive is replaced',
    draftOf('NATO', 'https://example.org/a#:~:text=x'),
    'https://example.org/a#:~:text=NATO',
  ],
  [
    'context tells a short quote apart',
    draftOf('NATO', 'https://example.org/a', 'cut word the leaders of ', ' met in Madrid on Tuesday'),
    'https://example.org/a#:~:text=the%20leaders%20of-,NATO,-met%20in%20Madrid',
  ],
  [
    'context in another block is left out',
    draftOf('NATO', 'https://example.org/a', 'x\nthe ', '\nnext'),
    'https://example.org/a#:~:text=NATO',
  ],
  [
    'a long quote is given by its ends',
    draftOf(`one two three four five six ${'word '.repeat(40)}seven eight nine ten eleven twelve`),
    'https://example.org/a#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
  ],
  [
    'blocks are crossed by start and end',
    draftOf('First line\nlast line'),
    'https://example.org/a#:~:text=First%20line,last%20line',
  ],
])('%s', (_, draft, url) => {
  expect(clippingUrl(draft)).toBe(url);
});

test('any draft gives a URL of its own page', () =>
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const url = new URL(clippingUrl(draft));
      expect(url.href.split('#')[0]).toBe(new URL(draft.source.url).href.split('#')[0]);
      expect(url.hash).toMatch(/:~:text=[^\s<>"]*$/);
    }),
  ));
