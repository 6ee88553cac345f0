import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDraft } from './clipping.arbitrary';
import { clippingUrl } from './clipping-url';

function draftOf(url: string, value: string | null) {
  const [draft] = fc.sample(arbitraryDraft, { numRuns: 1, seed: 1 });
  if (draft === undefined) throw new Error('no sample');
  const fragment =
    value === null
      ? null
      : {
          type: 'FragmentSelector' as const,
          conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/' as const,
          value,
        };
  return { ...draft, source: { ...draft.source, url }, selectors: { ...draft.selectors, fragment } };
}

test.each([
  ['the fragment is put on', 'https://example.org/a', ':~:text=NATO', 'https://example.org/a#:~:text=NATO'],
  ['an own fragment stays', 'https://example.org/a#top', ':~:text=NATO', 'https://example.org/a#top:~:text=NATO'],
  [
    'an old directive is replaced',
    'https://example.org/a#:~:text=x',
    ':~:text=NATO',
    'https://example.org/a#:~:text=NATO',
  ],
  ['without a fragment the address is plain', 'https://example.org/a#:~:text=x', null, 'https://example.org/a'],
  ['or the one that was visited', 'https://example.org/a#top', null, 'https://example.org/a#top'],
])('%s', (_, visited, value, url) => {
  expect(clippingUrl(draftOf(visited, value))).toBe(url);
});

test('any draft gives a URL of its own page', () =>
  fc.assert(
    fc.property(arbitraryDraft, (draft) => {
      const url = new URL(clippingUrl(draft));
      expect(url.href.split('#')[0]).toBe(new URL(draft.source.url).href.split('#')[0]);
      if (draft.selectors.fragment !== null) expect(url.hash).toMatch(/:~:text=[^\s<>"]*$/);
    }),
  ));
