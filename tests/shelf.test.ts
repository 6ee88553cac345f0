/** Collections, saved searches, watch lists, tags and trash as a reader without a mouse uses them, and their views before axe. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Collection } from '../utils/model/shelf';
import { newWatchList, withWatched } from '../utils/shelf/watch-list';
import { expectAccessible } from './browser/accessible';
import { inEachBrowser } from './browser/each-browser';
import { pressByKey, tabTo, typeInto } from './browser/keys';
import { call, clipParagraph, openArticle, openScreen, readClippings, until, useSettings } from './browser/reader-page';
import { textOf, untilSays } from './browser/screen';
import { fillLibrary } from './library/fill-library';
import { makeClippings } from './library/make-clippings';
import { readShelf } from './library/read-shelf';
import { untilListed } from './library/until-listed';

/** Each passage once: the list folds copies. */
const KEPT = [...new Map(makeClippings(60).map((clipping) => [clipping.quote, clipping])).values()];
/** With how many of the clippings it stands. */
const TAG = 'budget';
const tagged = KEPT.filter(({ tags }) => tags.includes(TAG));

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});
const keep = (page: Page): Page => {
  pages.push(page);
  return page;
};

async function readCollection(screen: Page): Promise<Collection | undefined> {
  return (await readShelf(screen)).find((record) => record.kind === 'collection');
}

const rowCount = (screen: Page): Promise<number> =>
  screen.evaluate(() => document.querySelectorAll('.library-row').length);

inEachBrowser('shelf', ({ running, origin, kind }) => {
  const library = async (hash = ''): Promise<Page> => {
    const screen = keep(await openScreen(running(), `library.html${hash}`));
    await screen.bringToFront();
    return screen;
  };

  it('searches, tags, collects, orders, saves a search and takes it back, by keys alone', async () => {
    await fillLibrary(running(), KEPT);
    await useSettings(running());
    const screen = await library();
    await untilListed(screen);
    await screen.keyboard.press('/');
    await screen.keyboard.type(`tag:${TAG}`);
    await untilSays(screen, `${tagged.length} clippings`);
    await screen.keyboard.press('Escape');
    await screen.keyboard.press('Tab');
    for (const key of ['j', 'x', 'j', 'x'] as const) await screen.keyboard.press(key);
    await untilSays(screen, '2 selected');

    await pressByKey(screen, 'Tag');
    await untilSays(screen, 'Add tags');
    await tabTo(screen, 'Add a tag');
    await screen.keyboard.type('chapter one');
    await screen.keyboard.press('Enter');
    await pressByKey(screen, 'Apply');
    await until('two clippings with the tag', async () => {
      const clippings = await readClippings(running());
      return clippings.filter(({ tags }) => tags.includes('chapter one')).length === 2;
    });
    await screen.bringToFront();

    await pressByKey(screen, 'Add to collection…');
    await typeInto(screen, 'Name', 'Money');
    await screen.keyboard.press('Enter');
    await until('the collection', async () => (await readCollection(screen))?.members.length === 2);
    // Walking to the bar has scrolled the list.
    await screen.evaluate(() => scrollTo(0, 0));
    await untilSays(screen, 'in: Money');
    const before = await readCollection(screen);

    await pressByKey(screen, 'Save this search…');
    await typeInto(screen, 'Name of the search', 'Spending');
    await screen.keyboard.press('Enter');
    await untilSays(screen, `Spending ${tagged.length}`);

    await pressByKey(screen, 'Collections');
    await pressByKey(screen, 'Money');
    await until('its two clippings', async () => (await rowCount(screen)) === 2);
    await screen.keyboard.press('j');
    await until('the focus on the first', () =>
      screen.evaluate(() => document.activeElement?.matches('[data-index="0"] article') === true),
    );
    await screen.keyboard.down('Alt');
    await screen.keyboard.press('ArrowDown');
    await screen.keyboard.up('Alt');
    const reversed = [...(before?.members ?? [])].reverse();
    await until('the other order', async () => {
      const members = (await readCollection(screen))?.members;
      return JSON.stringify(members) === JSON.stringify(reversed);
    });

    await screen.keyboard.press('u');
    await until('the first order', async () => {
      const members = (await readCollection(screen))?.members;
      return JSON.stringify(members) === JSON.stringify(before?.members);
    });
    await screen.keyboard.press('u');
    await until('no saved search', async () => !(await readShelf(screen)).some(({ kind: own }) => own === 'search'));
    await screen.keyboard.press('u');
    await until('no collection', async () => (await readShelf(screen)).length === 0);
    await untilSays(screen, 'This collection is no longer there');
    await screen.keyboard.type('U');
    await until('the collection again', async () => (await readCollection(screen))?.members.length === 2);
  });

  it('asks before two tags become one, and takes that back', async () => {
    const screen = await library('#/tags');
    await untilSays(screen, 'chapter one');
    await pressByKey(screen, 'Rename chapter one');
    await typeInto(screen, 'New name of the tag', TAG);
    await untilSays(screen, 'they become one');
    await screen.keyboard.press('Enter');
    await untilSays(screen, 'Make one of these tags?');
    await pressByKey(screen, 'Make them one');
    await until('the tag gone', async () => !(await textOf(screen)).includes('chapter one'));
    await pressByKey(screen, 'Undo');
    await untilSays(screen, 'chapter one');
  });

  it('keeps what was deleted in the trash, and brings one or all of it back', async () => {
    const screen = await library();
    await untilListed(screen);
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x'] as const) await screen.keyboard.press(key);
    await pressByKey(screen, 'Delete selected');
    await until('three fewer', async () => (await readClippings(running())).length === KEPT.length - 3);
    await screen.bringToFront();
    await screen.keyboard.press('k');
    await pressByKey(screen, 'Trash');
    await untilSays(screen, '3 clippings in the trash');
    await untilSays(screen, 'for good on');
    await tabTo(screen, 'Select the clipping');
    await screen.keyboard.press(' ');
    await pressByKey(screen, 'Restore selected');
    await untilSays(screen, '2 clippings in the trash');
    await pressByKey(screen, 'Restore all');
    await untilSays(screen, 'The trash is empty');
    expect(await readClippings(running())).toHaveLength(KEPT.length);
  });

  it('marks the toolbar button where a watched name stands, and counts new clippings of it until looked at', async () => {
    type Action = { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
    const screen = keep(await openScreen(running(), 'options.html'));
    const buttonOf = (page: Page): Promise<{ text: string; title: string }> =>
      screen.evaluate(async (url) => {
        type Api = { action: Action; tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const { action, tabs } = browser ?? chrome;
        const tabId = (await tabs.query({})).find((tab) => tab.url === url)?.id;
        return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
      }, page.url());
    const guardian = { id: 'exercise/veer-guardian', name: 'Veer Guardian', category: 'exercise' } as const;
    const list = withWatched(newWatchList('Exercises', Date.now()), guardian);
    expect(await call(screen, 'shelf.put', { record: list })).toMatchObject({ ok: true });

    const story = keep(await openArticle(running(), `${origin()}/india-japan.html`));
    await until('the mark', async () => /^•\d+\+?$/.test((await buttonOf(story)).text));
    expect((await buttonOf(story)).title).toContain('Veer Guardian');
    const other = keep(await openArticle(running(), `${origin()}/ceasefire.html`));
    await until('a number alone', async () => /^\d+$/.test((await buttonOf(other)).text));
    expect((await buttonOf(other)).title).not.toContain('Veer Guardian');

    await clipParagraph(running(), story, 'The two air forces');
    const shelf = await library();
    await untilSays(shelf, 'Watch 1 new');
    await pressByKey(shelf, 'Watch');
    await untilSays(shelf, 'Exercises 1 new');
    await until('nothing new in the bar', async () => !(await textOf(shelf)).includes('Watch 1 new'));
    await tabTo(shelf, 'Add a name to “Exercises”');
    await shelf.keyboard.type('SA-21');
    await until('the name it is known by', () =>
      shelf.evaluate(() => document.querySelector('[role="option"]')?.textContent?.includes('S-400') === true),
    );
    await shelf.keyboard.press('Enter');
    await until('two watched', async () =>
      (await readShelf(shelf)).some((record) => record.kind === 'watch' && record.entities.length === 2),
    );
    await call(shelf, 'shelf.remove', { id: list.id });
    await story.reload();
    await until('no mark', async () => /^\d+$/.test((await buttonOf(story)).text));
  });

  it.runIf(kind === 'chromium').each([320, 1920])(
    'has nothing that axe objects to at %i px, light, dark and in forced colours',
    async (width) => {
      const screen = await library();
      const watched = withWatched(newWatchList('Asia', 1), {
        id: 'organisation/quad',
        name: 'Quad',
        category: 'organisation',
      });
      await call(screen, 'shelf.put', { record: watched });
      const collection = await readCollection(screen);
      const session = await screen.createCDPSession();
      await screen.setViewport({ width, height: 800 });
      for (const view of ['clippings', 'collections', `collections/${collection?.id}`, 'watch', 'tags', 'trash']) {
        await screen.evaluate((hash) => {
          location.hash = hash;
        }, `#/${view}`);
        await expectAccessible(screen, session, view);
      }
    },
  );
});
