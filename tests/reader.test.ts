/** The page side on pages that make it hard: text shown by a class, shadow trees, emptied highlights, overlays over our buttons, updates in mid-gesture. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import {
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
import { press } from './browser/screen';

const STORY = (
  more: string,
  style = '',
): string => `<!doctype html><html lang="en"><head><title>Talks in Abuja</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-07"><meta name="author" content="Lina Haddad"><style>${style}</style></head><body><article><h1>Talks in Abuja</h1>
<p>Foreign ministers of the African Union and the United Nations met in Abuja on Tuesday to speak of a ceasefire after weeks of airstrikes.</p>
<p>The UN Security Council will discuss humanitarian aid on Wednesday, and diplomats of the European Union are expected to speak first.</p>
${more}</article></body></html>`;

const TABS = `<div id="tab" class="panel"><p>The chair of ECOWAS said that the Standby Force would wait.</p></div>
<input type="checkbox" id="box"><div class="boxed"><p>A spokesman for NATO welcomed it.</p></div>`;
const SHADOW = `<div id="host"></div><script>
document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>In the shade of a tree, NATO had its say about it all.</p>';
</script>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Index</title></head><body><main><p>The frigate of the Royal Navy and NATO are named here.</p></main></body></html>`;

const extra = new Map([
  ['/plain.html', STORY('')],
  [
    '/tabs.html',
    STORY(
      TABS,
      '.panel { display: none } .panel.on { display: block } .boxed { display: none } #box:checked + .boxed { display: block }',
    ),
  ],
  ['/shadow.html', STORY(SHADOW)],
  ['/oklch.html', STORY('', 'html { background: oklch(0.2 0.02 260); color: oklch(0.92 0.01 260) }')],
  ['/index.html', PAGE],
]);
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});

const hasOurElement = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('attache-ui') !== null);

/** Selects a paragraph and gives the place of the button beside it, once that has been there for a while. */
async function offerButton(page: Page, words: string): Promise<{ x: number; y: number }> {
  await page.bringToFront();
  await selectParagraph(page, words);
  await until('the button beside the selection', () => hasOurElement(page));
  await new Promise((resolve) => setTimeout(resolve, 800));
  return page.evaluate(() => {
    const rects = getSelection()?.getRangeAt(0).getClientRects() ?? [];
    const last = rects[rects.length - 1];
    return { x: (last?.right ?? 0) - 10, y: (last?.bottom ?? 0) + 26 };
  });
}

inEachBrowser(
  'the page side',
  ({ running, origin, kind }) => {
    const open = async (path: string): Promise<Page> => {
      const page = await openArticle(running(), `${origin()}/${path}`);
      pages.push(page);
      await page.bringToFront();
      return page;
    };
    const marks = async (page: Page): Promise<string[]> => (await readMarks(page)).map(({ words }) => words);

    beforeAll(() => useSettings(running()));

    it('reads text that a class shows, and forgets what one hides', async () => {
      const page = await open('tabs.html');
      expect(await marks(page)).not.toContain('ECOWAS');
      const dress = (className: string) =>
        page.evaluate((name) => {
          (document.getElementById('tab') as HTMLElement).className = name;
        }, className);
      await dress('panel on');
      await until('the mark of the tab', async () => (await marks(page)).includes('ECOWAS'));
      await dress('panel');
      await until('no mark of the tab', async () => !(await marks(page)).includes('ECOWAS'));
    });

    it('reads text that a checked box shows by the style sheet alone', async () => {
      const page = await open('tabs.html');
      expect(await marks(page)).not.toContain('NATO');
      await page.click('#box');
      await until('the mark under the box', async () => (await marks(page)).includes('NATO'));
    });

    it('paints again what the page emptied', async () => {
      const page = await open('plain.html');
      const before = await countMarks(page);
      await page.evaluate(() => {
        for (const [, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>)
          highlight.clear();
      });
      expect(await countMarks(page)).toBe(0);
      await until('the marks again', async () => (await countMarks(page)) === before);
    });

    it('opens cards on marks in open shadow trees', async () => {
      const page = await open('shadow.html');
      await until('the mark in the shade', async () => (await marks(page)).includes('NATO'));
      const at = await page.evaluate(() => {
        const words = document.getElementById('host')?.shadowRoot?.querySelector('p')?.firstChild as Text;
        const range = document.createRange();
        range.setStart(words, words.data.indexOf('NATO'));
        range.setEnd(words, words.data.indexOf('NATO') + 4);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.mouse.click(at.x, at.y);
      await until('a card', () => hasOurElement(page));
    });

    it('takes light hues for light text in any notation', async () => {
      const page = await open('oklch.html');
      expect((await readMarks(page)).every(({ name }) => name.endsWith('-dark'))).toBe(true);
    });

    it('goes on as it was asked when it is brought a second time', async () => {
      const page = await running().newPage();
      pages.push(page);
      await page.goto(`${origin()}/index.html`);
      const popup = await openPopup(running(), page);
      pages.push(popup);
      await press(popup, 'Highlight this page anyway');
      await until('marks on the page', async () => (await countMarks(page)) > 0);
      const screen = await openScreen(running(), 'options.html');
      pages.push(screen);
      await screen.evaluate(async (address) => {
        type Tabs = { query(filter: object): Promise<{ id: number; url?: string }[]> };
        type Own = { tabs: Tabs; scripting: { executeScript(injection: object): Promise<unknown> } };
        const { browser, chrome } = globalThis as unknown as { browser?: Own; chrome: Own };
        const own = browser ?? chrome;
        const tab = (await own.tabs.query({})).find(({ url }) => url === address);
        await own.scripting.executeScript({ target: { tabId: tab?.id }, files: ['reader.js'] });
      }, page.url());
      await page.bringToFront();
      await page.evaluate(() => {
        const more = document.createElement('p');
        more.textContent = 'Ships of the Finnish Navy are named as well.';
        document.querySelector('main')?.append(more);
      });
      await until('the added mark', async () => (await marks(page)).includes('Finnish Navy'));
    });

    it('acts on no click that a page lets through an overlay', async () => {
      const page = await open('plain.html');
      const before = (await readClippings(running())).length;
      const at = await offerButton(page, 'humanitarian aid');
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.popover = 'manual';
        cover.style.cssText =
          'inset: 0; width: 100vw; height: 100vh; border: 0; background: white; pointer-events: none';
        cover.textContent = 'Press here to win';
        document.body.append(cover);
        cover.showPopover();
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await page.mouse.click(at.x, at.y);
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect((await readClippings(running())).length).toBe(before);
      // A person who sees the button again may press it.
      await page.bringToFront();
      await page.evaluate(() => document.getElementById('cover')?.remove());
      const again = await offerButton(page, 'humanitarian aid');
      await page.mouse.click(again.x, again.y);
      await until('the clipping', async () => (await readClippings(running())).length === before + 1);
    });

    it('cannot be made to vanish under a click by the page’s style', async () => {
      const page = await open('plain.html');
      const before = (await readClippings(running())).length;
      await page.addStyleTag({
        content:
          'attache-ui { opacity: 0 !important; display: none !important; pointer-events: none !important; transform: scale(0) !important }',
      });
      const at = await offerButton(page, 'Foreign ministers');
      await page.mouse.click(at.x, at.y);
      await until(
        'the clipping of a button that stayed visible',
        async () => (await readClippings(running())).length === before + 1,
      );
    });

    // The last test: the driven Chromium does not start an extension again. Firefox ends the old script itself, and its listeners with it.
    it.runIf(kind === 'chromium')('keeps a passage on the screen when an update comes in between', async () => {
      const page = await open('plain.html');
      const screen = await openScreen(running(), 'options.html');
      pages.push(screen);
      // The one way to look into a closed tree.
      const session = await page.createCDPSession();
      const shown = async (): Promise<string> =>
        JSON.stringify(await session.send('DOM.getDocument', { depth: -1, pierce: true }));
      const at = await offerButton(page, 'humanitarian aid');
      // A background that answers nothing, so that the save is under way when the update comes.
      const worker = await running().browser.waitForTarget((target) => target.type() === 'service_worker');
      const debug = await worker.createCDPSession();
      await debug.send('Debugger.enable');
      await debug.send('Debugger.pause');
      await page.mouse.click(at.x, at.y);
      await until('the save under way', async () => (await shown()).includes('Saving…'));
      await screen
        .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
        .catch(() => undefined); // The screen goes with the extension.
      await until('the passage and what to do', async () =>
        /Copy the passage, then reload the page/.test(await shown()),
      );
      // It outlives everything else of the old script.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(await shown()).toMatch(/diplomats of the European Union.*Copy passage/);
      expect(await countMarks(page)).toBe(0);
    });
  },
  { extra },
);
