/** Saving while the service worker is killed again and again: no clipping lost, none doubled, none of them silently. Chromium's protocol alone can kill it. */
import { expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import { callTab, openArticle, openScreen, readClippings, selectParagraph, useSettings } from './browser/reader-page';

const CLIPPINGS = 60;

inEachBrowser(
  'a worker that dies',
  ({ running, origin }) => {
    it('loses and doubles nothing', async () => {
      await useSettings(running());
      const page = await openArticle(running(), `${origin()}/ceasefire.html`);
      await page.bringToFront();
      await selectParagraph(page, 'Antony Blinken');
      const screen = await openScreen(running(), 'options.html');
      const session = await running().browser.target().createCDPSession();
      const acknowledged: string[] = [];
      let kills = 0;
      let saving = true;
      const killing = (async () => {
        while (saving) {
          await new Promise((resolve) => setTimeout(resolve, 40 + Math.random() * 160));
          const worker = running()
            .browser.targets()
            .find((target) => target.type() === 'service_worker');
          if (worker === undefined) continue;
          // The identifier the protocol knows the worker by.
          const { targetInfos } = await session.send('Target.getTargets');
          const info = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker.url());
          if (info === undefined) continue;
          const { success } = await session
            .send('Target.closeTarget', { targetId: info.targetId })
            .catch(() => ({ success: false }));
          if (success) kills++;
        }
      })();
      for (let i = 0; i < CLIPPINGS; i++) {
        const reply = (await callTab(screen, page.url(), 'selection.clip', {})) as {
          ok: boolean;
          value?: { id: string | null };
        };
        if (reply.ok && reply.value?.id) acknowledged.push(reply.value.id);
        // The page collapses nothing here, so the selection stands for the next clipping.
      }
      saving = false;
      await killing;
      const stored = (await readClippings(running())).map(({ id }) => id);
      expect(kills).toBeGreaterThan(10);
      expect(acknowledged.length).toBe(CLIPPINGS);
      expect(new Set(stored).size).toBe(stored.length);
      expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    }, 180_000);
  },
  { kinds: ['chromium'] },
);
