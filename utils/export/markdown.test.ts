import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { arbitraryClipping, arbitraryClippings } from '../clipping/clipping.arbitrary';
import { exportMarkdown } from './markdown';

type FrontMatter = { title?: unknown; tags?: unknown; clippings?: unknown };

function split(text: string): { frontMatter: FrontMatter; body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { frontMatter: parse(head) as FrontMatter, body };
}

/** HTML by an independent reader of CommonMark with GitHub's additions; raw HTML would pass through. */
function toHtml(body: string): string {
  return micromark(body, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

test('one clipping as a reader sees it', () => {
  const [sample] = fc.sample(arbitraryClipping, { numRuns: 1, seed: 3 });
  if (sample === undefined) throw new Error('no sample');
  const clipping = {
    ...sample,
    quote: 'The C-2 flew *twice* for US$ 2 billion.\n1. Next block',
    selectors: {
      ...sample.selectors,
      fragment: {
        type: 'FragmentSelector' as const,
        conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/' as const,
        value: ':~:text=The%20C%2D2%20flew%20*twice*%20for,1.%20Next%20block',
      },
    },
    source: {
      ...sample.source,
      url: 'https://example.org/a',
      title: 'Japan & India: [more] defence',
      authors: ['A. Writer', 'B. Writer'],
      outlet: 'The Example',
      published: '2023-03-20T18:05:00+05:30',
      modified: null,
    },
    drift: { quote: 'The C-2 flew twice.\n- Next block', seenAtMs: Date.UTC(2026, 10, 24) },
    tags: ['Kawasaki C-2', 'Quad'],
    note: '# Compare\nwith 2022',
    clippedAtMs: Date.UTC(2026, 10, 24),
  };
  expect(exportMarkdown([clipping], Date.UTC(2026, 10, 25))).toBe(`---
title: "Japan & India: [more] defence"
exported: "2026-11-25"
clippings: 1
tags: ["Kawasaki C-2", "Quad"]
---

> The C-2 flew \\*twice\\* for US\\$ 2 billion.
>
> 1\\. Next block

Source: A. Writer, B. Writer, [Japan & India: \\[more\\] defence](<https://example.org/a#:~:text=The%20C%2D2%20flew%20*twice*%20for,1.%20Next%20block>), The Example, published 2023-03-20, clipped 2026-11-24

The page said on 2026-11-24: The C-2 flew twice.

\\- Next block

Tags: Kawasaki C-2; Quad

Note: \\# Compare

with 2022
`);
});

test('whatever a page holds, there is one blockquote a clipping, one link, and no markup', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const { frontMatter, body } = split(exportMarkdown(clippings, 1e12));
      expect(Object.keys(frontMatter)).toEqual(['title', 'exported', 'clippings', 'tags']);
      expect(frontMatter.clippings).toBe(clippings.length);
      const html = toHtml(body);
      expect(html.match(/<blockquote>/g) ?? []).toHaveLength(clippings.length);
      expect(html.match(/<a href="https?:/g) ?? []).toHaveLength(clippings.length);
      expect(new Set(html.match(/<[a-z!/?][^\s>]*/gi))).toEqual(
        new Set(
          clippings.length === 0
            ? null
            : ['<blockquote>', '</blockquote>', '<p>', '</p>', '<a', '</a>'].map((tag) => tag.replace('>', '')),
        ),
      );
    }),
    { numRuns: 500 },
  ));

test('front matter gives title and tags back', () =>
  fc.assert(
    fc.property(arbitraryClipping, (clipping) => {
      const { frontMatter } = split(exportMarkdown([clipping], 0));
      const sound = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
      expect(frontMatter.title).toBe(sound(clipping.source.title));
      expect(frontMatter.tags).toEqual([...new Set(clipping.tags)].sort().map(sound));
    }),
  ));

test('the words of a quote come back', () =>
  fc.assert(
    fc.property(
      arbitraryClipping,
      fc.string({ maxLength: 60 }).filter((text) => /\w/.test(text)),
      (sample, quote) => {
        const { body } = split(exportMarkdown([{ ...sample, quote }], 0));
        const [, inner = ''] = /<blockquote>\s*<p>([\s\S]*?)<\/p>/.exec(toHtml(body)) ?? [];
        const text = inner
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(text).toBe(quote.trim());
      },
    ),
  ));
