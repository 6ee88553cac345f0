/** What a reader has filled in stays in the page: no message, no stored row and no export holds any of it. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { exportCsv } from '../utils/export/csv';
import { exportJson } from '../utils/export/json';
import { exportMarkdown } from '../utils/export/markdown';
import { clippingsAlone } from '../utils/model/backup';
import { inEachBrowser } from './browser/each-browser';
import { callTab, openArticle, openScreen, readClippings, until, useSettings } from './browser/reader-page';
import { READ_HOST } from './browser/witness';

/** Stands in every secret that may be words, and nowhere else. */
const CANARY = 'kestrelhush';

/** Thirty ways to ask a reader for something, each with the secret it holds. */
const CONTROLS: readonly (readonly [secret: string, html: (secret: string) => string])[] = [
  ...[
    'text',
    'password',
    'email',
    'tel',
    'url',
    'search',
    'hidden',
    'checkbox',
    'radio',
    'button',
    'submit',
    'reset',
  ].map((type) => [`${CANARY}-${type}`, (secret: string) => `<input type="${type}" value="${secret}">`] as const),
  ['4929123456798123', (secret) => `<input type="number" value="${secret}">`],
  ['2031-07-19', (secret) => `<input type="date" value="${secret}">`],
  ['03:47:19.377', (secret) => `<input type="time" step="0.001" value="${secret}">`],
  ['2033-11', (secret) => `<input type="month" value="${secret}">`],
  ['2034-W17', (secret) => `<input type="week" value="${secret}">`],
  ['2035-02-03T04:05', (secret) => `<input type="datetime-local" value="${secret}">`],
  ['#4a2b9c', (secret) => `<input type="color" value="${secret}">`],
  ['734191827364', (secret) => `<input type="range" max="999999999999" value="${secret}">`],
  ['4556737586899855', (secret) => `<input autocomplete="cc-number" value="${secret}">`],
  ['918273645546372', (secret) => `<input autocomplete="one-time-code" value="${secret}">`],
  [`${CANARY}-area`, (secret) => `<textarea>${secret}</textarea>`],
  [`${CANARY}-option`, (secret) => `<select><option>${secret}</option></select>`],
  [`${CANARY}-list`, (secret) => `<datalist><option>${secret}</option></datalist>`],
  [`${CANARY}-output`, (secret) => `<output>${secret}</output>`],
  [`${CANARY}-region`, (secret) => `<span contenteditable="true">${secret}</span>`],
  [`${CANARY}-words`, (secret) => `<span role="textbox" tabindex="0">${secret}</span>`],
  [`${CANARY}-combobox`, (secret) => `<span role="combobox" tabindex="0">${secret}</span>`],
  [`${CANARY}-shadow`, (secret) => `<span><template shadowrootmode="open"><input value="${secret}"></template></span>`],
];

const PAGE = `<!doctype html><html lang="en"><head><title>Subscribe</title><meta property="og:type" content="article"></head><body><article>
<h1>NATO by letter</h1><p>The Royal Navy, NATO and the ceasefire are what our letter is about, and Ukraine every Monday. Write down who you are.</p>
${CONTROLS.map(([secret, html]) => `<p>Here: ${html(secret)} and on.</p>`).join('\n')}
<p>Hezbollah and the European Union are in it, too, when there is news of an airstrike or of talks about missile defence.</p></article></body></html>`;

type Heard = { heard: unknown[] };
type Extension = {
  runtime: { onMessage: { addListener: (listen: (message: unknown) => void) => void } };
  storage: { local: { get: (keys: null) => Promise<unknown> } };
};

/** Keeps every message that reaches the extension's own pages, as the background hears them. */
function listen(): void {
  const own = globalThis as unknown as { browser?: Extension; chrome: Extension } & Heard;
  own.heard = [];
  (own.browser ?? own.chrome).runtime.onMessage.addListener((message) => {
    own.heard.push(message);
  });
}

/** Everything the extension keeps, as one string. */
async function readStores(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const kept: unknown[] = [await (browser ?? chrome).storage.local.get(null)];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store).getAll();
      kept.push(
        await new Promise((resolve, reject) => {
          rows.onsuccess = () => resolve(rows.result);
          rows.onerror = () => reject(rows.error);
        }),
      );
    }
    database.close();
  }
  return JSON.stringify(kept);
}

inEachBrowser(
  'secrets',
  ({ running, origin }) => {
    it('of thirty controls leave the page in no way', async () => {
      expect(CONTROLS.length).toBe(30);
      await useSettings(running(), { alwaysHosts: [READ_HOST] });
      const screen: Page = await openScreen(running(), 'options.html');
      await screen.evaluate(listen);
      const page = await openArticle(running(), `${origin()}/subscribe.html`);
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('article') as Element));
      expect(await callTab(screen, page.url(), 'selection.clip', {})).toMatchObject({ ok: true });
      await until('the clipping', async () => (await readClippings(running())).length === 1);
      const clippings = await readClippings(running());
      expect(clippings[0]?.quote).toContain('Write down who you are');
      const messages = await screen.evaluate(() => JSON.stringify((globalThis as unknown as Heard).heard));
      expect(messages).toContain('Write down who you are');
      const stores = await screen.evaluate(readStores);
      expect(stores).toContain('Write down who you are');
      const exported = {
        csv: exportCsv(clippings),
        json: exportJson(clippingsAlone(clippings), 0),
        markdown: exportMarkdown(clippings, 0),
      };
      const leaks = Object.entries({ messages, stores, ...exported }).flatMap(([where, text]) =>
        CONTROLS.filter(([secret]) => text.includes(secret)).map(([secret]) => `${secret} in ${where}`),
      );
      expect(leaks).toEqual([]);
    });
  },
  { extra: new Map([['/subscribe.html', PAGE]]) },
);
