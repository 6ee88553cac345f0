/** What a reader does and sees, as calls: open a story, see its marks, hover one, clip, open the popup. */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../utils/messages/to-page';
import type { Category } from '../../utils/model/category';
import type { Clipping } from '../../utils/model/clipping';
import { DEFAULT_SETTINGS } from '../../utils/model/default-settings';
import type { Settings } from '../../utils/model/settings';
import type { Running } from './run-extension';

/** Slow machines run two browsers at once here. */
export const PATIENCE_MS = 20_000;

/** Evaluates until the answer is true, and says what was waited for when it never is. */
export async function until(what: string, ask: () => Promise<boolean>, patienceMs = PATIENCE_MS): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** A page of the extension's own origin, from which messages may be sent and storage read. */
export async function openScreen(running: Running, path: string): Promise<Page> {
  const page = await running.newPage();
  await goToScreen(page, running.urlOf(path));
  return page;
}

/** Firefox loads an extension's page when asked, but does not report that it has; a browser that just started may refuse at first. */
async function goToScreen(page: Page, url: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false);
  for (let attempt = 0; attempt < 5; attempt++) {
    page.goto(url).catch(() => undefined); // The wait below says whether it came.
    const came = await until(`the screen ${url}`, isThere, 3_000).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
  throw new Error(`The screen did not open: ${url}`);
}

type Extension = {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(id: number, message: unknown): Promise<unknown>;
  };
};

/** Sends a verb to the background from a page of ours; returns its reply. */
export async function call(screen: Page, verb: string, request: unknown): Promise<unknown> {
  return screen.evaluate(
    (message) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { to: 'background', verb, request },
  );
}

/** Sends a verb to the content script of the tab that shows `url`. */
export async function callTab(screen: Page, url: string, verb: string, request: unknown): Promise<unknown> {
  return screen.evaluate(
    async (address, message) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
      const own = browser ?? chrome;
      const tab = (await own.tabs.query({})).find(
        (candidate) => candidate.url?.split('#')[0] === address.split('#')[0],
      );
      return tab === undefined
        ? { ok: false, error: { code: 'no-page', message: address } }
        : own.tabs.sendMessage(tab.id, message);
    },
    url,
    { to: 'page', verb, request },
  );
}

function expectValue<T>(reply: unknown): T {
  const { ok, value } = reply as { ok?: boolean; value?: T };
  if (ok !== true) throw new Error(`Refused: ${JSON.stringify(reply)}`);
  return value as T;
}

/** Sets settings as the options page would; by default every article is read. */
export async function useSettings(running: Running, settings: Partial<Settings> = {}): Promise<void> {
  const screen = await openScreen(running, 'options.html');
  expectValue(
    await call(screen, 'settings.write', {
      settings: { ...DEFAULT_SETTINGS, reach: 'articles', hiddenCategories: [], ...settings },
    }),
  );
  await screen.close();
}

/** Number of ranges painted by us on a page, all categories together. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>)
      if (name.startsWith('attache')) count += highlight.size;
    return count;
  });
}

/** Words painted on a page by us, under the names of their highlights. */
export function readMarks(page: Page): Promise<{ name: string; words: string }[]> {
  return page.evaluate(() => {
    const marks: { name: string; words: string }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>) {
      if (!name.startsWith('attache')) continue;
      for (const own of highlight) {
        // The page may have cut the text since; such a range is not painted.
        if (own.startOffset > (own.startContainer as Text).length || own.endOffset > (own.endContainer as Text).length)
          continue;
        const range = new Range();
        range.setStart(own.startContainer, own.startOffset);
        range.setEnd(own.endContainer, own.endOffset);
        marks.push({ name, words: range.toString().replace(/\s+/g, ' ') });
      }
    }
    return marks;
  });
}

/** Opens a page and waits for its marks. */
export async function openArticle(running: Running, url: string): Promise<Page> {
  const page = await running.newPage();
  await page.goto(url);
  await until(`marks on ${url}`, async () => (await countMarks(page)) > 0);
  return page;
}

export async function readReport(running: Running, url: string): Promise<PageReport> {
  const screen = await openScreen(running, 'options.html');
  const report = expectValue<PageReport>(await callTab(screen, url, 'page.read', { asked: false }));
  await screen.close();
  return report;
}

/** Entities on a page by category with counts, as the popup gets them. */
export async function readMentions(
  running: Running,
  page: Page,
): Promise<{ category: Category; name: string; count: number }[]> {
  const { entities } = await readReport(running, page.url());
  return entities.map(({ entity, count }) => ({ category: entity.category, name: entity.name, count }));
}

/** Every stored clipping, read by an own page from the store, newest first. */
export async function readClippings(running: Running): Promise<Clipping[]> {
  const screen = await openScreen(running, 'options.html');
  const clippings = await screen.evaluate(
    () =>
      new Promise<Clipping[]>((resolve, reject) => {
        const opening = indexedDB.open('attache');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains('clippings')) return resolve([]);
          const reading = database.transaction('clippings').objectStore('clippings').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Clipping[]);
          };
        };
      }),
  );
  await screen.close();
  return clippings.filter(({ deletedAtMs }) => deletedAtMs === null).sort((a, b) => b.clippedAtMs - a.clippedAtMs);
}

type Box = { x: number; y: number; width: number; height: number };

/** Where words stand on the page, scrolled into view. */
export async function locate(page: Page, words: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').replace(/\s/g, ' ');
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, words);
  if (box === null) throw new Error(`The page does not say: ${words}`);
  return box;
}

/** Rests the pointer on words until the card is there. */
export async function showCard(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = await locate(page, words);
  await page.mouse.move(2, 2);
  await page.mouse.move(x + Math.min(width / 2, 12), y + height / 2, { steps: 4 });
  await page.mouse.click(x + Math.min(width / 2, 12), y + height / 2);
  await until(`a card on ${words}`, () =>
    page.evaluate(() => document.querySelector('attache-ui, [data-attache]') !== null),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Selects the paragraph that holds `words` by three clicks, as a reader would. */
export async function selectParagraph(page: Page, words: string): Promise<void> {
  const { x, y, height } = await locate(page, words);
  await page.mouse.click(x + 4, y + height / 2, { count: 3 });
  await until('a selection', () => page.evaluate(() => (getSelection()?.toString().length ?? 0) > 0));
}

/** Selects a paragraph and presses the button beside the selection. */
export async function pressClip(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await selectParagraph(page, words);
  await until('the button beside the selection', () =>
    page.evaluate(() => document.querySelector('attache-ui') !== null),
  );
  // It acts once it has been there long enough to be seen. Its tree is closed: it is pressed where it stands.
  await new Promise((resolve) => setTimeout(resolve, 800));
  const { right, bottom } = await page.evaluate(() => {
    const rects = getSelection()?.getRangeAt(0).getClientRects() ?? [];
    const last = rects[rects.length - 1];
    return { right: last?.right ?? 0, bottom: last?.bottom ?? 0 };
  });
  await page.mouse.click(right - 10, bottom + 26);
}

/** Clips a paragraph and waits until it is stored. */
export async function clipParagraph(running: Running, page: Page, words: string): Promise<void> {
  const before = (await readClippings(running)).length;
  await pressClip(page, words);
  // A pointer that rests on a mention would open its card.
  await page.mouse.move(2, 2);
  await until('the clipping in the store', async () => (await readClippings(running)).length > before);
  await page.bringToFront();
}

/** A screen as a page of its own that speaks of another tab. Browsers close the real popup when anything else is touched, and Firefox’s sidebar cannot be driven. */
async function openBeside(running: Running, page: Page, path: string, width: number): Promise<Page> {
  const finder = await openScreen(running, 'options.html');
  const tabId = await finder.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (await (browser ?? chrome).tabs.query({})).find((tab) => tab.url === address)?.id;
  }, page.url());
  await finder.close();
  const screen = await running.newPage();
  await screen.setViewport({ width, height: 600 });
  await goToScreen(screen, running.urlOf(`${path}?tab=${tabId}`));
  return screen;
}

export function openPopup(running: Running, page: Page): Promise<Page> {
  return openBeside(running, page, 'popup.html', 400);
}

export function openSidePanel(running: Running, page: Page): Promise<Page> {
  return openBeside(running, page, 'sidepanel.html', 360);
}
