import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryClipping, arbitraryClippings } from '../clipping/clipping.arbitrary';
import { sourceKey } from '../clipping/url-identity';
import type { Clipping } from '../model/clipping';
import { citedUrl, exportCslJson, numberSources, toCslItem } from './csl-item';

const [SAMPLE] = fc.sample(arbitraryClipping, { numRuns: 1, seed: 3 });

function clippingOf(id: string, url: string, clippedAtMs: number): Clipping {
  if (SAMPLE === undefined) throw new Error('no sample');
  return { ...SAMPLE, id, clippedAtMs, source: { ...SAMPLE.source, url, key: sourceKey(url, null) } };
}

test('a signed story of a paper', () => {
  const url = 'https://example.org/2023/kishida-visits-delhi?utm_source=x#:~:text=Delhi';
  const source = {
    url,
    key: sourceKey(url, null),
    canonicalUrl: 'https://example.org/2023/kishida-visits-delhi',
    title: ' Kishida\nvisits Delhi ',
    authors: ['Asha Verma', '', 'Reuters'],
    outlet: 'The Example',
    published: '2023-03-20T23:05:00-05:00',
    modified: null,
    language: 'en-GB',
  };
  expect(toCslItem(source, 'a', Date.UTC(2026, 10, 24))).toEqual({
    id: 'a',
    type: 'article-newspaper',
    title: 'Kishida visits Delhi',
    author: [{ family: 'Verma', given: 'Asha' }, { literal: 'Reuters' }],
    'container-title': 'The Example',
    issued: { 'date-parts': [[2023, 3, 20]] },
    accessed: { 'date-parts': [[2026, 11, 24]] },
    URL: 'https://example.org/2023/kishida-visits-delhi',
    language: 'en-GB',
  });
});

test('an address that a page only claims is not cited, and a place in a page is no part of one', () => {
  const source = clippingOf('a', 'https://example.org/2023/kishida-visits-delhi#part', 1).source;
  expect(citedUrl({ ...source, canonicalUrl: 'https://example.org/' })).toBe(
    'https://example.org/2023/kishida-visits-delhi',
  );
  expect(citedUrl({ ...source, url: 'https://example.org/#!/story/1', canonicalUrl: null })).toBe(
    'https://example.org/#!/story/1',
  );
});

test('sources are numbered as they first appear, one number a source, read when first clipped', () => {
  const clippings = [
    clippingOf('1', 'https://example.org/one', Date.UTC(2026, 1, 3)),
    clippingOf('2', 'https://example.org/two', Date.UTC(2026, 1, 4)),
    clippingOf('3', 'https://www.example.org/one?utm_source=x', Date.UTC(2026, 1, 1)),
  ];
  const { references, numberOf } = numberSources(clippings);
  expect(['1', '2', '3', '4'].map(numberOf)).toEqual([1, 2, 1, 0]);
  expect(references.map(({ item }) => item.accessed['date-parts'])).toEqual([[[2026, 2, 1]], [[2026, 2, 4]]]);
});

test('the file is JSON with an item a source', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const items = JSON.parse(exportCslJson(clippings)) as object[];
      expect(items).toEqual(numberSources(clippings).references.map(({ item }) => item));
      expect(items).toHaveLength(new Set(clippings.map(({ source }) => source.key)).size);
    }),
  ));
