/** Saving while the background is killed again and again: no clipping lost, none doubled, none of them silently. */
import { expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import { createKillBackground } from './browser/kill-background';
import { callTab, openArticle, openScreen, readClippings, selectParagraph, useSettings } from './browser/reader-page';

const CLIPPINGS = 60;
/** A save takes about as long where nothing goes wrong: kills fall before, in and after it. */
const SAVE_MS = 120;

inEachBrowser('a background that dies', ({ running, origin }) => {
  it('loses and doubles nothing', async () => {
    await useSettings(running());
    const killBackground = await createKillBackground(running());
    const page = await openArticle(running(), `${origin()}/ceasefire.html`);
    await page.bringToFront();
    await selectParagraph(page, 'Antony Blinken');
    const screen = await openScreen(running(), 'options.html');
    const acknowledged: string[] = [];
    let kills = 0;
    for (let i = 0; i < CLIPPINGS; i++) {
      // The page collapses nothing here, so the selection stands for the next clipping.
      const saving = callTab(screen, page.url(), 'selection.clip', {});
      await new Promise((resolve) => setTimeout(resolve, Math.random() * SAVE_MS));
      if (await killBackground()) kills++;
      const reply = (await saving) as { ok: boolean; value?: { id: string | null } };
      if (reply.ok && reply.value?.id) acknowledged.push(reply.value.id);
    }
    const stored = (await readClippings(running())).map(({ id }) => id);
    expect(kills).toBeGreaterThan(10);
    expect(acknowledged.length).toBe(CLIPPINGS);
    expect(stored.sort()).toEqual(acknowledged.sort());
  }, 180_000);
});
