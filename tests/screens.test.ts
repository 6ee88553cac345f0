/** Popup, welcome and options as a person uses them, and every screen before axe. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import {
  clipParagraph,
  countMarks,
  openArticle,
  openPopup,
  openScreen,
  readClippings,
  readMarks,
  selectParagraph,
  until,
  useSettings,
} from './browser/reader-page';
import { buildFolder } from './browser/run-extension';
import { fill, press, textOf, untilSays } from './browser/screen';

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});
const keep = (page: Page): Page => {
  pages.push(page);
  return page;
};

inEachBrowser('screens', ({ running, origin, kind }) => {
  const article = async (path = 'india-japan.html'): Promise<Page> =>
    keep(await openArticle(running(), `${origin()}/${path}`));
  const popupOf = async (page: Page): Promise<Page> => keep(await openPopup(running(), page));

  beforeAll(() => useSettings(running()));

  it('teach the first step while nothing is kept', async () => {
    const popup = await popupOf(await article());
    await untilSays(popup, 'No clippings yet');
    const options = keep(await openScreen(running(), 'options.html'));
    await untilSays(options, 'Nothing is kept yet');
    const library = keep(await openScreen(running(), 'library.html'));
    await untilSays(library, 'Nothing is kept yet');
  });

  it('popup lists this page’s mentions by category with counts, and jumps to them', async () => {
    const page = await article();
    const popup = await popupOf(page);
    await untilSays(popup, 'Defence story');
    const text = await textOf(popup);
    for (const words of [
      'People',
      'Narendra Modi',
      'Organisations',
      'Kawasaki Heavy Industries',
      'Exercises',
      'Veer Guardian',
    ])
      expect(text).toContain(words);
    await press(popup, 'Veer Guardian');
    await untilSays(popup, '1 of 1');
    const seen = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!node.nodeValue?.includes('Veer Guardian')) continue;
        const { top, bottom } = node.parentElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top < innerHeight && bottom > 0;
      }
      return false;
    });
    expect(seen).toBe(true);
  });

  it('popup briefs the story, and shows a key sentence on the page', async () => {
    const page = await article();
    const popup = await popupOf(page);
    await untilSays(popup, 'Brief');
    const lead = 'Narendra Modi and Fumio Kishida agree in New Delhi';
    await untilSays(popup, lead);
    await press(popup, '2 more key sentences');
    await untilSays(popup, 'Fewer');
    await press(popup, lead);
    await until('the flash on the sentence', async () =>
      (await readMarks(page)).some(({ words }) => words.startsWith(lead)),
    );
  });

  it('popup and badge call only a story of the field one', async () => {
    type Action = { getBadgeText(tab: object): Promise<string> };
    const badgeOf = (popup: Page): Promise<string> =>
      popup.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as {
          browser?: { action: Action };
          chrome: { action: Action };
        };
        return (browser ?? chrome).action.getBadgeText({
          tabId: Number(new URLSearchParams(location.search).get('tab')),
        });
      });
    const story = await popupOf(await article());
    await untilSays(story, 'Defence story');
    expect(await badgeOf(story)).toMatch(/^\d+$/);
    const kitchen = keep(await running().newPage());
    await kitchen.goto(`${origin()}/kitchen.html`);
    const popup = await popupOf(kitchen);
    await untilSays(popup, 'News article, no mentions');
    expect(await textOf(popup)).not.toContain('Brief');
    expect(await badgeOf(popup)).toBe('');
  });

  it('popup shows the selection as a draft, and saves it with tags and note', async () => {
    const page = await article();
    await page.bringToFront();
    await selectParagraph(page, 'The two air forces');
    const popup = await popupOf(page);
    await untilSays(popup, 'Save clipping');
    expect(await textOf(popup)).toContain('Veer Guardian');
    await fill(popup, 'Note', 'Compare with Dharma Guardian');
    await press(popup, 'Save clipping');
    await until('the clipping in the store', async () => (await readClippings(running())).length === 1);
    const [clipping] = await readClippings(running());
    expect(clipping).toMatchObject({ note: 'Compare with Dharma Guardian' });
    expect(clipping?.quote).toMatch(/^The two air forces already know each other/);
    await until('the wash on the page', async () => (await readMarks(page)).some(({ name }) => name.includes('clip')));
  });

  it('popup searches, deletes and takes the deletion back', async () => {
    const page = await article('ceasefire.html');
    await clipParagraph(running(), page, 'Antony Blinken');
    const popup = await popupOf(page);
    await untilSays(popup, 'Antony Blinken, the US');
    await fill(popup, 'Search clippings', 'dharma');
    await untilSays(popup, 'Export 1 found');
    expect(await textOf(popup)).toContain('The two air forces');
    await fill(popup, 'Search clippings', 'nobody wrote this');
    await untilSays(popup, 'No clipping has all of these words');
    await press(popup, 'Show all');
    await untilSays(popup, 'Export all');
    await press(popup, 'Delete the clipping “Antony Blinken');
    await until('one clipping', async () => (await readClippings(running())).length === 1);
    await press(popup, 'Undo');
    await until('two clippings', async () => (await readClippings(running())).length === 2);
  });

  it('popup opens a clipping at its passage', async () => {
    const popup = await popupOf(await article('ceasefire.html'));
    await untilSays(popup, 'The two air forces');
    const before = new Set(await running().browser.pages());
    await press(popup, 'Open at the passage “The two air forces');
    const opened = async (): Promise<Page | undefined> => {
      const fresh = (await running().browser.pages()).filter((page) => !before.has(page));
      for (const page of fresh)
        if (
          await page
            .evaluate(() => location.pathname)
            .then(
              (path) => path === '/india-japan.html',
              () => false,
            )
        )
          return page;
      return undefined;
    };
    await until('the source in a tab', async () => (await opened()) !== undefined);
    const page = await opened();
    if (page === undefined) throw new Error('The tab is gone.');
    keep(page);
    await until('the passage on the screen', () =>
      page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((own) =>
          own.textContent?.includes('The two air forces'),
        );
        const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top < innerHeight && bottom > 0;
      }),
    );
  });

  it('popup says why there is nothing on a page that is no story, and reads it when asked', async () => {
    const page = keep(await running().newPage());
    await page.goto(`${origin()}/front.html`);
    const popup = await popupOf(page);
    await untilSays(popup, 'Not a news article');
    await press(popup, 'Highlight this page anyway');
    await until('marks on the front page', async () => (await countMarks(page)) > 0);
    await untilSays(popup, 'NATO');
  });

  it('options turn a category off and on', async () => {
    const page = await article();
    const options = keep(await openScreen(running(), 'options.html'));
    const hasPersons = async (): Promise<boolean> =>
      (await readMarks(page)).some(({ name }) => name.includes('person'));
    await untilSays(options, 'Categories');
    await press(options, 'People');
    await until('no persons', async () => !(await hasPersons()));
    await press(options, 'People');
    await until('persons again', hasPersons);
  });

  it.runIf(kind === 'chromium')('options export everything and import it again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-export-'));
    const options = keep(await openScreen(running(), 'options.html'));
    const session = await running().browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const before = await readClippings(running());
    for (const format of ['Markdown', 'CSV', 'JSON']) await press(options, `Export as ${format}`);
    await until(
      'three files',
      async () => readdirSync(folder).filter((name) => !name.endsWith('.crdownload')).length === 3,
    );
    const json = join(folder, readdirSync(folder).find((name) => name.endsWith('.json')) ?? '');
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ format: 'attache', version: 2, shelf: [] });

    const library = keep(await openScreen(running(), 'library.html#/trash'));
    await press(library, 'Delete everything…');
    await fill(library, 'Type', 'delete');
    await press(library, 'Delete all for good');
    await until('an empty store', async () => (await readClippings(running())).length === 0);
    await options.bringToFront();

    const bad = join(folder, 'bad.json');
    writeFileSync(
      bad,
      JSON.stringify({ format: 'attache', version: 1, exportedAt: '2024-01-01T00:00:00Z', clippings: [{ id: 'x' }] }),
    );
    const input = await options.waitForSelector('input[type="file"]');
    await input?.uploadFile(bad);
    await until('what is wrong and where', async () => /clipping 1|\b1\b.*id|clippings/i.test(await textOf(options)));
    expect(await readClippings(running())).toEqual([]);

    await input?.uploadFile(json);
    await untilSays(options, 'will come in');
    await press(options, 'Import');
    await until('the clippings again', async () => (await readClippings(running())).length === before.length);
    // The generation counts writes of the store, not what the reader kept.
    const kept = (rows: object[]): object[] => rows.map((row) => ({ ...row, generation: 0 }));
    expect(kept(await readClippings(running()))).toEqual(kept(before));
    rmSync(folder, { recursive: true, force: true });
  });

  it('welcome page offers three choices and says what is kept', async () => {
    const welcome = keep(await openScreen(running(), 'welcome.html'));
    await untilSays(welcome, 'Where should it work?');
    const text = await textOf(welcome);
    for (const words of ['What is kept, and where', 'What never happens', 'private windows'])
      expect(text).toContain(words);
  });

  it.runIf(kind === 'chromium').each([
    ['popup.html', 400],
    ['options.html', 320],
    ['options.html', 1280],
    ['welcome.html', 320],
    ['welcome.html', 1280],
    ['library.html', 320],
    ['library.html', 1920],
  ])('%s at %i px has nothing that axe objects to, in light and dark', async (path, width) => {
    for (const scheme of ['light', 'dark']) {
      const screen = keep(await openScreen(running(), path));
      await screen.setViewport({ width, height: 800 });
      await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await screen.evaluate(axe.source);
      const violations = await screen.evaluate(async () => {
        const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });
      expect(violations).toEqual([]);
      expect(await screen.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});

describe.each(['chromium', 'firefox'] as const)('the package for %s', (kind) => {
  const manifest = JSON.parse(readFileSync(join(buildFolder(kind, 'production'), 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;

  it('asks for no host at install and runs in no private window', () => {
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    const permissions = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'];
    expect(manifest['permissions']).toEqual(kind === 'chromium' ? [...permissions, 'sidePanel'] : permissions);
    expect(manifest['incognito']).toBe('not_allowed');
    expect(JSON.stringify(manifest['content_security_policy'])).toContain("connect-src 'none'");
  });

  it('has one side panel, under the name that its browser knows, which does not open by itself', () => {
    expect(manifest['side_panel']).toEqual(kind === 'chromium' ? { default_path: 'sidepanel.html' } : undefined);
    const sidebar = { default_panel: 'sidepanel.html', open_at_install: false };
    if (kind === 'firefox') expect(manifest['sidebar_action']).toMatchObject(sidebar);
    else expect(manifest['sidebar_action']).toBeUndefined();
  });

  // The linter is Firefox's: of Chromium's package it knows all but the permission that the side panel needs there.
  it('passes the store’s linter without an error or a warning', () => {
    const linter = fileURLToPath(new URL('../node_modules/.bin/addons-linter', import.meta.url));
    const out = execFileSync(process.execPath, [linter, '--output', 'json', buildFolder(kind, 'production')], {
      encoding: 'utf8',
    });
    type Finding = { readonly message: string };
    const { errors, warnings } = JSON.parse(out) as { errors: Finding[]; warnings: Finding[] };
    const known = kind === 'chromium' ? [expect.stringContaining('Invalid permissions "sidePanel"')] : [];
    expect([...errors, ...warnings].map(({ message }) => message)).toEqual(known);
  });

  it('keeps database and gazetteer out of the page, and knows no way to send anything', () => {
    const folder = buildFolder(kind, 'production');
    for (const script of ['check.js', 'reader.js', 'tools.js']) {
      const code = readFileSync(join(folder, script), 'utf8');
      for (const foreign of ['Dexie', 'indexedDB', 'Kawasaki']) expect(code, script).not.toContain(foreign);
    }
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    )) {
      const code = readFileSync(join(folder, file), 'utf8');
      for (const way of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /\bWebSocket\(/,
        /sendBeacon/,
        /\.innerHTML\s*=[^=]/,
        /\beval\(/,
        /new Function\(/,
      ])
        expect(code, file).not.toMatch(way);
    }
  });
});
