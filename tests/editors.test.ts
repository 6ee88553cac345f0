/** Where readers write: nothing in an editor is marked, and value, caret and undo are those of the same editor without us. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleForPage } from './browser/bundle';
import { inEachBrowser } from './browser/each-browser';
import { readMarks, until, useSettings } from './browser/reader-page';
import { MUTED_HOST, openTwins, READ_HOST, type Twins } from './browser/witness';

const LIBRARIES = ['prosemirror', 'lexical', 'quill', 'codemirror', 'monaco', 'tinymce'];
const NATIVE = ['textarea', 'input', 'contenteditable', 'plain-text', 'design-mode'];

const story = (script: string, kind: string): string => `<!doctype html><html lang="en"><head><title>Letters</title>
<meta property="og:type" content="article"><script src="${script}.js" defer></script></head><body><article><h1>Write to us about NATO</h1>
<p id="outside">Letters about the Royal Navy and the ceasefire are welcome, and we print what is short and to the point.</p></article>
<${kind === 'tinymce' ? 'textarea' : 'div'} id="editor" data-kind="${kind}"></${kind === 'tinymce' ? 'textarea' : 'div'}></body></html>`;

const extra = new Map<string, string>();
beforeAll(async () => {
  for (const name of [...LIBRARIES, 'native']) {
    const entry = fileURLToPath(new URL(`editors/${name}.js`, import.meta.url));
    extra.set(`/${name}.js`, await bundleForPage(entry));
  }
  for (const name of LIBRARIES) extra.set(`/${name}.html`, story(name, name));
  for (const name of [...NATIVE, 'edit-context']) extra.set(`/${name}.html`, story('native', name));
});

type InPage = {
  editor?: {
    focus: () => void;
    /** Writes where the automation's keyboard does not reach, in a frame. */
    type?: ((text: string) => void) | null;
    undo: (() => void) | null;
    read: () => { value: string; caret: unknown };
  };
};

const isThere = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as InPage).editor !== undefined);
const readEditor = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).editor?.read());

async function pressWithControl(page: Page, key: 'End' | 'KeyZ'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

const WORDS = ' The Royal Navy, too.';

/** Writes at the end of the editor, and takes a part of it back. */
async function write(page: Page, states: unknown[]): Promise<void> {
  await until('the editor', () => isThere(page));
  await page.evaluate(() => (globalThis as unknown as InPage).editor?.focus());
  await pressWithControl(page, 'End');
  // Editors learn where the caret is by an event that comes a little later.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const isTyped = await page.evaluate((words) => {
    const { editor } = globalThis as unknown as InPage;
    editor?.type?.(words);
    return editor?.type != null;
  }, WORDS);
  if (!isTyped) await page.keyboard.type(WORDS);
  states.push(await readEditor(page));
  await page.evaluate(() => (globalThis as unknown as InPage).editor?.undo?.());
  await pressWithControl(page, 'KeyZ');
  states.push(await readEditor(page));
}

inEachBrowser(
  'editors',
  ({ running, origin, kind }) => {
    const parts: { twins?: Twins } = {};
    beforeAll(async () => {
      await useSettings(running(), { alwaysHosts: [READ_HOST], mutedHosts: [MUTED_HOST] });
      parts.twins = await openTwins(running(), origin());
    });
    afterAll(() => parts.twins?.close());

    // Firefox has no EditContext.
    it.each([...LIBRARIES, ...NATIVE, ...(kind === 'chromium' ? ['edit-context'] : [])])('%s', async (name) => {
      const { twins } = parts;
      if (twins === undefined) throw new Error('no pages');
      await twins.visit(`${name}.html`);
      const states: unknown[] = [];
      await twins.inBoth((page) => write(page, states));
      const [written, undone] = [states.slice(0, 1), states.slice(1, 2)];
      expect(JSON.stringify(written)).toContain(`NATO was told of it.${WORDS}`);
      expect(states.slice(2)).toEqual([...written, ...undone]);
      // Once this is marked the page has been read with all that was written.
      await twins.inBoth((page) =>
        page.evaluate(() => document.querySelector('#outside')?.insertAdjacentHTML('beforeend', ' ECOWAS, too.')),
      );
      await until('the page read anew', async () =>
        (await readMarks(twins.own)).some(({ words }) => words === 'ECOWAS'),
      );
      const inside = await twins.own.evaluate(() => {
        const found: string[] = [];
        const article = document.querySelector('article');
        for (const [key, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>)
          if (key.startsWith('attache'))
            for (const { startContainer } of highlight)
              if (!article?.contains(startContainer)) found.push(startContainer.nodeValue ?? '');
        return found;
      });
      expect(inside).toEqual([]);
      expect(await readEditor(twins.own)).toEqual(await readEditor(twins.bare));
    });
  },
  { extra },
);
