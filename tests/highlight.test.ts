/** Highlights on the sample pages: what is found, that the page does not notice, and that changing pages are followed. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { inEachBrowser } from './browser/each-browser';
import {
  callTab,
  countMarks,
  openArticle,
  openScreen,
  readMarks,
  readReport,
  until,
  useSettings,
} from './browser/reader-page';

/** What the sample article must give, after the facts it reports. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  person: ['Narendra Modi', 'Fumio Kishida', 'Vinay Kwatra'],
  country: ['India', 'Japan', 'China', 'United States', 'Australia'],
  organisation: ['Kawasaki Heavy Industries', 'G20'],
  force: ['Japan Air Self-Defense Force', 'Indian Air Force'],
  platform: ['Kawasaki C-2', 'Medium Transport Aircraft'],
  exercise: ['Veer Guardian'],
  doctrine: ['Free and Open Indo-Pacific'],
  event: ['Russia-Ukraine war'],
  place: ['Indo-Pacific', 'New Delhi', 'Tokyo'],
  term: ['interoperability', 'defence budget', 'patrol boat', 'foreign direct investment'],
};

/** Words whose mark is asked for where the entity's name may be another. */
const MARKED: readonly string[] = [
  'Quad',
  'Atmanirbharta',
  '2+2 Ministerial',
  'G7 summit',
  'FOIP',
  'Quad Leaders’ summit',
  'Special Strategic and Global Partnership',
  'maritime security personnel',
  'aggression',
  'joint military exercises',
];

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

inEachBrowser('highlights', ({ running, origin }) => {
  const open = async (path: string): Promise<Page> => {
    const page = await openArticle(running(), `${origin()}/${path}`);
    pages.push(page);
    return page;
  };
  const visit = async (path: string): Promise<Page> => {
    const page = await running().newPage();
    pages.push(page);
    await page.goto(`${origin()}/${path}`);
    return page;
  };

  beforeAll(() => useSettings(running()));

  it('finds every name of the sample article in its category', async () => {
    const page = await open('india-japan.html');
    const { entities, article, source } = await readReport(running(), page.url());
    const found = new Map(entities.map(({ entity }) => [entity.name, entity.category]));
    const missing = Object.entries(EXPECTED).flatMap(([category, names]) =>
      names.filter((name) => found.get(name) !== category).map((name) => `${name} (${found.get(name) ?? 'not found'})`),
    );
    expect(missing).toEqual([]);
    const words = new Set((await readMarks(page)).map((mark) => mark.words));
    expect(MARKED.filter((wanted) => !words.has(wanted))).toEqual([]);
    expect(article).toBe(true);
    expect(source).toMatchObject({
      title: 'India and Japan put defence at the centre of a wider partnership',
      authors: ['Asha Verma', 'Kenji Mori'],
      outlet: 'The Meridian Courier',
      published: '2023-03-20T18:40:00+05:30',
      modified: '2023-03-21T09:15:00+05:30',
      language: 'en',
    });
  });

  it('paints nothing in navigation, related stories, search field and the reader’s own text', async () => {
    const page = await open('india-japan.html');
    const outside = await page.evaluate(() => {
      const forbidden = 'nav, form, .related, footer, [contenteditable]';
      const inside: string[] = [];
      for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>) {
        if (!name.startsWith('attache')) continue;
        for (const range of highlight) {
          const element = range.startContainer.parentElement;
          if (element?.closest(forbidden)) inside.push(`${name}: ${range.startContainer.nodeValue}`);
        }
      }
      return inside;
    });
    expect(outside).toEqual([]);
  });

  it('does nothing on a front page, until the reader asks', async () => {
    const page = await visit('front.html');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await countMarks(page)).toBe(0);
  });

  it('marks no terms of war in a recipe', async () => {
    const page = await visit('kitchen.html');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const words = (await readMarks(page)).map((mark) => mark.words.toLowerCase());
    for (const word of [
      'turkey',
      'tank',
      'strike',
      'general',
      'shell',
      'patriot',
      'minister',
      'attack',
      'brazil',
      'french',
      'jersey',
    ])
      expect(words).not.toContain(word);
  });

  it('follows a live blog', async () => {
    const page = await open('baltic-live.html');
    await until('the added entry’s marks', async () =>
      (await readMarks(page)).some(({ words }) => words === 'HMS Queen Elizabeth'),
    );
    await page.evaluate(() =>
      (globalThis as unknown as { addEntry(text: string): void }).addEntry(
        'The Finnish Navy joins with the minelayer Hämeenmaa, says NATO.',
      ),
    );
    await until('the second entry’s marks', async () =>
      (await readMarks(page)).some(({ words }) => words === 'Finnish Navy'),
    );
  });

  it('follows addresses that change without a reload', async () => {
    const page = await open('single-page.html?story=arctic');
    await until('the first story', async () => (await readMarks(page)).some(({ words }) => words === 'Northern Fleet'));
    await page.click('[data-story="sahel"]');
    await until('the second story', async () => (await readMarks(page)).some(({ words }) => words === 'ECOWAS'));
    expect((await readMarks(page)).some(({ words }) => words === 'Northern Fleet')).toBe(false);
    const report = await readReport(running(), page.url());
    expect(report.source.title).toBe('ECOWAS looks for a way back into Niamey');
    await page.goBack();
    await until('the first story again', async () =>
      (await readMarks(page)).some(({ words }) => words === 'Northern Fleet'),
    );
  });

  it('never touches what a reader can edit, code or controls', async () => {
    const page = await open('editors.html');
    const marked = await page.evaluate(() => {
      const found = new Set<string>();
      for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Set<AbstractRange>]>) {
        if (!name.startsWith('attache')) continue;
        for (const range of highlight) found.add(range.startContainer.parentElement?.closest('[id]')?.id ?? '');
      }
      return [...found].filter((id) => id !== '');
    });
    expect(marked.sort()).toEqual(['more', 'outside', 'rules']);
    const values = await page.evaluate(() =>
      ['input', 'password', 'textarea'].map((id) => (document.getElementById(id) as HTMLInputElement).value),
    );
    expect(values).toEqual(['NATO', 'NATO-secret', 'NATO in a text area']);
  });

  it('repaints what the page cleared', async () => {
    const page = await open('ceasefire.html');
    await page.evaluate(() => CSS.highlights.clear());
    await until('the marks again', async () => (await countMarks(page)) > 0);
  });

  it('follows the settings: off, categories, ignored entities', async () => {
    const page = await open('ceasefire.html');
    await useSettings(running(), { hiddenCategories: ['country'] });
    await until('no countries', async () => (await readMarks(page)).every(({ name }) => !name.includes('country')));
    await useSettings(running(), { highlight: false });
    await until('no marks', async () => (await countMarks(page)) === 0);
    await useSettings(running());
    await until('marks again', async () => (await countMarks(page)) > 0);
  });

  it('runs on a page that is no story when its host is always on', async () => {
    await useSettings(running(), { alwaysHosts: ['127.0.0.1'] });
    const page = await visit('front.html');
    await until('marks on the front page', async () => (await countMarks(page)) > 0);
    await useSettings(running());
  });

  it('answers nothing to a page that forges its messages', async () => {
    const page = await open('ceasefire.html');
    const before = await countMarks(page);
    await page.evaluate(() => {
      for (const message of [
        { to: 'page', verb: 'settings.changed', request: { settings: { highlight: false } } },
        'attache:reader:wxt:content-script-started',
        { type: 'wxt:content-script-started' },
      ]) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('attache', { detail: message }));
        window.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: message }));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await countMarks(page)).toBe(before);
    const screen = await openScreen(running(), 'options.html');
    expect(await callTab(screen, page.url(), 'settings.changed', { settings: { highlight: 'no' } })).toMatchObject({
      ok: false,
      error: { code: 'invalid-message' },
    });
    await screen.close();
  });
});
