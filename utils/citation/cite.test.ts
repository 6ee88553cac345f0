import published from '@citation-js/plugin-csl/lib-mjs/styles.json';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { arbitraryClipping, arbitraryText } from '../clipping/clipping.arbitrary';
import { BUILT_IN } from './built-in-styles';
import { createCite, readStyle } from './cite';
import { type CslItem, toCslItem } from './csl-item';
import { plainText } from './runs';
import { STYLES } from './style-names';

const STORY: CslItem = {
  id: 'story',
  type: 'article-newspaper',
  title: 'Kishida visits Delhi',
  author: [
    { family: 'Verma', given: 'Asha' },
    { 'non-dropping-particle': 'van der', family: 'Berg', given: 'Jan' },
  ],
  'container-title': 'The Example',
  issued: { 'date-parts': [[2023, 3, 20]] },
  accessed: { 'date-parts': [[2026, 11, 24]] },
  URL: 'https://example.org/a',
  language: 'en',
};
const UNSIGNED: CslItem = {
  id: 'unsigned',
  type: 'webpage',
  title: 'A strait reopens',
  accessed: { 'date-parts': [[2026, 11, 24]] },
  URL: 'https://example.org/b',
};

test.each([
  [
    'chicago-notes',
    'Asha Verma and Jan van der Berg, “Kishida visits Delhi,” The Example, March 20, 2023, https://example.org/a.',
    '“A strait reopens,” accessed November 24, 2026, https://example.org/b.',
  ],
  [
    'mla',
    'Verma, Asha, and Jan van der Berg. “Kishida visits Delhi.” The Example, 20 Mar. 2023, https://example.org/a. Accessed 24 Nov. 2026.',
    '“A strait reopens.” https://example.org/b. Accessed 24 Nov. 2026.',
  ],
  [
    'apa',
    'Verma, A., & van der Berg, J. (2023, March 20). Kishida visits Delhi. The Example. https://example.org/a',
    'A strait reopens. (n.d.). Retrieved November 24, 2026, from https://example.org/b',
  ],
  [
    'harvard',
    'Verma, A. and van der Berg, J. (2023) “Kishida visits Delhi,” The Example, 20 March. Available at: https://example.org/a (Accessed: November 24, 2026).',
    'A strait reopens (no date). Available at: https://example.org/b (Accessed: November 24, 2026).',
  ],
  [
    'vancouver',
    'Verma A, van der Berg J. Kishida visits Delhi. The Example [Internet]. 2023 Mar 20 [cited 2026 Nov 24]. Available from: https://example.org/a',
    'A strait reopens [Internet]. [cited 2026 Nov 24]. Available from: https://example.org/b',
  ],
] as const)(
  '%s cites a signed and an unsigned story, the first the same again after others',
  (style, signed, unsigned) => {
    const cite = createCite(BUILT_IN[style], 'en-US');
    expect([STORY, UNSIGNED, STORY].map((item) => plainText(cite(item)))).toEqual([signed, unsigned, signed]);
  },
);

test('our APA says of a story on the web what the published one says', () => {
  const theirs = createCite(published.apa, 'en-US');
  const ours = createCite(BUILT_IN.apa, 'en-US');
  const [author] = STORY.author ?? [];
  if (author === undefined) throw new Error('unsigned');
  const { issued: _issued, ...undated } = STORY;
  for (const item of [
    STORY,
    UNSIGNED,
    { ...STORY, author: [{ literal: 'Reuters' }] },
    { ...STORY, author: [author, { literal: 'Reuters' }, { family: 'Mori', given: 'Kenji A.' }] },
    { ...STORY, author: Array.from({ length: 20 }, () => author) },
    { ...STORY, author: [], title: 'Who decides?' },
    { ...undated, type: 'webpage' as const },
    { ...STORY, type: 'webpage' as const },
  ])
    expect(ours(item)).toEqual(theirs(item));
}, 60_000);

test('titles of papers are in italics, addresses lead there', () => {
  const runs = createCite(BUILT_IN.apa, 'en-US')(STORY);
  expect(runs.find(({ text }) => text === 'The Example')?.marks).toEqual(['italic']);
  expect(runs.filter(({ url }) => url !== null)).toEqual([{ text: STORY.URL, marks: [], url: STORY.URL }]);
});

test('a style speaks the reader’s language where it has none of its own', () => {
  expect(plainText(createCite(BUILT_IN.apa, 'de-DE')(UNSIGNED))).toContain('Abgerufen');
  expect(plainText(createCite(BUILT_IN.apa, 'fi')(UNSIGNED))).toContain('Retrieved');
  expect(plainText(createCite(BUILT_IN.mla, 'de-DE')(UNSIGNED))).toContain('Accessed 24 Nov. 2026');
});

test('whatever a page calls itself, no style fails at it, and only its address is a link', async () => {
  const cites = STYLES.map((style) => createCite(BUILT_IN[style], 'en-US'));
  await fc.assert(
    fc.property(arbitraryClipping, arbitraryText(), ({ source, clippedAtMs }, title) => {
      const item = toCslItem({ ...source, title }, 'any', clippedAtMs);
      for (const cite of cites) {
        const runs = cite(item);
        expect(plainText(runs)).not.toMatch(/[\ue000-\ue003]/);
        for (const { url } of runs) expect([null, item.URL]).toContain(url);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

describe('a style from a file', () => {
  it('gives its title', () => {
    expect(readStyle(`\ufeff${BUILT_IN.apa}`)).toEqual({
      ok: true,
      value: { title: 'References in the manner of APA 7, for articles on the web' },
    });
  });

  it('may number its list itself: the numbers do not stand there twice', () => {
    const own = BUILT_IN.vancouver.replace('second-field-align="flush"', '');
    expect(plainText(createCite(own, 'en-US')(STORY))).toMatch(/^Verma A/);
  });

  it.each([
    ['', 'no style'],
    ['{"style": 1}', 'no style'],
    ['<html><body/></html>', 'no style'],
    [BUILT_IN.mla.slice(0, 600), 'not well-formed'],
    [BUILT_IN.mla.replace('</macro>', ''), 'not well-formed'],
    [BUILT_IN.mla.replace('?>', '?><!DOCTYPE style [<!ENTITY a "b">]>'), 'a document type'],
    [BUILT_IN.mla.replaceAll(/<(\/?)citation/g, '<$1quotation'), 'no citation layout'],
    [BUILT_IN['chicago-notes'].replace('<text term="accessed"/>', '<text macro="when"/>'), 'style:'],
  ])('%#: is refused with a reason', (csl, reason) => {
    const read = readStyle(csl);
    if (read.ok) throw new Error('accepted');
    expect(read.error).toMatchObject({ code: 'invalid-import', message: expect.stringContaining(reason) });
  });
});
