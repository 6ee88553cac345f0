/**
 * The side panel as a person uses it, and the popup where it shows the same. Firefox’s sidebar is out of reach of automation, so the panel is opened
 * as a page of its own that follows the tabs of its window as the panel does; Chromium’s own is opened once, by the popup’s button.
 */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import {
  clipParagraph,
  openArticle,
  openPopup,
  openScreen,
  openSidePanel,
  readClippings,
  readMarks,
  selectParagraph,
  until,
  useSettings,
} from './browser/reader-page';
import { fill, press, textOf, untilSays } from './browser/screen';

const LEAD =
  'Negotiators from Qatar, Egypt and the United States met in Doha again on Tuesday in the hope of a ceasefire in Gaza, where airstrikes went on.';
const BEFORE =
  'Hostages should be released in the first week, said the mediators, and troops withdrawn from the corridor within forty days.';
const AFTER =
  'Hostages should be released in the first month, said the mediators, and soldiers withdrawn from the corridor within sixty days.';
const COUNCIL =
  'The UN Security Council will discuss humanitarian aid on Wednesday, and diplomats of the European Union are expected to speak first.';
const CROWD =
  'In front of the hotel relatives of those who are held in the tunnels stood in silence, as they have done on each day of the talks.';
const END =
  'Hamas has said that it accepts a proposal of three stages. The Israeli government calls the text far from its demands.';

/** A story that the suite changes between visits. */
const STORY = (
  ...paragraphs: readonly string[]
): string => `<!doctype html><html lang="en"><head><title>Talks in Doha</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-07"><meta name="author" content="Lina Haddad"></head><body><article><h1>Talks in Doha</h1>
${paragraphs.map((words) => `<p style="margin: 40vh 0">${words}</p>`).join('\n')}</article></body></html>`;

const extra = new Map<string, string>();
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});
const keep = (page: Page): Page => {
  pages.push(page);
  return page;
};

function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((own) => own.textContent?.includes(wanted));
    const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top < innerHeight && bottom > 0;
  }, words);
}

inEachBrowser(
  'side panel',
  ({ running, origin, kind }) => {
    const article = async (path: string): Promise<Page> => keep(await openArticle(running(), `${origin()}/${path}`));
    const panelOf = async (page: Page): Promise<Page> => keep(await openSidePanel(running(), page));

    beforeAll(() => {
      extra.set('/story.html', STORY(LEAD, BEFORE, CROWD, COUNCIL, END));
      return useSettings(running());
    });

    it('briefs the story, and follows the reader to another tab and another page', async () => {
      const first = await article('india-japan.html');
      const panel = await panelOf(first);
      await untilSays(panel, 'Veer Guardian');
      const second = await article('ceasefire.html');
      await second.bringToFront();
      await untilSays(panel, 'Antony Blinken');
      expect(await textOf(panel)).not.toContain('Veer Guardian');
      await second.goto(`${origin()}/kitchen.html`);
      await untilSays(panel, 'News article, no mentions');
      await second.goto(`${origin()}/front.html`);
      await untilSays(panel, 'Not a news article');
      await first.bringToFront();
      await untilSays(panel, 'Veer Guardian');
    });

    it('jumps from mention to mention, forwards and back', async () => {
      const page = await article('india-japan.html');
      const panel = await panelOf(page);
      await untilSays(panel, 'Fumio Kishida');
      await press(panel, 'Fumio Kishida');
      await untilSays(panel, '1 of ');
      const [, count = ''] = /1 of (\d+)/.exec(await textOf(panel)) ?? [];
      expect(Number(count)).toBeGreaterThan(1);
      await press(panel, 'Next mention of Fumio Kishida');
      await untilSays(panel, `2 of ${count}`);
      await press(panel, 'Previous mention of Fumio Kishida');
      await untilSays(panel, `1 of ${count}`);
      await press(panel, 'Previous mention of Fumio Kishida');
      await untilSays(panel, `${count} of ${count}`);
    });

    it('shows the selection as it is made, keeps what the reader has begun, and saves it', async () => {
      const page = await article('story.html');
      const panel = await panelOf(page);
      await untilSays(panel, 'On this page');
      await page.bringToFront();
      await selectParagraph(page, 'Hostages should');
      await untilSays(panel, 'Save clipping');
      expect(await textOf(panel)).toContain(BEFORE);
      await fill(panel, 'Note', 'Compare with the draft');
      // Another selection must not take the place of what is being written.
      await page.bringToFront();
      await selectParagraph(page, 'The UN Security Council');
      await press(panel, 'Save clipping');
      await until('the clipping in the store', async () => (await readClippings(running())).length === 1);
      expect(await readClippings(running())).toMatchObject([{ quote: BEFORE, note: 'Compare with the draft' }]);
      await page.bringToFront();
      await untilSays(panel, 'Clipped from this page');
      await untilSays(panel, 'unchanged since');
    });

    it('shows this page’s clippings at their passages, those that were edited side by side, and those that have gone in words', async () => {
      const page = await article('story.html');
      await clipParagraph(running(), page, 'The UN Security Council');
      const panel = await panelOf(page);
      await untilSays(panel, 'Clipped from this page');
      await press(panel, 'Show on the page “The UN Security Council');
      await until('the passage on the screen', () => isInView(page, COUNCIL));

      extra.set('/story.html', STORY(LEAD, AFTER, CROWD, END));
      await page.reload();
      await untilSays(panel, 'The story was edited');
      await untilSays(panel, AFTER);
      await untilSays(panel, 'no longer on the page');
      const popup = keep(await openPopup(running(), page));
      await untilSays(popup, 'no longer on the page');
      await untilSays(popup, AFTER);
      const kept = async (): Promise<Map<string, string>> =>
        new Map(
          (await readClippings(running())).map(({ quote, drift }) => [
            quote,
            drift === null ? 'as clipped' : (drift.quote ?? 'gone'),
          ]),
        );
      await until('what the visit showed', async () => (await kept()).get(COUNCIL) === 'gone');
      expect((await kept()).get(BEFORE)).toBe(AFTER);
      const library = keep(await openScreen(running(), 'library.html'));
      await untilSays(library, 'On the page');
      await untilSays(library, 'No longer on the page');

      extra.set('/story.html', STORY(LEAD, AFTER, CROWD, COUNCIL, END));
      await page.reload();
      await until('the passage found again', async () => (await kept()).get(COUNCIL) === 'as clipped');
      await page.bringToFront();
      await until('the panel without it', async () => !(await textOf(panel)).includes('no longer on the page'));
    });

    it('searches the library by its index, and narrows it by a tag', async () => {
      const page = await article('ceasefire.html');
      await clipParagraph(running(), page, 'Antony Blinken');
      const panel = await panelOf(page);
      await untilSays(panel, 'Clipped from this page');
      await fill(panel, 'Search clippings', 'mediators');
      await until('the search’s result', async () => (await textOf(panel)).includes('Export 1 found'));
      expect(await textOf(panel)).toContain(BEFORE);
      await fill(panel, 'Search clippings', 'no such words');
      await untilSays(panel, 'No clipping has all of these words');
      await press(panel, 'Show all');
      await untilSays(panel, 'Export all');
      const tags = await panel.evaluate(() =>
        [...document.querySelectorAll('select option')].map((own) => own.textContent),
      );
      expect(tags.length).toBeGreaterThan(1);
    });

    it('keeps a passage that could not be saved, and saves it again when asked', async () => {
      const page = await article('ceasefire.html');
      const panel = await panelOf(page);
      await untilSays(panel, 'On this page');
      const before = (await readClippings(running())).length;
      // While a page holds the store, no write comes through.
      const holder = keep(await openScreen(running(), 'options.html'));
      await holder.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('attache');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const held = globalThis as unknown as { isHeld: boolean };
              held.isHeld = true;
              const store = opening.result.transaction('clippings', 'readwrite').objectStore('clippings');
              const hold = (): void => {
                store.count().onsuccess = () => {
                  if (held.isHeld) hold();
                  else opening.result.close();
                };
              };
              hold();
              resolve();
            };
          }),
      );
      await page.bringToFront();
      await selectParagraph(page, 'Antony Blinken');
      await untilSays(panel, 'Save clipping');
      await press(panel, 'Save clipping');
      await panel.close();
      const later = await panelOf(page);
      await untilSays(later, 'Not saved yet');
      await holder.evaluate(() => {
        (globalThis as unknown as { isHeld: boolean }).isHeld = false;
      });
      await press(later, 'Save again');
      await until('the passage in the store', async () => (await readClippings(running())).length === before + 1);
      await until('nothing waiting', async () => !(await textOf(later)).includes('Not saved yet'));
    });

    it.runIf(kind === 'chromium')('has nothing that axe objects to, in light, dark and forced colours', async () => {
      extra.set('/story.html', STORY(LEAD, AFTER, CROWD, END));
      const page = await article('story.html');
      const panel = await panelOf(page);
      await untilSays(panel, 'The story was edited');
      await page.bringToFront();
      await selectParagraph(page, 'Hamas has said');
      await untilSays(panel, 'Save clipping');
      const media = await panel.createCDPSession();
      for (const width of [320, 480])
        for (const feature of [
          { name: 'prefers-color-scheme', value: 'light' },
          { name: 'prefers-color-scheme', value: 'dark' },
          { name: 'forced-colors', value: 'active' },
        ]) {
          await panel.bringToFront();
          await panel.setViewport({ width, height: 800 });
          await media.send('Emulation.setEmulatedMedia', { features: [feature] });
          await new Promise((resolve) => setTimeout(resolve, 400));
          await panel.evaluate(axe.source);
          const violations = await panel.evaluate(async () => {
            const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
            return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
          });
          expect(violations, `${width} px, ${feature.value}`).toEqual([]);
          expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        }
    });

    it.runIf(kind === 'chromium')('opens beside the page from the popup, and follows the tab there', async () => {
      const page = await article('india-japan.html');
      const popup = keep(await openPopup(running(), page));
      await press(popup, 'Open side panel');
      const real = await running().browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
      const panel = keep(await real.asPage());
      await page.bringToFront();
      await untilSays(panel, 'Veer Guardian');
      const other = await article('ceasefire.html');
      await other.bringToFront();
      await untilSays(panel, 'Antony Blinken');
    });

    it('says what can be done where there is no page to read', async () => {
      const page = keep(await openScreen(running(), 'welcome.html'));
      const panel = await panelOf(page);
      await untilSays(panel, 'No page to read');
      await untilSays(panel, 'Your clippings are below');
      expect((await readMarks(page)).length).toBe(0);
    });
  },
  { extra },
);
