/**
 * Work on the page's own thread in a real browser, on a fresh page each time as a reader meets it: extraction and painting against a bare
 * walk, and against mark.js with the same terms. Counted is the processor's time in scripts, of which a busy machine takes nothing.
 */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { expectBrowsers } from '../tests/browser/find-browsers';
import { servePages } from '../tests/browser/serve';
import { compileGazetteer } from '../utils/gazetteer/compile';
import { matchText } from '../utils/match/match-text';
import type { Mention } from '../utils/model/mention';
import { median, timeInTurn } from './measure';
import type { PageSide, Step } from './page-side';
import { ms, type Report, times } from './report';
import { chooseEntries, formsOf, makeText, readGazetteer } from './stock';

const ROUNDS = 7;

async function bundlePageSide(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('page-side.ts', import.meta.url)), formats: ['iife'], name: 'side' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : null;
  if (chunk === null) throw new Error('The page side was not built.');
  return chunk.code;
}

/** A story with the usual inline elements. */
function makeHtml(chars: number): string {
  const paragraphs = makeText(chars, 5)
    .split('\n')
    .map((line, index) => {
      const plain = line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      const linked = plain.replace(/(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u, '<a href="#">$1</a>');
      return index % 3 === 0 ? `<p>${linked.replace(/ (\p{Ll}{6,}) /u, ' <em>$1</em> ')}</p>` : `<p>${linked}</p>`;
    });
  return `<!doctype html><html lang="en"><title>A long story of the war</title><meta property="og:type" content="article"><body><header><nav><a href="#">Front</a></nav></header><article><h1>A long story of the war</h1>${paragraphs.join('\n')}</article><footer>About us</footer>`;
}

async function onFreshPage<T>(
  browser: Browser,
  url: string,
  script: string,
  ask: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(script);
  const answer = await ask(page);
  await page.close();
  return answer;
}

/** Calls one of the page side's functions in the page. */
async function sideOf<K extends keyof PageSide>(
  page: Page,
  name: K,
  argument?: Parameters<PageSide[K]>[0],
): Promise<Awaited<ReturnType<PageSide[K]>>> {
  const answer: unknown = await page.evaluate(
    (own, value) => {
      const { attacheBench } = globalThis as unknown as { attacheBench: Record<string, (value: unknown) => unknown> };
      return attacheBench[own]?.(value);
    },
    name,
    argument,
  );
  return answer as Awaited<ReturnType<PageSide[K]>>;
}

/** Milliseconds that the page's scripts have had of the processor so far. */
async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

type Taking = { readonly browser: Browser; readonly url: string; readonly script: string };

/** What each of these parts costs, one after another on one fresh page. */
async function measureOnFreshPage(
  { browser, url, script }: Taking,
  parts: readonly ((page: Page) => Promise<unknown>)[],
  mentions: readonly Mention[] = [],
): Promise<number[]> {
  return await onFreshPage(browser, url, script, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await sideOf(page, 'know', mentions);
    const costs: number[] = [];
    for (const part of parts) {
      const before = await scriptMs(session);
      await part(page);
      costs.push((await scriptMs(session)) - before);
    }
    return costs;
  });
}

function take(step: Step): (page: Page) => Promise<void> {
  return (page) => sideOf(page, 'take', step);
}

/** Medians of extraction and of painting. */
async function measureOwn(taking: Taking, mentions: readonly Mention[]): Promise<{ extract: number; paint: number }> {
  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(await measureOnFreshPage(taking, [take('extract'), take('paint')], mentions));
  return { extract: median(rounds.map(([cost]) => cost ?? 0)), paint: median(rounds.map(([, cost]) => cost ?? 0)) };
}

export async function benchPage(report: Report): Promise<void> {
  const [chromium] = expectBrowsers(['chromium']);
  if (chromium === undefined) return;
  const { entries, never } = readGazetteer();
  const gazetteer = compileGazetteer(entries, never);
  const script = await bundlePageSide();
  const pages = new Map([
    ['/long.html', makeHtml(1 << 20)],
    ['/short.html', makeHtml(128 << 10)],
  ]);
  const server = await servePages(pages);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: chromium.path,
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const long = `${server.origin}/long.html`;
    const text = await onFreshPage(browser, long, script, (page) => sideOf(page, 'text'));
    const { mentions } = matchText(text, gazetteer);
    const taking = { browser, url: long, script };
    const walks: number[] = [];
    for (let round = 0; round < ROUNDS; round++) walks.push(...(await measureOnFreshPage(taking, [take('walk')])));
    const walk = median(walks);
    const { extract, paint } = await measureOwn(taking, mentions);
    report.head(`A page of ${(text.length / 2 ** 20).toFixed(2)} MB with ${mentions.length} mentions, in Chromium`);
    report.row('bare walk', ms(walk));
    report.row('extraction, painting', ms(extract), ms(paint), times((extract + paint) / walk));
    report.budget({ name: 'page-1mb-per-walk', measured: (extract + paint) / walk, limit: 3 });
    await benchMark(report, browser, `${server.origin}/short.html`, script);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchMark(report: Report, browser: Browser, url: string, script: string): Promise<void> {
  const { entries, never } = readGazetteer();
  const chosen = chooseEntries(entries, 1_000);
  const terms = formsOf(chosen);
  const gazetteer = compileGazetteer(chosen, never);
  const text = await onFreshPage(browser, url, script, (page) => sideOf(page, 'text'));
  const { mentions } = matchText(text, gazetteer);
  const match = timeInTurn({ match: () => matchText(text, gazetteer) }, 2_000).match;
  const taking = { browser, url, script };
  const { extract, paint } = await measureOwn(taking, mentions);
  const [mark = 0] = await measureOnFreshPage(taking, [(page) => sideOf(page, 'mark', terms)]);
  const ours = extract + paint + match;
  report.head(`The same page of ${text.length >> 10} KB and ${terms.length} terms`);
  report.row('ours: page, matching', ms(extract + paint), ms(match));
  report.row('mark.js', ms(mark), times(mark / ours));
  report.budget({ name: 'page-per-mark.js', measured: ours / mark, limit: 0.01 });
}
