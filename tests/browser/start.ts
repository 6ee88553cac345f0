/**
 * `npm start`: builds the extension and opens an installed browser on the sample article. Without a display it runs headless: prints the
 * mentions by category, clips a passage, restarts the browser, prints the stored clipping, and saves screenshots.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATEGORIES } from '../../utils/model/category';
import { buildExtension } from './build-extension';
import { expectBrowsers, type FoundBrowser, findBrowser } from './find-browsers';
import {
  clipParagraph,
  openArticle,
  openPopup,
  readClippings,
  readMentions,
  showCard,
  useSettings,
} from './reader-page';
import { runExtension } from './run-extension';
import { servePages } from './serve';

const ARTICLE = 'india-japan.html';
const SCREENSHOTS = fileURLToPath(new URL('../../screenshots', import.meta.url));

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function chooseBrowser(): FoundBrowser {
  const found = findBrowser('chromium') ?? findBrowser('firefox') ?? expectBrowsers(['chromium'])[0];
  if (found === undefined)
    throw new Error('No browser found: install Chromium, Chrome, Edge or Firefox and put it on PATH.');
  return found;
}

async function showWindow(found: FoundBrowser): Promise<void> {
  const server = await servePages();
  const profile = mkdtempSync(join(tmpdir(), 'attache-'));
  const running = await runExtension(found, { profile, headless: false });
  await useSettings(running);
  const page = await running.newPage();
  await page.goto(`${server.origin}/${ARTICLE}`);
  console.log(`Opened ${found.path} on the sample article. Close the browser to end.`);
  await new Promise<void>((resolve) => running.browser.once('disconnected', () => resolve()));
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}

function printTable(rows: readonly { category: string; name: string; count: number }[]): void {
  for (const category of CATEGORIES) {
    const own = rows.filter((row) => row.category === category);
    if (own.length === 0) continue;
    console.log(
      `${category.padEnd(14)}${own.map((row) => (row.count > 1 ? `${row.name} (${row.count})` : row.name)).join(', ')}`,
    );
  }
}

async function showHeadless(found: FoundBrowser): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const saved = (name: string) => join(SCREENSHOTS, `${name}.png`) as `${string}.png`;
  const server = await servePages();
  const profile = mkdtempSync(join(tmpdir(), 'attache-'));
  try {
    let running = await runExtension(found, { profile });
    await useSettings(running);
    let page = await openArticle(running, `${server.origin}/${ARTICLE}`);
    const mentions = await readMentions(running, page);
    console.log(`\nMentions on the sample article (${mentions.reduce((sum, row) => sum + row.count, 0)}):\n`);
    printTable(mentions);
    await page.screenshot({ path: saved('page') });
    await showCard(page, 'C-2 Transport Aircraft');
    await page.screenshot({ path: saved('card') });
    await clipParagraph(running, page, 'Foreign Secretary Vinay Kwatra');
    const popup = await openPopup(running, page);
    await popup.screenshot({ path: saved('popup') });
    await running.close();

    running = await runExtension(found, { profile });
    const clippings = await readClippings(running);
    console.log(`\nStored after a restart of the browser (${clippings.length}):\n`);
    for (const clipping of clippings) {
      console.log(
        `“${clipping.quote}”\n${clipping.source.authors.join(' and ')}, ${clipping.source.title}, ${clipping.source.outlet}, ${clipping.source.published}`,
      );
      console.log(`Tags: ${clipping.tags.join(', ')}`);
    }
    page = await openArticle(running, `${server.origin}/${ARTICLE}`);
    await page.screenshot({ path: saved('page-revisited') });
    await running.close();
    console.log(`\nScreenshots in ${relative(process.cwd(), SCREENSHOTS)}/: page, card, popup, page-revisited.`);
    if (clippings.length === 0) throw new Error('The clipping was not there after the restart.');
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

try {
  const found = chooseBrowser();
  await buildExtension(found.kind, 'test');
  await (hasDisplay() ? showWindow(found) : showHeadless(found));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
