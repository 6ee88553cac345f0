/** New names from the clippings to the reader's own list, and to the marks of enabled sites alone. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Draft } from '../utils/model/clipping';
import { inEachBrowser } from './browser/each-browser';
import {
  call,
  callTab,
  countMarks,
  openArticle,
  openScreen,
  readMarks,
  readReport,
  selectParagraph,
  until,
  useSettings,
} from './browser/reader-page';
import { fill, press, textOf, untilSays } from './browser/screen';

/** Words of the sample article that no list knows. */
const OWN = 'patient';

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});
const keep = (page: Page): Page => {
  pages.push(page);
  return page;
};

inEachBrowser('own names', ({ running, origin }) => {
  const ownMarks = async (page: Page): Promise<number> =>
    (await readMarks(page)).filter(({ words }) => words === OWN).length;
  beforeAll(() => useSettings(running()));

  it('recur in clippings, and are added or dismissed in the library', async () => {
    const page = keep(await openArticle(running(), `${origin()}/india-japan.html`));
    const screen = keep(await openScreen(running(), 'options.html'));
    const passages = [
      'A column of the Vostok Group crossed, and the Vostok Group denied it; Ivan Petrenko did not.',
      'They say that the Vostok Group left with Ivan Petrenko, and that Ivan Petrenko came back.',
    ];
    await page.bringToFront();
    await selectParagraph(page, 'The two air forces');
    const reply = await callTab(screen, page.url(), 'selection.draft', {});
    const { draft } = (reply as { value: { draft: Draft } }).value;
    for (const [index, quote] of passages.entries()) {
      const selectors = { ...draft.selectors, quote: { ...draft.selectors.quote, exact: quote } };
      const id = `00000000-0000-4000-8000-00000000000${index}`;
      const made = { ...draft, id, quote, selectors, mentions: [], entities: [], tags: [] };
      expect(await call(screen, 'draft.save', { draft: made })).toMatchObject({ ok: true });
    }
    const library = keep(await openScreen(running(), 'library.html'));
    await untilSays(library, 'New names in your clippings 2');
    await press(library, 'New names in your clippings');
    await press(library, 'Add “Vostok Group” to your names');
    await fill(library, 'What it is', 'A group I follow.');
    await press(library, 'Add to your names');
    await untilSays(library, '“Vostok Group” is one of your names now');
    await press(library, 'Do not offer “Ivan Petrenko” again');
    await untilSays(library, '“Ivan Petrenko” will not be offered again');
    expect(await textOf(library)).not.toContain('New names in your clippings');
    await press(library, 'Undo');
    await untilSays(library, 'New names in your clippings 1');
    const options = keep(await openScreen(running(), 'options.html'));
    await untilSays(options, 'Vostok Group · Organisation');
  });

  it('are marked on enabled sites alone, at once', async () => {
    const screen = keep(await openScreen(running(), 'options.html'));
    const page = keep(await openArticle(running(), `${origin()}/india-japan.html`));
    const own = { name: OWN, aliases: [], category: 'term', gloss: '' };
    expect(await call(screen, 'own-name.add', { own })).toMatchObject({ ok: true });
    await page.evaluate((words) => {
      const bait = document.createElement('p');
      bait.textContent = `The two sides have been ${words} in this matter, as they were before.`;
      document.querySelector('article p')?.after(bait);
    }, OWN);
    await page.bringToFront();
    // Time enough for a page to read itself anew, bait and all.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await countMarks(page)).toBeGreaterThan(10);
    expect(await ownMarks(page)).toBe(0);
    const told = async (): Promise<boolean> =>
      (await readReport(running(), page.url())).entities.some(({ entity }) => entity.id.startsWith('own/'));
    expect(await told()).toBe(false);
    await useSettings(running(), { alwaysHosts: [new URL(page.url()).hostname] });
    await page.bringToFront();
    await until('the own name marked', async () => (await ownMarks(page)) > 0);
    expect(await told()).toBe(true);
    await page.bringToFront();
    expect(await call(screen, 'own-name.remove', { name: OWN })).toMatchObject({ ok: true });
    await page.bringToFront();
    await until('the mark gone', async () => (await ownMarks(page)) === 0);
    await call(screen, 'own-name.add', { own });
    await until('the mark back', async () => (await ownMarks(page)) > 0);
    // A page that is read anew all the time, while the list changes.
    const walking = page.evaluate(async () => {
      for (let step = 0; step < 100; step++) {
        history.replaceState({}, '', `#${step}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await call(screen, 'own-name.remove', { name: OWN });
    await walking;
    await until('the mark gone once the page has come to rest', async () => (await ownMarks(page)) === 0);
    await call(screen, 'own-name.add', { own });
    await until('the mark back again', async () => (await ownMarks(page)) > 0);
    await useSettings(running());
    await until('the mark gone with the site', async () => (await ownMarks(page)) === 0);
    expect(await countMarks(page)).toBeGreaterThan(10);
  });
});
