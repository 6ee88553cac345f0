/**
 * The library at 100,000 clippings in a real browser: opening, searching, narrowing, saving, and the popup, against search libraries that
 * load the same clippings in the same browser.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../tests/browser/build-extension';
import { bundleForPage } from '../tests/browser/bundle';
import { expectBrowsers } from '../tests/browser/find-browsers';
import { openScreen } from '../tests/browser/reader-page';
import { type Running, runExtension } from '../tests/browser/run-extension';
import type { LibrarySide, PeerTimes } from './library-side';
import { median } from './measure';
import { ms, type Report, times } from './report';

const COUNT = 100_000;
const WORDS = 'frigate';
const ROUNDS = 3;

async function callSide<K extends keyof LibrarySide>(
  page: Page,
  name: K,
  ...given: Parameters<LibrarySide[K]>
): Promise<Awaited<ReturnType<LibrarySide[K]>>> {
  const answer: unknown = await page.evaluate(
    (own, parameters) => {
      const { attacheLibrary } = globalThis as unknown as {
        attacheLibrary: Record<string, (...given: unknown[]) => unknown>;
      };
      return attacheLibrary[own]?.(...parameters);
    },
    name,
    given as unknown[],
  );
  return answer as Awaited<ReturnType<LibrarySide[K]>>;
}

/** Milliseconds from the navigation until the selector stands in the page; noted by the page itself. */
const NOTE_FIRST = `(() => {
  const wanted = { row: '.library-row, .clipping', count: '.library-tools [role=status]' };
  const seen = (globalThis.attacheSeen = {});
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(wanted))
      if (seen[name] === undefined && document.querySelector(selector) !== null) seen[name] = performance.now();
  }).observe(document, { childList: true, subtree: true });
})()`;

async function openTimed(running: Running, path: string): Promise<{ page: Page; seen: Record<string, number> }> {
  const page = await running.newPage();
  await page.evaluateOnNewDocument(NOTE_FIRST);
  await page.goto(running.urlOf(path));
  const wanted = path === 'library.html' ? 'count' : 'row';
  await page.waitForFunction(
    (name) => name in (globalThis as unknown as { attacheSeen: object }).attacheSeen,
    { timeout: 300_000 },
    wanted,
  );
  const seen = await page.evaluate(
    () => (globalThis as unknown as { attacheSeen: Record<string, number> }).attacheSeen,
  );
  return { page, seen };
}

/** Milliseconds from an action in the page until the count of what was found is another. */
function timeAnswer(page: Page, act: { readonly type?: string; readonly click?: string }): Promise<number> {
  return page.evaluate(async ({ type, click }) => {
    const shown = document.querySelector('.library-tools [role=status]');
    const before = shown?.textContent;
    const start = performance.now();
    if (click !== undefined) document.querySelector<HTMLElement>(click)?.click();
    const field = document.querySelector<HTMLInputElement>('.search-bar input');
    if (type !== undefined && field !== null) {
      field.value = type;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    while (shown?.textContent === before && performance.now() - start < 60_000)
      await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, act);
}

/** Milliseconds until the background has acknowledged a change of one clipping. */
function timeSave(page: Page, note: string): Promise<number> {
  return page.evaluate(async (words) => {
    type Wire = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
    const id = await new Promise<string>((resolve) => {
      const open = indexedDB.open('attache');
      open.onsuccess = () => {
        const key = open.result.transaction('clippings').objectStore('clippings').getAllKeys(null, 1);
        key.onsuccess = () => {
          open.result.close();
          resolve(String(key.result[0]));
        };
      };
    });
    const start = performance.now();
    const edit = { tags: ['bench'], note: words, colour: 'blue', reviewState: 'used' };
    const { chrome } = globalThis as unknown as { chrome: Wire };
    const { ok } = await chrome.runtime.sendMessage({ to: 'background', verb: 'clipping.edit', request: { id, edit } });
    if (!ok) throw new Error('The edit was refused.');
    return performance.now() - start;
  }, note);
}

/** The second copy of what was written past the background is made as after an import; while it is, no save is at its usual speed. */
async function waitForMirror(page: Page): Promise<void> {
  await page.evaluate(async () => {
    type Extension = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const { chrome } = globalThis as unknown as { chrome: Extension };
    await chrome.runtime.sendMessage({ to: 'background', verb: 'clippings.imported', request: {} });
  });
  for (;;) {
    const isLevel = await page.evaluate(async () => {
      type Storage = { local: { get(key: string): Promise<object> } };
      const { chrome } = globalThis as unknown as { chrome: { storage: Storage } };
      return 'mirror:canary' in (await chrome.storage.local.get('mirror:canary'));
    });
    if (isLevel) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

async function peerTimes(
  running: Running,
  bundle: string,
  verb: 'timeMiniSearch' | 'timeFlexSearch',
): Promise<PeerTimes> {
  // A page for itself, so that no other's garbage is collected in its time.
  const page = await openScreen(running, 'welcome.html');
  await page.evaluate(bundle);
  const measured = await callSide(page, verb, COUNT, WORDS);
  await page.close();
  return measured;
}

export async function benchLibrary(report: Report): Promise<void> {
  const [chromium] = expectBrowsers(['chromium']);
  if (chromium === undefined) return;
  await buildExtension('chromium', 'test');
  const bundle = await bundleForPage(fileURLToPath(new URL('library-side.ts', import.meta.url)));
  const profile = mkdtempSync(join(tmpdir(), 'attache-bench-'));
  const running = await runExtension(chromium, { profile });
  try {
    const filling = await openScreen(running, 'options.html');
    await filling.waitForSelector('h2');
    await filling.evaluate(bundle);
    await callSide(filling, 'fill', COUNT);
    await waitForMirror(filling);
    await filling.close();
    report.head(`Library, ${COUNT} clippings`);
    const first = await openTimed(running, 'library.html');
    report.row('first opening, index made', ms(first.seen['count'] ?? 0));
    // The last rows of the index are stored when nothing was written for a while.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await first.page.close();
    const rounds: Record<'row' | 'count' | 'search' | 'again' | 'facet' | 'save', number[]> = {
      row: [],
      count: [],
      search: [],
      again: [],
      facet: [],
      save: [],
    };
    let heap = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { page, seen } = await openTimed(running, 'library.html');
      rounds.row.push(seen['row'] ?? 0);
      rounds.count.push(seen['count'] ?? 0);
      rounds.search.push(await timeAnswer(page, { type: WORDS }));
      rounds.again.push(await timeAnswer(page, { type: `${WORDS} modi` }));
      await timeAnswer(page, { type: '' });
      rounds.facet.push(await timeAnswer(page, { click: '.facet-choice button' }));
      rounds.save.push(await timeSave(page, `Round ${round}`));
      heap = (await page.metrics()).JSHeapUsedSize ?? 0;
      await page.close();
    }
    const popup = await openTimed(running, 'popup.html');
    const mini = await peerTimes(running, bundle, 'timeMiniSearch');
    const flex = await peerTimes(running, bundle, 'timeFlexSearch');
    const middle = Object.fromEntries(Object.entries(rounds).map(([name, all]) => [name, median(all)])) as Record<
      keyof typeof rounds,
      number
    >;
    report.row('', 'first row', 'counts', 'first search', 'next search', 'facet', 'save');
    report.row(
      'library',
      ...(['row', 'count', 'search', 'again', 'facet', 'save'] as const).map((name) => ms(middle[name])),
    );
    report.row('popup', ms(popup.seen['row'] ?? 0));
    report.row('heap', `${Math.round(heap / 1e6)} MB`);
    report.row('MiniSearch, indexing / loading', ms(mini.add), mini.load === null ? '' : ms(mini.load));
    report.row('FlexSearch, indexing', ms(flex.add));
    const opened = middle.count + middle.search;
    report.row('against MiniSearch loading JSON', mini.load === null ? '' : times(opened / mini.load));
    report.budget({ name: 'library-open-and-search-per-minisearch', measured: opened / mini.add, limit: 0.1 });
    report.budget({ name: 'library-open-and-search-per-flexsearch', measured: opened / flex.add, limit: 0.1 });
    report.budget({ name: 'library-facet-per-minisearch', measured: middle.facet / mini.add, limit: 0.1 });
    report.budget({ name: 'library-save-per-minisearch', measured: middle.save / mini.add, limit: 0.1 });
    report.budget({ name: 'popup-open-per-minisearch', measured: (popup.seen['row'] ?? 0) / mini.add, limit: 0.1 });
  } finally {
    await running.close().catch(() => running.kill());
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
