/** A briefing from clippings to paper, by keys alone: chosen, arranged, written, cited in several styles, exported. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Briefing } from '../utils/model/shelf';
import { expectAccessible } from './browser/accessible';
import { inEachBrowser } from './browser/each-browser';
import { focusedLabel, pressByKey, tabTo, typeInto } from './browser/keys';
import { call, openScreen, until } from './browser/reader-page';
import { press, textOf, untilSays } from './browser/screen';
import { fillLibrary } from './library/fill-library';
import { makeClippings } from './library/make-clippings';
import { readShelf } from './library/read-shelf';
import { untilListed } from './library/until-listed';

/** Three stories; the fourth passage is of the first story again. */
const [FIRST, SECOND, THIRD, LAST] = makeClippings(4);
if (FIRST === undefined || SECOND === undefined || THIRD === undefined || LAST === undefined)
  throw new Error('no clippings');
const KEPT = [FIRST, SECOND, THIRD, { ...LAST, source: FIRST.source }];

const OWN_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House style</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="container-title" prefix="HOUSE: " suffix="!"/></layout></bibliography>
</style>`;

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});

async function readBriefing(screen: Page): Promise<Briefing | undefined> {
  return (await readShelf(screen)).find((record) => record.kind === 'briefing');
}

async function untilBlocks(screen: Page, what: string, fits: (blocks: Briefing['blocks']) => boolean): Promise<void> {
  await until(what, async () => {
    const briefing = await readBriefing(screen);
    return briefing !== undefined && fits(briefing.blocks);
  });
}

const idsOf = (blocks: readonly { readonly id: string }[]): string[] => blocks.map(({ id }) => id);

inEachBrowser('briefing', ({ running, kind }) => {
  const library = async (hash = ''): Promise<Page> => {
    const screen = await openScreen(running(), `library.html${hash}`);
    pages.push(screen);
    await screen.bringToFront();
    return screen;
  };
  const openBriefing = async (): Promise<Page> => {
    const finder = await library('#/briefings');
    const briefing = await readBriefing(finder);
    return library(`#/briefings/${briefing?.id}`);
  };
  const chooseOption = async (screen: Page, label: string, option: string): Promise<void> => {
    await tabTo(screen, label);
    await screen.evaluate((wanted) => {
      const menu = document.activeElement as HTMLSelectElement;
      menu.value = [...menu.options].find(({ text }) => text === wanted)?.value ?? '';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    }, option);
  };

  it('is made of chosen clippings, put in order and written in, by keys alone', async () => {
    await fillLibrary(running(), KEPT);
    const screen = await library();
    await untilListed(screen);
    for (const key of ['j', 'x', 'j', 'x', 'j', 'x'] as const) await screen.keyboard.press(key);
    await untilSays(screen, '3 selected');
    await pressByKey(screen, 'Add to briefing…');
    await typeInto(screen, 'Name', 'Weekly');
    await screen.keyboard.press('Enter');
    await untilBlocks(screen, 'three passages', (blocks) => blocks.length === 3);
    await screen.keyboard.press('j');
    await screen.keyboard.press('b');
    await until('the choice of a briefing', async () => (await focusedLabel(screen)) === 'Name');
    await screen.keyboard.press('Tab');
    await screen.keyboard.press('Enter');
    await untilBlocks(screen, 'the fourth', (blocks) => idsOf(blocks).join() === idsOf(KEPT).join());

    await pressByKey(screen, 'Briefings');
    await pressByKey(screen, 'Weekly');
    await untilSays(screen, '3 sources');
    const numbers = await screen.evaluate(() =>
      [...document.querySelectorAll('.block-grip')].map((grip) => grip.textContent?.match(/\[\d+\]/)?.[0]),
    );
    expect(numbers).toEqual(['[1]', '[2]', '[3]', '[1]']);

    await pressByKey(screen, 'Add heading');
    await typeInto(screen, 'Heading', 'What follows');
    await tabTo(screen, 'Add text below: What follows');
    await screen.keyboard.press('Enter');
    await typeInto(screen, 'Text', 'Nothing of it is confirmed.');
    await screen.keyboard.down('Alt');
    for (let step = 0; step < 2; step++) await screen.keyboard.press('ArrowUp');
    await screen.keyboard.up('Alt');
    // What was typed goes with it, and the caret stays in it.
    expect(await focusedLabel(screen)).toBe('Text');
    await screen.keyboard.type(' Yet.');
    await untilBlocks(
      screen,
      'the text before the last passage',
      (blocks) =>
        blocks[3]?.type === 'text' &&
        blocks[3].text === 'Nothing of it is confirmed. Yet.' &&
        blocks[5]?.type === 'heading' &&
        blocks[5].text === 'What follows',
    );
  });

  it('keeps what was typed when the view is left at once', async () => {
    const screen = await openBriefing();
    await untilSays(screen, '3 sources');
    await tabTo(screen, 'Text');
    await screen.keyboard.press('End');
    await screen.keyboard.type(' And more.');
    await screen.evaluate(() => {
      location.hash = '#/tags';
    });
    await untilBlocks(screen, 'the words', (blocks) =>
      blocks.some((own) => own.type === 'text' && own.text.endsWith('And more.')),
    );
    await screen.evaluate(() => history.back());
    await tabTo(screen, 'Text');
    await screen.keyboard.press('End');
    await screen.keyboard.type(' Even now.');
    const other = await library('#/tags');
    await screen.close();
    await untilBlocks(other, 'the words of a closed tab', (blocks) =>
      blocks.some((own) => own.type === 'text' && own.text.endsWith('And more. Even now.')),
    );
  });

  it('is arranged under headings, and that is taken back', async () => {
    const screen = await openBriefing();
    await untilSays(screen, '3 sources');
    const before = (await readBriefing(screen))?.blocks ?? [];
    await chooseOption(screen, 'Arrange by…', 'Outlet');
    const outlets = [...new Set(KEPT.map(({ source }) => source.outlet))].sort();
    await untilBlocks(screen, 'a heading an outlet', (blocks) => {
      const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
      return headings.join() === outlets.join();
    });
    await pressByKey(screen, 'Undo');
    await untilBlocks(screen, 'the order before', (blocks) => idsOf(blocks).join() === idsOf(before).join());
    await pressByKey(screen, 'Take out “Nothing of it');
    await untilBlocks(screen, 'one block fewer', (blocks) => blocks.length === before.length - 1);
    await pressByKey(screen, 'Undo');
    await untilBlocks(screen, 'the block again', (blocks) => idsOf(blocks).join() === idsOf(before).join());
  });

  it('is put in order by dragging', async () => {
    const screen = await openBriefing();
    await untilSays(screen, '3 sources');
    const before = idsOf((await readBriefing(screen))?.blocks ?? []);
    // Browsers drive no drag of their own from a test: the events of one are sent, as they come.
    for (const [type, row, part] of [
      ['dragstart', 0, '.block-grip'],
      ['dragover', 2, '.quote'],
      ['drop', 2, '.quote'],
      ['dragend', 0, '.block-grip'],
    ] as const)
      await screen.evaluate(
        async (name, index, selector) => {
          const own = { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() };
          document.querySelector(`.block[data-index="${index}"] ${selector}`)?.dispatchEvent(new DragEvent(name, own));
          // The screen is drawn again between the events of a hand.
          await new Promise((resolve) => setTimeout(resolve, 50));
        },
        type,
        row,
        part,
      );
    const [first = '', second = '', third = '', ...rest] = before;
    await untilBlocks(
      screen,
      'the first as the third',
      (blocks) => idsOf(blocks).join() === [second, third, first, ...rest].join(),
    );
    await pressByKey(screen, 'Undo');
    await untilBlocks(screen, 'the order before', (blocks) => idsOf(blocks).join() === before.join());
  });

  it('is cited in a style that comes with us, or in one from a file', async () => {
    const screen = await openBriefing();
    const listed = (): Promise<string> =>
      screen.evaluate(() => document.querySelector('.briefing-sources .source-list')?.textContent ?? '');
    await untilSays(screen, '3 sources');
    await chooseOption(screen, 'Citation style', 'Vancouver (NLM)');
    await until('Vancouver', async () => (await listed()).includes('[Internet]'));
    await chooseOption(screen, 'Citation style', 'APA 7');
    await until('APA', async () => /\((?:2026|n\.d\.)/.test(await listed()));

    const folder = mkdtempSync(join(tmpdir(), 'attache-style-'));
    const input = await screen.waitForSelector('input[type="file"]');
    writeFileSync(join(folder, 'broken.csl'), OWN_STYLE.replace('</layout>', ''));
    await input?.uploadFile(join(folder, 'broken.csl'));
    await untilSays(screen, '“broken.csl” is no citation style that can be used');
    writeFileSync(join(folder, 'house.csl'), OWN_STYLE);
    await input?.uploadFile(join(folder, 'house.csl'));
    await until('the house style', async () => (await listed()).includes(`HOUSE: ${FIRST.source.outlet}!`));
    rmSync(folder, { recursive: true, force: true });
    await pressByKey(screen, 'Remove this style');
    await until('Chicago', async () => /https:\/\/\S+\.$/.test((await listed()).trim()));
    expect((await readShelf(screen)).some((record) => record.kind === 'style')).toBe(false);
  });

  it.runIf(kind === 'chromium')('is printed with numbers and whole addresses, without a control', async () => {
    const screen = await openBriefing();
    await untilSays(screen, '3 sources');
    await screen.emulateMediaType('print');
    const printed = await textOf(screen);
    expect(printed).toMatch(/^Weekly /);
    for (const words of ['[1]', '[2]', '[3]', 'Nothing of it is confirmed.', 'What follows', SECOND.quote, 'Sources'])
      expect(printed).toContain(words);
    expect(printed).toContain(FIRST.source.url);
    for (const control of ['Undo', 'Add heading', 'Take out', 'Citation style']) expect(printed).not.toContain(control);
    const pdf = Buffer.from(await screen.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf).toMatch(/^%PDF-/);
    // The addresses of the sources are links in the file, each as often as it is cited.
    expect(pdf).toContain(`/URI (${SECOND.source.url})`);
    await screen.emulateMediaType('screen');
    await press(screen, 'Preview');
    await until('the paper', () => screen.evaluate(() => document.querySelector('.preview .paper') !== null));
    expect(await screen.evaluate(() => document.querySelector('.blocks'))).toBeNull();
  });

  it.runIf(kind === 'chromium')(
    'is exported as Markdown, HTML and text, its sources as BibTeX, RIS and CSL-JSON',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'attache-briefing-'));
      const screen = await openBriefing();
      const session = await running().browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await untilSays(screen, '3 sources');
      for (const format of ['Markdown', 'HTML', 'Text']) await pressByKey(screen, `Export as ${format}`);
      for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) await chooseOption(screen, 'References', format);
      const names = (): string[] => readdirSync(folder).filter((name) => !name.endsWith('.crdownload'));
      await until('six files', async () => names().length === 6);
      const read = (ending: string): string =>
        readFileSync(join(folder, names().find((name) => name.endsWith(ending)) ?? ''), 'utf8');
      expect(read('.md').match(/^\[\^\d\]: /gm)).toHaveLength(3);
      expect(read('.html').match(/<dt id="source-/g)).toHaveLength(3);
      expect(read('.txt')).toContain('[3] ');
      expect(read('.bib').match(/^@/gm)).toHaveLength(3);
      expect(read('.ris').match(/^TY {2}- /gm)).toHaveLength(3);
      expect(JSON.parse(read('.csl.json'))).toHaveLength(3);

      // The file runs and loads nothing, and says the same in a page of its own.
      writeFileSync(join(folder, 'own.html'), read('.html'));
      const file = await running().newPage();
      pages.push(file);
      const errors: unknown[] = [];
      file.on('pageerror', (error) => errors.push(error));
      await file.goto(`file://${join(folder, 'own.html')}`);
      expect(await textOf(file)).toContain(SECOND.quote);
      expect(errors).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    },
  );

  it('says so where a clipping went to the trash, and leaves it out', async () => {
    const screen = await openBriefing();
    await untilSays(screen, '3 sources');
    await call(screen, 'clipping.trash', { ids: [SECOND.id] });
    await untilSays(screen, 'This clipping is in the trash or deleted');
    await untilSays(screen, '2 sources');
    await call(screen, 'clipping.restore', { ids: [SECOND.id] });
    await untilSays(screen, '3 sources');
  });

  it('gives the citation of one clipping', async () => {
    const screen = await library();
    await untilListed(screen);
    await screen.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: async (text: string) => {
          document.documentElement.dataset['copied'] = text;
        },
      });
    });
    await screen.keyboard.press('j');
    await screen.keyboard.press('e');
    await untilSays(screen, 'Copy citation');
    await pressByKey(screen, 'Copy the citation of');
    await untilSays(screen, 'Citation copied');
    expect(await screen.evaluate(() => document.documentElement.dataset['copied'])).toContain(FIRST.source.url);
  });

  it.runIf(kind === 'chromium').each([320, 1920])(
    'has nothing that axe objects to at %i px, light, dark and in forced colours',
    async (width) => {
      const screen = await openBriefing();
      await screen.setViewport({ width, height: 800 });
      const session = await screen.createCDPSession();
      await untilSays(screen, '3 sources');
      for (const shown of ['writing', 'preview', 'list'] as const) {
        if (shown === 'preview') await press(screen, 'Preview');
        if (shown === 'list')
          await screen.evaluate(() => {
            location.hash = '#/briefings';
          });
        await expectAccessible(screen, session, shown);
      }
    },
  );
});
