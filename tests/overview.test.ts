/** The library's charts as a person uses them: by keys, by pointer, as tables; and before axe. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { Clipping } from '../utils/model/clipping';
import { inEachBrowser } from './browser/each-browser';
import { openScreen, until } from './browser/reader-page';
import { press, textOf, untilSays } from './browser/screen';
import { fillLibrary } from './library/fill-library';
import { makeClippings } from './library/make-clippings';

const KEPT = 120;
const clippings = makeClippings(KEPT);
const naming = (name: string): Clipping[] =>
  clippings.filter(({ entities }) => entities.some((entity) => entity.name === name));

const pages: Page[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});

/** How many clippings the screen says there are. */
async function countFound(screen: Page): Promise<number> {
  return Number(/(\d+) clippings?\b(?! are kept)/.exec(await textOf(screen))?.[1] ?? -1);
}

async function untilFound(screen: Page, count: number): Promise<void> {
  await until(`${count} clippings`, async () => (await countFound(screen)) === count);
}

/** The cells of the tables in a chart, row by row, without their heads. */
function readTable(screen: Page, title: string): Promise<string[][]> {
  return screen.evaluate((wanted) => {
    const chart = [...document.querySelectorAll('.chart')].find(
      (own) => own.querySelector('h2')?.textContent === wanted,
    );
    return [...(chart?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    );
  }, title);
}

/** A mark of a drawing takes the focus, which the driver gives to HTML alone. */
async function focusMark(screen: Page, selector: string): Promise<void> {
  await screen.waitForSelector(selector);
  await screen.$eval(selector, (mark) => (mark as SVGElement).focus());
}

inEachBrowser('overview', ({ running, kind }) => {
  const open = async (hash: string): Promise<Page> => {
    const screen = await openScreen(running(), `library.html${hash}`);
    pages.push(screen);
    await screen.waitForSelector('.chart svg');
    return screen;
  };

  beforeAll(() => fillLibrary(running(), clippings));

  it('a stretch of time chosen by keys narrows the list, and Escape gives it back', async () => {
    const screen = await open('#/clippings');
    await untilFound(screen, KEPT);
    await screen.bringToFront();
    await screen.focus('[role="slider"][aria-label="First date shown"]');
    await screen.keyboard.press('PageUp');
    await screen.keyboard.press('ArrowRight');
    await until('a range in the address', () => screen.evaluate(() => location.hash.includes('range=clipped')));
    const [from = 0, past = 0] = await screen.evaluate(() =>
      (/clipped%3A(\d+)%3A(\d+)/.exec(location.hash) ?? []).slice(1).map(Number),
    );
    const within = clippings.filter(
      ({ clippedAtMs }) => clippedAtMs >= from * 86_400_000 && clippedAtMs < past * 86_400_000,
    );
    expect(within.length).toBeLessThan(KEPT);
    await untilFound(screen, within.length);
    await screen.focus('[role="slider"][aria-label="Last date shown"]');
    await screen.keyboard.press('Escape');
    await untilFound(screen, KEPT);
  });

  it('a stretch of time is chosen by dragging', async () => {
    const screen = await open('#/overview');
    await untilFound(screen, KEPT);
    await screen.bringToFront();
    const box = await (await screen.$('.timeline'))?.boundingBox();
    if (!box) throw new Error('no timeline');
    const y = box.y + box.height / 3;
    await screen.mouse.move(box.x + box.width * 0.5, y);
    await screen.mouse.down();
    await screen.mouse.move(box.x + box.width * 0.7, y, { steps: 5 });
    await screen.mouse.up();
    await until('fewer', async () => (await countFound(screen)) < KEPT);
    await press(screen, 'All dates');
    await untilFound(screen, KEPT);
  });

  it('a node chooses its entity by click and by Enter; arrows walk; the chip takes it off', async () => {
    const screen = await open('#/overview');
    await untilFound(screen, KEPT);
    const first = (await screen.$eval('.network-node[tabindex="0"]', (node) => node.getAttribute('aria-label'))) ?? '';
    const [name = '', , count] = first.split(', ');
    await screen.bringToFront();
    await focusMark(screen, '.network-node[tabindex="0"]');
    await screen.keyboard.press('Enter');
    await untilFound(screen, naming(name).length);
    expect(count).toBe(`${naming(name).length} clippings`);
    await untilSays(screen, `Named ${name}`);
    await press(screen, `Remove the filter Named: ${name}`);
    await untilFound(screen, KEPT);
    await focusMark(screen, '.network-node[tabindex="0"]');
    await screen.keyboard.press('ArrowDown');
    const walked = await screen.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(walked).toMatch(/, \d+ clippings?$/);
    expect(walked).not.toBe(first);
    await press(screen, walked);
    await untilFound(screen, naming(walked.split(', ')[0] ?? '').length);
  });

  it('a node is dragged without being chosen', async () => {
    const screen = await open('#/overview');
    await untilFound(screen, KEPT);
    await screen.bringToFront();
    const node = await screen.$('.network-node[tabindex="0"]');
    await node?.evaluate((own) => own.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await node?.boundingBox();
    if (!box) throw new Error('no node');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await screen.mouse.move(x, y);
    await screen.mouse.down();
    await screen.mouse.move(x + 60, y + 20, { steps: 6 });
    await screen.mouse.up();
    const after = await node?.boundingBox();
    expect((after?.x ?? 0) - box.x).toBeGreaterThan(40);
    expect(await countFound(screen)).toBe(KEPT);
    expect(await screen.evaluate(() => location.hash)).not.toContain('entity=');
  });

  it('tables say what the charts say, and do what they do', async () => {
    const screen = await open('#/overview');
    await untilFound(screen, KEPT);
    const drawn = await screen.evaluate(() => ({
      bars: [...document.querySelectorAll('.timeline-bar')].filter((bar) => Number(bar.getAttribute('height')) > 0)
        .length,
      nodes: [...document.querySelectorAll('.network-node')].map((node) => node.getAttribute('aria-label') ?? ''),
      links: document.querySelectorAll('.network-link').length,
      cells: [...document.querySelectorAll('.matrix-cell:not(.none):not(.self)')].length,
      outlets: [...document.querySelectorAll('.bars li')].map(
        (row) => row.querySelector('.bars-count')?.textContent ?? '',
      ),
    }));
    for (const title of ['Clippings over time', 'Who and what occur together', 'Countries together', 'Outlets'])
      await press(screen, `Show as table: ${title}`);
    const times = await readTable(screen, 'Clippings over time');
    expect(times).toHaveLength(drawn.bars);
    expect(times.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(KEPT);
    const names = await readTable(screen, 'Who and what occur together');
    expect(
      names.slice(0, drawn.nodes.length).map(([name, category, count]) => `${name}, ${category}, ${count}`),
    ).toEqual(drawn.nodes.map((label) => label.replace(/ clippings?$/, '')));
    expect(names.length - drawn.nodes.length).toBe(drawn.links);
    for (const [one = '', other = '', count] of names.slice(drawn.nodes.length))
      expect(naming(one).filter((own) => naming(other).includes(own))).toHaveLength(Number(count));
    const countries = await readTable(screen, 'Countries together');
    // Each pair is two cells of the square; countries by themselves come first.
    const pairs = countries.filter((row) => row.length === 3);
    expect(pairs.length * 2).toBe(drawn.cells);
    const outlets = await readTable(screen, 'Outlets');
    expect(outlets.map(([, count]) => count)).toEqual(drawn.outlets);
    const [outlet = '', count] = outlets[0] ?? [];
    await press(screen, outlet);
    await untilFound(screen, Number(count));
  });

  it('a cell of the matrix chooses both countries', async () => {
    const screen = await open('#/overview');
    await untilFound(screen, KEPT);
    await screen.bringToFront();
    await focusMark(screen, '.matrix-cell[tabindex="0"]');
    await screen.keyboard.press('ArrowRight');
    const label = await screen.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await screen.keyboard.press('Enter');
    await untilFound(screen, Number(/: (\d+)/.exec(label)?.[1]));
    expect(await screen.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).getAll('country').length)).toBe(
      2,
    );
  });

  it('an entity’s page opens from the facets, tells what is known, and watches', async () => {
    const screen = await open('#/clippings?q=entity%3AS-400');
    await press(screen, 'Everything on S-400');
    await untilSays(screen, 'Mentions over time');
    expect(await screen.evaluate(() => location.hash)).toContain('#/entity/platform%2Fs-400');
    const text = await textOf(screen);
    for (const words of ['SA-21', `${naming('S-400').length} clippings`, 'First clipped', 'Named together with it'])
      expect(text).toContain(words);
    expect(await screen.$eval('a[target="_blank"]', (link) => link.getAttribute('rel'))).toBe('noopener noreferrer');
    await press(screen, 'Watch this name');
    await untilSays(screen, 'On your watch list “Watched”');
    await press(screen, 'Stop watching');
    await until('the offer to watch', async () => !(await textOf(screen)).includes('On your watch list'));
    await press(screen, 'Show in clippings');
    await untilFound(screen, naming('S-400').length);
  });

  it.runIf(kind === 'chromium').each([
    ['#/overview', 320],
    ['#/overview', 1920],
    ['#/entity/platform%2Fs-400', 320],
    ['#/entity/platform%2Fs-400', 1920],
    ['#/clippings', 320],
    ['#/clippings', 1920],
  ])('%s at %i px has nothing that axe objects to, in light, dark and forced colours', async (hash, width) => {
    const screen = await open(hash);
    await screen.setViewport({ width, height: 900 });
    const session = await screen.createCDPSession();
    const looks = [
      [{ name: 'prefers-color-scheme', value: 'light' }],
      [{ name: 'prefers-color-scheme', value: 'dark' }],
      [{ name: 'forced-colors', value: 'active' }],
    ];
    for (const isTable of [false, true]) {
      if (isTable)
        await screen.$$eval('.chart-head > .link:last-child', (buttons) => {
          for (const button of buttons) (button as HTMLElement).click();
        });
      for (const features of looks) {
        await session.send('Emulation.setEmulatedMedia', { features });
        await screen.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        await screen.evaluate(axe.source);
        const violations = await screen.evaluate(async () => {
          const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        });
        expect(violations).toEqual([]);
        expect(await screen.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  });
});
