import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { arbitraryClippings, arbitraryText } from '../clipping/clipping.arbitrary';
import { clippingUrl } from '../clipping/clipping-url';
import type { Clipping } from '../model/clipping';
import type { BriefingBlock } from '../model/shelf';
import { newBriefing } from '../shelf/briefing';
import { type BriefingDocument, quotedClippings, toDocument } from './briefing-document';
import { exportBriefingHtml } from './briefing-html';
import { exportBriefingMarkdown } from './briefing-markdown';
import { exportBriefingText } from './briefing-text';

const WORDS = { sources: 'Sources', day: (date: string | number) => new Date(date).toISOString().slice(0, 10) };
const [SAMPLES] = fc.sample(fc.tuple(arbitraryClippings, arbitraryClippings), { numRuns: 1, seed: 9 });

function clippingOf(id: string, quote: string, source: Partial<Clipping['source']>): Clipping {
  const sample = SAMPLES?.flat()[0];
  if (sample === undefined) throw new Error('no sample');
  const selectors = { ...sample.selectors, fragment: null };
  return { ...sample, id, quote, selectors, source: { ...sample.source, ...source } };
}

const DELHI = { url: 'https://example.org/delhi', key: 'delhi', outlet: 'The Example', published: '2023-03-20' };
const RIGA = { url: 'https://example.org/riga', key: 'riga', outlet: 'The Other', published: '2023-03-21' };
const CLIPPINGS = [
  clippingOf('a', 'They met.\n1. Talks', DELHI),
  clippingOf('b', 'Ships *left*.', RIGA),
  clippingOf('c', 'Once more.', DELHI),
];
const byId = new Map(CLIPPINGS.map((clipping) => [clipping.id, clipping]));
const BLOCKS: readonly BriefingBlock[] = [
  { type: 'text', id: 't', text: 'First.\nSame.\n\n# Second' },
  { type: 'heading', id: 'h', text: 'East' },
  { type: 'clipping', id: 'b' },
  { type: 'clipping', id: 'a' },
  { type: 'clipping', id: 'gone' },
  { type: 'text', id: 'empty', text: ' ' },
  { type: 'clipping', id: 'c' },
];
const briefing = { ...newBriefing('Weekly: 12', 'apa', 1), blocks: BLOCKS };
const cited = [
  [{ text: '1. Riga.', marks: [], url: null }],
  [
    { text: 'Delhi in ', marks: [], url: null },
    { text: 'The Example', marks: ['italic' as const], url: null },
    { text: ', ', marks: [], url: null },
    { text: 'https://example.org/delhi', marks: [], url: 'https://example.org/delhi' },
  ],
];

test('as Markdown, with a footnote a source', () => {
  expect(exportBriefingMarkdown(toDocument(briefing, byId, cited), WORDS)).toBe(`# Weekly: 12

First.\\
Same.

\\# Second

## East

> Ships \\*left\\*.
>
> [The Other, 2023-03-21](<https://example.org/riga>)[^1]

> They met.
>
> 1\\. Talks
>
> [The Example, 2023-03-20](<https://example.org/delhi>)[^2]

> Once more.
>
> [The Example, 2023-03-20](<https://example.org/delhi>)[^2]

[^1]: 1\\. Riga.

[^2]: Delhi in *The Example*, [https\\://example.org/delhi](<https://example.org/delhi>)
`);
});

test('as plain text, numbered as in print', () => {
  expect(exportBriefingText(toDocument(briefing, byId, cited), WORDS)).toBe(`Weekly: 12

First.
Same.

# Second

EAST

    Ships *left*.
    The Other, 2023-03-21 [1]

    They met.
    1. Talks
    The Example, 2023-03-20 [2]

    Once more.
    The Example, 2023-03-20 [2]

SOURCES

[1] 1. Riga.
[2] Delhi in The Example, https://example.org/delhi
`);
});

test('as HTML, each number leading to its source', () => {
  const html = exportBriefingHtml(toDocument(briefing, byId, cited), WORDS, 'en');
  const { document } = parseHTML(html);
  const numbers = [...document.querySelectorAll('figcaption a[href^="#"]')];
  expect(numbers.map((link) => link.textContent)).toEqual(['[1]', '[2]', '[2]']);
  for (const link of numbers)
    expect(document.querySelector(link.getAttribute('href') ?? '')?.textContent).toBe(link.textContent);
  expect([...document.querySelectorAll('h2')].map((own) => own.textContent)).toEqual(['East', 'Sources']);
  expect(document.querySelector('dl i')?.textContent).toBe('The Example');
});

/** Texts, clippings and citations of hostile words. */
const arbitraryDocument: fc.Arbitrary<BriefingDocument> = fc
  .record({
    clippings: arbitraryClippings,
    name: arbitraryText().filter((name) => name !== ''),
    texts: fc.array(fc.record({ type: fc.constantFrom('heading' as const, 'text' as const), text: arbitraryText() }), {
      maxLength: 4,
    }),
    cited: arbitraryText(),
  })
  .map(({ clippings, name, texts, cited: words }) => {
    const blocks: BriefingBlock[] = [
      ...texts.map((text, index) => ({ ...text, id: `${index}` })),
      ...clippings.map(({ id }) => ({ type: 'clipping' as const, id })),
    ];
    const whole = { ...newBriefing(name, 'apa', 1), blocks };
    const known = new Map(clippings.map((clipping) => [clipping.id, clipping]));
    const runs = quotedClippings(whole, known).map((clipping) => [
      { text: words, marks: [], url: null },
      { text: words, marks: ['italic' as const], url: null },
      { text: clipping.source.url, marks: [], url: clipping.source.url },
    ]);
    return toDocument(whole, known, runs);
  });

test('whatever a page or reader writes, the HTML holds no element, attribute or address but its own', () =>
  fc.assert(
    fc.property(arbitraryDocument, (whole) => {
      const { document } = parseHTML(exportBriefingHtml(whole, WORDS, 'en'));
      const quotes = whole.parts.flatMap((part) => (part.type === 'quote' ? [part] : []));
      const names = new Set([...document.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()));
      for (const name of names)
        expect(
          'html head meta title style body h1 h2 p figure blockquote figcaption a dl dt dd i'.split(' '),
        ).toContain(name);
      const attributes = new Set(
        [...document.querySelectorAll('body *')].flatMap((element) => element.getAttributeNames()),
      );
      for (const name of attributes) expect(['dir', 'lang', 'class', 'id', 'href']).toContain(name);
      const outward = [...document.querySelectorAll('figcaption a:not([href^="#"])')];
      expect(outward.map((link) => link.getAttribute('href'))).toEqual(
        quotes.map(({ clipping }) => clippingUrl(clipping)),
      );
      const sound = (text: string): string =>
        text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/(?![\t\n])\p{Cc}|\ufeff/gu, '\ufffd');
      expect([...document.querySelectorAll('blockquote')].map((own) => own.textContent)).toEqual(
        quotes.map(({ clipping }) => sound(clipping.quote)),
      );
    }),
    { numRuns: 200 },
  ));

test('whatever a page or reader writes, the Markdown has its own headings, quotes, notes and links alone', () =>
  fc.assert(
    fc.property(arbitraryDocument, (whole) => {
      const html = micromark(exportBriefingMarkdown(whole, WORDS), {
        allowDangerousHtml: true,
        allowDangerousProtocol: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
      const quotes = whole.parts.filter(({ type }) => type === 'quote');
      expect(html.match(/<blockquote>/g) ?? []).toHaveLength(quotes.length);
      expect(html.match(/<h1/g) ?? []).toHaveLength(1);
      expect(html.match(/<a href="https?:/g) ?? []).toHaveLength(quotes.length + whole.sources.length);
      expect(html.match(/<li id="user-content-fn-/g) ?? []).toHaveLength(whole.sources.length);
      for (const [, name] of html.matchAll(/<\/?([a-z!/?][^\s>]*)/gi))
        expect('h1 h2 p a br em blockquote section ol li sup'.split(' ')).toContain(name);
    }),
    { numRuns: 200 },
  ));
