/** How the page text is read where style sheets, shadow trees and editors are real: what a DOM library cannot tell. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleForPage } from './browser/bundle';
import { inEachBrowser } from './browser/each-browser';
import type * as side from './browser/page-text-side';

type Side = { readonly side: typeof side };

const SHOWN: readonly (readonly [name: string, html: string, text: string])[] = [
  ['spans made blocks', '<style>.k{display:block}</style><p><i class=k>a</i><i class=k>b</i></p>', 'a\nb'],
  ['items made inline', '<style>li{display:inline}</style><ul><li>a </li><li>b</li></ul>', 'a b'],
  ['flex items', '<div style="display:flex"><i>a</i><i>b</i></div>', 'a\nb'],
  ['a box of contents', '<p><i style="display:contents">a<b>b</b></i>c</p>', 'abc'],
  ['a drop cap', '<style>.d{float:left}</style><p><i class=d>T</i>okyo</p>', 'Tokyo'],
  ['space kept by style', '<p style="white-space:pre-wrap">a  b</p>', 'a  b'],
  ['hidden by class', '<style>.x{display:none}</style><p>a<b class=x>no</b>b</p>', 'ab'],
  ['hidden under one ancestor', '<style>.r a{display:none}</style><p>a<a>b</a></p><p class=r>c<a>no</a></p>', 'ab\nc'],
  ['hidden by place, after kin', '<style>p:nth-of-type(n+3){display:none}</style><p>a<p>b<p>no', 'a\nb'],
  ['hidden by place, before kin', '<style>p:first-of-type{display:none}</style><p>no<p>b', 'b'],
  ['hidden by attribute', '<style>[data-x]{display:none}</style><p>a<a href=#>b</a><a href=# data-x>no</a></p>', 'ab'],
  [
    'links hidden by place, after kin',
    '<style>a:nth-of-type(2){display:none}</style><p><a href=#>a</a><a href=#>no</a>',
    'a',
  ],
  ['invisible by class', '<style>.v{visibility:hidden}</style><p class=v>no<p>b', 'b'],
  ['visible in what is not', '<div style="visibility:hidden">no<b style="visibility:visible">b</b></div>', 'b'],
  [
    'for screen readers only',
    '<style>.s{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style><p>a<i class=s>no</i>b</p>',
    'ab',
  ],
  ['plain text editors', '<div contenteditable="plaintext-only">no</div><p>b</p>', 'b'],
];

inEachBrowser('the page text', ({ running }) => {
  const parts: { page?: Page; code?: string } = {};
  const open = async (html: string): Promise<Page> => {
    if (parts.page === undefined || parts.code === undefined) throw new Error('no page');
    await parts.page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`);
    await parts.page.evaluate(`${parts.code};globalThis.side=side`);
    return parts.page;
  };
  beforeAll(async () => {
    const entry = fileURLToPath(new URL('browser/page-text-side.ts', import.meta.url));
    parts.code = await bundleForPage(entry, { name: 'side' });
    parts.page = await running().newPage();
  });
  afterAll(async () => {
    await parts.page?.close();
  });

  it.each(SHOWN)('%s', async (_, html, text) => {
    const page = await open(html);
    expect(await page.evaluate(() => (globalThis as unknown as Side).side.readBody())).toBe(text);
  });

  it('finds places in and between shadow trees', async () => {
    const page = await open('<p>one</p><script>x</script><div id="host"><b>slot</b>ted</div><p id="last">two</p>');
    expect(await page.evaluate(() => (globalThis as unknown as Side).side.readPositions())).toEqual({
      text: 'one\nin shade\nslotted\ntwo',
      shadows: '1',
      range: 'shade',
      across: 'none',
      inScript: 'in shade',
      inShadow: 'shade\nsl',
      atLast: 'two',
      atEnd: '',
    });
  });

  it('reads no editor without a mark in the markup', async () => {
    const page = await open('<p>a</p><div id="editor">no</div>');
    const text = await page.evaluate(() => (globalThis as unknown as Side).side.readWithEditContext());
    expect(['a', null]).toContain(text);
    expect(await page.evaluate(() => (globalThis as unknown as Side).side.readInDesignMode())).toBe('');
  });
});
