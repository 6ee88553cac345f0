/** What a reader could feel of us on a page of a megabyte: long tasks and layout shifts, in the same browser on the page read and on its bare twin. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../tests/browser/build-extension';
import { expectBrowsers } from '../tests/browser/find-browsers';
import { countMarks, until, useSettings } from '../tests/browser/reader-page';
import { type Running, runExtension } from '../tests/browser/run-extension';
import { servePages } from '../tests/browser/serve';
import { MUTED_HOST, READ_HOST } from '../tests/browser/witness';
import { ms, type Report } from './report';
import { makeText } from './stock';

const VISITS = 5;
/** For the first marks, on a busy machine. */
const PATIENCE_MS = 40_000;
/** Long enough for what follows the first marks. */
const WATCHED_MS = 4_000;

type Felt = { readonly longest: number; readonly total: number; readonly tasks: number; readonly shift: number };
type InPage = { felt: { tasks: number[]; shift: number } };

function startObserving(): void {
  const felt: InPage['felt'] = { tasks: [], shift: 0 };
  (globalThis as unknown as InPage).felt = felt;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) felt.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { readonly value: number })[]) felt.shift += value;
  }).observe({ type: 'layout-shift' });
}

const html = (): string => {
  const paragraphs = makeText(1 << 20, 5)
    .split('\n')
    .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  return `<!doctype html><html lang="en"><title>A long story of the war</title><meta property="og:type" content="article"><body><article id="story"></article>
<template><h1>A long story of the war</h1>${paragraphs.join('\n')}</template></body></html>`;
};

/** Loading and laying out the story are no part of what is measured: it is put in, and shown, before. */
async function feel(running: Running, url: string, isRead: boolean): Promise<Felt> {
  const page = await running.newPage();
  await page.goto(url);
  await page.bringToFront();
  await page.evaluate(() => {
    const template = document.querySelector('template');
    if (template !== null) document.querySelector('#story')?.append(template.content);
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  await page.evaluate(startObserving);
  if (isRead) await until('marks', async () => (await countMarks(page)) > 0, PATIENCE_MS);
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
  const { tasks, shift } = await page.evaluate(() => (globalThis as unknown as InPage).felt);
  await page.close();
  return {
    longest: Math.max(0, ...tasks),
    total: tasks.reduce((sum, task) => sum + task, 0),
    tasks: tasks.length,
    shift,
  };
}

export async function benchPageTasks(report: Report): Promise<void> {
  const [chromium] = expectBrowsers(['chromium']);
  if (chromium === undefined) return;
  await buildExtension('chromium', 'test');
  const server = await servePages(new Map([['/long.html', html()]]));
  const profile = mkdtempSync(join(tmpdir(), 'attache-bench-'));
  const running = await runExtension(chromium, { profile });
  try {
    await useSettings(running, { alwaysHosts: [READ_HOST], mutedHosts: [MUTED_HOST] });
    const url = `${server.origin}/long.html`;
    const [read, bare]: [Felt[], Felt[]] = [[], []];
    for (let round = 0; round < VISITS; round++) {
      bare.push(await feel(running, url.replace(READ_HOST, MUTED_HOST), false));
      read.push(await feel(running, url, true));
    }
    const worst = (felt: readonly Felt[], of: keyof Felt): number => Math.max(...felt.map((one) => one[of]));
    report.head(
      'A page of 1 MB in Chromium: tasks over 50 ms, the longest, all together, layout shift; the worst of five visits',
    );
    for (const [name, felt] of Object.entries({ 'left alone': bare, 'read and painted': read }))
      report.row(
        name,
        String(worst(felt, 'tasks')),
        ms(worst(felt, 'longest')),
        ms(worst(felt, 'total')),
        worst(felt, 'shift').toFixed(4),
      );
  } finally {
    await running.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
