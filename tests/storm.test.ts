/** Pages that change without rest, and addresses that change without a page: bounded work, and right again afterwards. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import { callTab, openScreen, readClippings, readMarks, until, useSettings } from './browser/reader-page';
import { MUTED_HOST, openTwins, READ_HOST, type Twins } from './browser/witness';

const CHANGES = 100_000;
const ADDRESSES = 200;
const WALKS = 50;

const STORY = `<!doctype html><html lang="en"><head><title>Markets and talks</title><meta property="og:type" content="article"></head><body><article>
<h1>Markets and talks</h1><p id="ticker">0</p><p id="last">The Royal Navy was told of the ceasefire on Monday, said two of those who had been in the room with the envoys.</p></article></body></html>`;

type Heard = { scans: number };
type Extension = { runtime: { onMessage: { addListener: (listen: (message: unknown) => void) => void } } };

/** Counts the readings of pages by the messages that each sends. */
function countScans(): void {
  const own = globalThis as unknown as { browser?: Extension; chrome: Extension } & Heard;
  own.scans = 0;
  (own.browser ?? own.chrome).runtime.onMessage.addListener((message) => {
    if ((message as { verb?: string }).verb === 'page.report') own.scans += 1;
  });
}

function storm(changes: number): Promise<void> {
  const ticker = document.querySelector('#ticker')?.firstChild as Text;
  const last = document.querySelector('#last') as Element;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    let done = 0;
    port1.onmessage = () => {
      for (let i = 0; i < 50; i++) ticker.data = String(++done);
      if (done < changes) port2.postMessage(null);
      else {
        last.textContent = 'Then Hezbollah was told of the ceasefire, too.';
        port1.close();
        resolve();
      }
    };
    port2.postMessage(null);
  });
}

inEachBrowser(
  'storms',
  ({ running, origin }) => {
    const parts: { twins?: Twins } = {};
    beforeAll(async () => {
      await useSettings(running(), { alwaysHosts: [READ_HOST], mutedHosts: [MUTED_HOST] });
      parts.twins = await openTwins(running(), origin());
    });
    afterAll(() => parts.twins?.close());

    it('of a hundred thousand changes are read a few times, and the last one is marked', async () => {
      const { twins } = parts;
      if (twins === undefined) throw new Error('no pages');
      const screen = await openScreen(running(), 'options.html');
      await screen.evaluate(countScans);
      await twins.visit('story.html');
      await twins.inBoth((page) => page.evaluate(storm, CHANGES));
      await until('the last words marked', async () =>
        (await readMarks(twins.own)).some(({ words }) => words === 'Hezbollah'),
      );
      const scans = await screen.evaluate(() => (globalThis as unknown as Heard).scans);
      // One a change would be a hundred thousand, one a turn of the loop two thousand.
      expect(scans).toBeLessThan(20);
      expect((await twins.expectAlike()).errors).toEqual([]);
      await screen.close();
    });

    it('of addresses leave a clipping with the address of its moment', async () => {
      const { twins } = parts;
      if (twins === undefined) throw new Error('no pages');
      await twins.visit('story.html');
      const page = twins.own;
      const screen = await openScreen(running(), 'options.html');
      await page.bringToFront();
      const clip = async (): Promise<void> => {
        const before = (await readClippings(running())).length;
        await page.bringToFront();
        await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#last') as Element));
        await until('a clipping', async () => {
          const reply = await callTab(screen, page.url(), 'selection.clip', {});
          return (reply as { ok: boolean; value?: { id: string | null } }).value?.id != null;
        });
        const [clipping, ...older] = await readClippings(running());
        expect(older.length).toBe(before);
        expect(clipping?.source.url).toBe(page.url());
      };
      await page.evaluate((count) => {
        for (let i = 1; i <= count; i++)
          history[i % 2 === 0 ? 'pushState' : 'replaceState']({}, '', `/story.html?at=${i}`);
      }, ADDRESSES);
      await until('the address', async () => page.url().endsWith(`at=${ADDRESSES}`));
      await clip();
      await page.evaluate(async (count) => {
        const moved = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
        for (let i = 0; i < count; i++) {
          const arrival = moved();
          if (i % 2 === 0) history.back();
          else history.forward();
          await arrival;
        }
        const arrival = moved();
        history.go(-3);
        await arrival;
      }, WALKS);
      await until('the address', async () => !page.url().endsWith(`at=${ADDRESSES}`));
      await clip();
      await screen.close();
    });
  },
  { extra: new Map([['/story.html', STORY]]) },
);
