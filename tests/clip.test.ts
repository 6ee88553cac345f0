/** Clipping by each gesture, and that nothing acknowledged is lost: over a kill, a closed tab, a changed page. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import {
  callTab,
  clipParagraph,
  openArticle,
  openPopup,
  openScreen,
  pressClip,
  readClippings,
  readMarks,
  readReport,
  selectParagraph,
  until,
  useSettings,
} from './browser/reader-page';
import { press } from './browser/screen';

const KWATRA = 'Foreign Secretary Vinay Kwatra';

/** A story that the suite changes between visits. */
const STORY = (
  middle: string,
): string => `<!doctype html><html lang="en"><head><title>Talks in Doha</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-07"><meta name="author" content="Lina Haddad"></head><body><article><h1>Talks in Doha</h1>
<p>Negotiators from Qatar, Egypt and the United States met in Doha again on Tuesday in the hope of a ceasefire in Gaza, where airstrikes went on.</p>
<p>${middle}</p>
<p>The UN Security Council will discuss humanitarian aid on Wednesday, and diplomats of the European Union are expected to speak first.</p>
<p>Hamas has said that it accepts a proposal of three stages. The Israeli government calls the text far from its demands.</p></article></body></html>`;
const BEFORE =
  'Hostages should be released in the first week, said the mediators, and troops withdrawn from the corridor within forty days.';
const AFTER =
  'Hostages should be released in the first month, said the mediators, and soldiers withdrawn from the corridor within sixty days.';

/** A page that is no story, which the reader asks to have read. */
const PAGE = `<!doctype html><html lang="en"><head><title>Index</title></head><body><main><p>The frigate of the Royal Navy and NATO are named here.</p></main></body></html>`;

const extra = new Map([
  ['/story.html', STORY(BEFORE)],
  ['/page.html', PAGE],
]);
const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});

inEachBrowser(
  'clipping',
  ({ running, origin, restart, kind }) => {
    const open = async (path: string): Promise<Page> => {
      const page = await openArticle(running(), `${origin()}/${path}`);
      pages.push(page);
      await page.bringToFront();
      return page;
    };
    const clipped = async (page: Page): Promise<string[]> =>
      (await readMarks(page)).filter(({ name }) => name.includes('clip')).map(({ words }) => words.trim());

    beforeAll(() => useSettings(running()));

    it('saves a selection by the button beside it, with its evidence', async () => {
      const page = await open('india-japan.html');
      await clipParagraph(running(), page, KWATRA);
      const [clipping] = await readClippings(running());
      expect(clipping).toMatchObject({
        schemaVersion: 1,
        colour: 'yellow',
        note: '',
        reviewState: 'new',
        drift: null,
        source: {
          url: `${origin()}/india-japan.html`,
          title: 'India and Japan put defence at the centre of a wider partnership',
          authors: ['Asha Verma', 'Kenji Mori'],
          outlet: 'The Meridian Courier',
          published: '2023-03-20T18:40:00+05:30',
        },
        selectors: {
          quote: { type: 'TextQuoteSelector' },
          position: { type: 'TextPositionSelector' },
          range: { type: 'RangeSelector' },
        },
      });
      expect(clipping?.quote).toMatch(/^Foreign Secretary Vinay Kwatra told reporters .* look at it again\.$/s);
      expect(clipping?.selectors.quote.exact).toBe(clipping?.quote);
      expect(clipping?.tags).toContain('Vinay Kwatra');
      const words = clipping?.mentions.map(({ start, end }) => clipping.quote.slice(start, end));
      expect(words).toEqual(expect.arrayContaining(['Foreign Secretary', 'Vinay Kwatra', 'Atmanirbharta', 'Modi']));
      await until('the clipping’s wash on the page', async () => (await clipped(page)).length > 0);
      await until('our element gone', () => page.evaluate(() => document.querySelector('attache-ui') === null));
    });

    it('saves a selection by the menu’s or the shortcut’s message', async () => {
      const page = await open('ceasefire.html');
      await selectParagraph(page, 'Antony Blinken');
      const screen = await openScreen(running(), 'options.html');
      const reply = await callTab(screen, page.url(), 'selection.clip', {});
      await screen.close();
      const [clipping] = await readClippings(running());
      expect(reply).toEqual({ ok: true, value: { id: clipping?.id } });
      expect(clipping?.quote).toMatch(/^Antony Blinken, the US secretary of state/);
    });

    it('saves a mention’s sentence by keyboard alone', async () => {
      const page = await open('ceasefire.html');
      const before = (await readClippings(running())).length;
      await page.bringToFront();
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyN');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
      await until('the card', () => page.evaluate(() => document.querySelector('attache-ui') !== null));
      await new Promise((resolve) => setTimeout(resolve, 400));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until('the sentence in the store', async () => (await readClippings(running())).length === before + 1);
      const [clipping] = await readClippings(running());
      expect(clipping?.mentions.length).toBeGreaterThan(0);
      expect(clipping?.quote.length).toBeLessThan(400);
    });

    it('clips nothing out of a form', async () => {
      const page = await open('editors.html');
      await page.evaluate(() => (document.getElementById('textarea') as HTMLTextAreaElement).select());
      const screen = await openScreen(running(), 'options.html');
      expect(await callTab(screen, page.url(), 'selection.draft', {})).toEqual({ ok: true, value: { draft: null } });
      await page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('editable') as HTMLElement));
      expect(await callTab(screen, page.url(), 'selection.draft', {})).toEqual({ ok: true, value: { draft: null } });
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') as HTMLElement));
      const whole = (await callTab(screen, page.url(), 'selection.draft', {})) as {
        value: { draft: { quote: string } };
      };
      expect(whole.value.draft.quote).toContain('Letters about NATO');
      expect(whole.value.draft.quote).not.toContain('secret');
      expect(whole.value.draft.quote).not.toContain('text area');
      await screen.close();
    });

    it('says how surely a passage was found when the story has changed', async () => {
      extra.set('/story.html', STORY(BEFORE));
      const page = await open('story.html');
      await clipParagraph(running(), page, 'Hostages should');
      await page.reload();
      await until('the same words', async () => (await clipped(page)).includes(BEFORE));
      extra.set('/story.html', STORY(AFTER));
      await page.reload();
      await until('the changed words', async () => (await clipped(page)).includes(AFTER));
      expect((await readReport(running(), page.url())).clippings).toMatchObject([
        { state: 'changed', change: { before: BEFORE, after: AFTER } },
      ]);
      const [kept] = await readClippings(running());
      expect(kept).toMatchObject({ quote: BEFORE, drift: { quote: AFTER } });
      expect((await readMarks(page)).filter(({ name }) => name.includes('edited')).map(({ words }) => words)).toEqual([
        AFTER,
      ]);
      const screen = await openScreen(running(), 'options.html');
      expect(await callTab(screen, page.url(), 'clipping.show', { id: kept?.id })).toMatchObject({ ok: true });
      await screen.close();
      await until('the card with old and new words', () =>
        page.evaluate(() => document.querySelector('attache-ui') !== null),
      );
      extra.set('/story.html', STORY('The mediators did not speak to the press this time, and nobody else did.'));
      await page.reload();
      await until('the marks', async () => (await readMarks(page)).length > 0);
      await until('the report', async () => (await readReport(running(), page.url())).clippings.length > 0);
      expect((await readReport(running(), page.url())).clippings.map(({ state }) => state)).toEqual(['lost']);
      expect(await clipped(page)).toEqual([]);
    });

    it('offers the button on a page that is no story once the reader has asked for it', async () => {
      const page = await running().newPage();
      pages.push(page);
      await page.goto(`${origin()}/page.html`);
      const popup = await openPopup(running(), page);
      pages.push(popup);
      await press(popup, 'Highlight this page anyway');
      await until('marks on the page', async () => (await readMarks(page)).length > 0);
      const before = (await readClippings(running())).length;
      await pressClip(page, 'The frigate');
      await until('the clipping', async () => (await readClippings(running())).length === before + 1);
    });

    it('keeps what was clipped just before the tab was closed', async () => {
      const page = await open('dark.html');
      const before = (await readClippings(running())).length;
      await pressClip(page, 'South Korea fired');
      await page.close();
      await until('the clipping of the closed tab', async () => (await readClippings(running())).length === before + 1);
    });

    it('has every clipping after a crash, and shows it on its page again', async () => {
      const before = await readClippings(running());
      expect(before.length).toBeGreaterThan(3);
      await restart('kill');
      const after = await readClippings(running());
      expect(after).toEqual(before);
      if (kind === 'firefox') await useSettings(running());
      const page = await open('india-japan.html');
      await until('the clipping’s wash', async () => (await clipped(page)).some((words) => words.startsWith(KWATRA)));
    });
  },
  { extra },
);
