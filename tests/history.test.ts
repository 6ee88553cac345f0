/** Back and forward between two stories: browsers keep both as they were, as they do without us, and marks and addresses are right at each return. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import { callTab, openScreen, readClippings, readMarks, until, useSettings } from './browser/reader-page';
import { MUTED_HOST, READ_HOST } from './browser/witness';

const WALKS = 20;

const story = (
  day: string,
  name: string,
): string => `<!doctype html><html lang="en"><head><title>Talks on ${day}</title><meta property="og:type" content="article"></head><body><article>
<h1>Talks on ${day}</h1><p id="last">The ${name} was told of the ceasefire on ${day}, said two of those who had been in the room with the envoys.</p></article></body></html>`;

const STORIES = [
  { path: 'monday.html', name: 'Royal Navy' },
  { path: 'tuesday.html', name: 'European Union' },
] as const;
const extra = new Map([
  ['/monday.html', story('Monday', STORIES[0].name)],
  ['/tuesday.html', story('Tuesday', STORIES[1].name)],
]);

type InPage = { returns?: number };

/** Counts in a page how often it came back as it was. */
function countReturns(): void {
  const own = globalThis as InPage;
  own.returns = 0;
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) own.returns = (own.returns ?? 0) + 1;
  });
}

const returnsOf = (page: Page): Promise<number> => page.evaluate(() => (globalThis as InPage).returns ?? -1);

/** From one story to the other, with what is asked of the page at each arrival; how often each page came back as it was. */
async function walk(page: Page, origin: string, atArrival: (at: 0 | 1) => Promise<void>): Promise<number[]> {
  for (const at of [0, 1] as const) {
    await page.goto(`${origin}/${STORIES[at].path}`);
    await page.evaluate(countReturns);
    await atArrival(at);
  }
  const returns = [0, 0];
  for (let step = 0; step < WALKS; step++) {
    const at = step % 2 === 0 ? 0 : 1;
    // The answer goes with the page that gives it.
    await page.evaluate((back) => void setTimeout(() => (back ? history.back() : history.forward()), 0), at === 0);
    const isThere = () =>
      page.evaluate((path) => location.pathname === path, `/${STORIES[at].path}`).catch(() => false);
    await until(`the story ${STORIES[at].path}`, isThere);
    await atArrival(at);
    returns[at] = await returnsOf(page);
  }
  return returns;
}

inEachBrowser(
  'walks through history',
  ({ running, origin }) => {
    const openPage = async (): Promise<Page> => {
      const page = await running().newPage();
      await page.bringToFront();
      return page;
    };

    beforeAll(() => useSettings(running(), { alwaysHosts: [READ_HOST], mutedHosts: [MUTED_HOST] }));

    it('find both stories as they were, marked, and clip each under its own address', async () => {
      const screen = await openScreen(running(), 'options.html');
      const bare = await walk(await openPage(), origin().replace(READ_HOST, MUTED_HOST), async () => undefined);
      const page = await openPage();
      const clipped: string[] = [];
      const own = await walk(page, origin(), async (at) => {
        const { path, name } = STORIES[at];
        await until(`${name} marked`, async () => (await readMarks(page)).some(({ words }) => words === name));
        await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#last') as Element));
        const reply = await callTab(screen, `${origin()}/${path}`, 'selection.clip', {});
        clipped.push((reply as { value: { id: string } }).value.id);
      });
      expect(bare).toEqual([WALKS / 2, WALKS / 2]);
      expect(own).toEqual(bare);
      const stored = new Map((await readClippings(running())).map(({ id, source }) => [id, source.url]));
      expect(clipped.map((id) => stored.get(id))).toEqual(
        clipped.map((_, step) => `${origin()}/${STORIES[step % 2 === 0 ? 0 : 1].path}`),
      );
    });

    it('come back to a story that was left before it was read', async () => {
      const page = await openPage();
      const [{ path, name }, next] = STORIES;
      await page.goto(`${origin()}/${next.path}`);
      await page.goto(`${origin()}/${path}`);
      await page.goto(`${origin()}/${next.path}`);
      await page.evaluate(() => void setTimeout(() => history.back(), 0));
      await until(`${name} marked`, () =>
        readMarks(page).then(
          (marks) => marks.some(({ words }) => words === name),
          () => false,
        ),
      );
    });
  },
  { extra },
);
