/** Pages that work against us: they gain nothing, break nothing, and learn nothing but the public names that are painted on them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import {
  call,
  openScreen,
  pressClip,
  readClippings,
  readMarks,
  selectParagraph,
  until,
  useSettings,
} from './browser/reader-page';
import type { MadePage } from './browser/serve';
import { MUTED_HOST, openTwins, type Twins } from './browser/witness';
import { ATTACKS } from './hostile/attacks';

/** In the text of every page, and a name of the reader's own: it may be painted on enabled sites alone. */
const PRIVATE = 'Zelmarine Group';

const story = (
  script: string,
  inner: string,
): string => `<!doctype html><html lang="en"><head><title>Envoys meet</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-07"><meta name="author" content="Lina Haddad">
${script === '' ? '' : `<script>${script}</script>`}</head><body><article><h1>Envoys meet at NATO</h1>
<p id="first">Diplomats spoke of a ceasefire for three hours on Tuesday, and of the airstrike on Hezbollah that had come before it. They left without a word to the press.</p>
${inner}<p>The Royal Navy will escort ships of the ${PRIVATE} to the end of the month, said two of those who had been in the room, if NATO and the European Union agree.</p>
<p>Ukraine, Poland and the United States asked for missile defence. A frigate and two destroyers are on their way.</p></article></body></html>`;

const extra = new Map<string, MadePage>(
  ATTACKS.map(({ script, late = false, html = '', headers = {} }, index): [string, MadePage] => [
    `/attack-${index}.html`,
    { body: story(late ? '' : script, html), headers },
  ]),
);
extra.set('/plain.html', story('', ''));

const marksOf = async (page: Page): Promise<string> =>
  (await readMarks(page))
    .map(({ words }) => words)
    .sort()
    .join(', ');

inEachBrowser(
  'hostile pages',
  ({ running, origin, kind }) => {
    const parts: { twins?: Twins; marks?: string } = {};
    const twins = (): Twins => {
      if (parts.twins === undefined) throw new Error('no pages');
      return parts.twins;
    };
    const expectEveryMark = async (): Promise<void> => {
      await until('every mark', async () => (await marksOf(twins().own)) === parts.marks, 10_000).catch(
        () => undefined,
      );
      expect(await marksOf(twins().own)).toBe(parts.marks);
    };

    beforeAll(async () => {
      await useSettings(running(), { mutedHosts: [MUTED_HOST] });
      const screen = await openScreen(running(), 'options.html');
      const own = { name: PRIVATE, aliases: [], category: 'organisation', gloss: '' };
      expect(await call(screen, 'own-name.add', { own })).toMatchObject({ ok: true });
      await screen.close();
      parts.twins = await openTwins(running(), origin());
      await twins().visit('plain.html');
      parts.marks = await marksOf(twins().own);
    });
    afterAll(() => parts.twins?.close());

    it('see public names alone', async () => {
      expect(parts.marks).toContain('Hezbollah');
      expect(parts.marks).not.toContain('Zelmarine');
      const { messages, sheets, trees } = await twins().expectAlike();
      expect(trees.join('')).not.toMatch(/(?:chrome|moz)-extension:/);
      expect({ messages, sheets }).toEqual({ messages: [], sheets: 0 });
    });

    it.each(ATTACKS.map((attack, index) => [attack.name, attack, index] as const))('%s', async (_, attack, index) => {
      await twins().visit(`attack-${index}.html`);
      if (attack.late) await twins().inBoth((page) => page.evaluate(attack.script));
      await expectEveryMark();
      await twins().expectAlike();
      const loot = await twins().own.evaluate(() => (globalThis as { loot?: unknown[] }).loot ?? []);
      expect(loot).toEqual([]);
    });

    it('end no watch by ending every timer', async () => {
      await twins().visit('plain.html');
      // The first words are seen before the timers end, the second after.
      await twins().inBoth((page) =>
        page.evaluate(async () => {
          const add = (words: string): void => {
            const line = document.createElement('p');
            line.textContent = words;
            document.querySelector('article')?.append(line);
          };
          add('ECOWAS was there.');
          await Promise.resolve();
          for (let id = 1; id <= 100_000; id++) clearTimeout(id);
          add('Hamas was not.');
        }),
      );
      const isMarked = async (name: string): Promise<boolean> =>
        (await readMarks(twins().own)).some(({ words }) => words === name);
      await until('the new words', async () => (await isMarked('ECOWAS')) && (await isMarked('Hamas')));
      await twins().own.evaluate(() => CSS.highlights.clear());
      await until('the marks again', () => isMarked('Hamas'));
      await twins().expectAlike();
    });

    it('find no file of ours to ask for', async () => {
      await twins().visit('plain.html');
      const urls = ['reader.js', 'tools.js', 'assets/marks.css', 'icon/16.png', 'popup.html', 'manifest.json'].map(
        (path) => running().urlOf(path),
      );
      const ask = (addresses: string[]): Promise<boolean[]> =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => true,
              () => false,
            ),
          ),
        );
      const found: boolean[] = [];
      await twins().inBoth(async (page) => found.push(...(await page.evaluate(ask, urls))));
      expect(found).not.toContain(true);
    });

    it('cannot press the button by script, and the reader can', async () => {
      await twins().visit('plain.html');
      const page = twins().own;
      const before = (await readClippings(running())).length;
      await page.bringToFront();
      await selectParagraph(page, 'Diplomats spoke');
      await until('the button', () => page.evaluate(() => document.querySelector('attache-ui') !== null));
      const isOpen = await page.evaluate(() => {
        const host = document.querySelector('attache-ui');
        host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        (host as HTMLElement | null)?.click();
        return host?.shadowRoot !== null;
      });
      expect(isOpen).toBe(false);
      expect((await readClippings(running())).length).toBe(before);
      await pressClip(page, 'Diplomats spoke');
      await until(`the clipping in ${kind}`, async () => (await readClippings(running())).length === before + 1);
    });
  },
  { extra },
);
