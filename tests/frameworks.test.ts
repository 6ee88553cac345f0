/**
 * Pages made by frameworks: each hydrates its server's markup, and then renders our marked text anew a thousand times, without an error,
 * without a change of the tree that is not its own, and with the marks in place afterwards.
 */
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BundleOptions, bundleForPage, runAsServer } from './browser/bundle';
import { inEachBrowser } from './browser/each-browser';
import { readMarks, until, useSettings } from './browser/reader-page';
import { MUTED_HOST, openTwins, READ_HOST, type Twins } from './browser/witness';

const STEPS = 1_000;
/** Steps between two turns of the event loop: some renderings are batched by the framework, some are not. */
const BATCH = 10;

function compileSvelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform: (code, filename) =>
      filename.endsWith('.svelte') ? compile(code, { filename, generate, dev: generate === 'client' }).js : undefined,
  };
}

type App = {
  readonly page: string;
  /** Renders the first markup; without it the page begins with an element that fills itself. */
  readonly server: string | null;
  readonly alias?: BundleOptions['alias'];
  readonly define?: BundleOptions['define'];
};

const reactOf = (version: string) => ({ react: `react-${version}`, 'react-dom': `react-dom-${version}` });

const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

const APPS: Readonly<Record<string, App>> = {
  'React 17': { page: 'react-17.js', server: 'react.server.js', alias: reactOf('17') },
  'React 18': { page: 'react.js', server: 'react.server.js', alias: reactOf('18') },
  'React 19': { page: 'react.js', server: 'react.server.js' },
  Preact: { page: 'preact.js', server: 'react.server.js' },
  Vue: { page: 'vue.js', server: 'vue.server.js', define: VUE_FLAGS },
  Svelte: { page: 'svelte.js', server: 'svelte.server.js' },
  Lit: { page: 'lit.js', server: null },
  Turbo: { page: 'turbo.js', server: 'turbo.server.js' },
};

const NAMES = Object.keys(APPS);
const pages = new Map<string, string>();
const stemOf = (name: string): string => name.toLowerCase().replace(' ', '-');
const entryOf = (file: string): string => fileURLToPath(new URL(`frameworks/${file}`, import.meta.url));

async function renderFirst({ server, alias = [] }: App): Promise<string> {
  if (server === null) return '<news-story></news-story>';
  const bundled = await runAsServer(entryOf(server), { alias, plugins: [compileSvelte('server')] });
  return (bundled as { html: string }).html;
}

async function makePages(): Promise<void> {
  for (const [name, app] of Object.entries(APPS)) {
    const { page, alias = [], define = {} } = app;
    const script = await bundleForPage(entryOf(page), { alias, define, plugins: [compileSvelte('client')] });
    const html = `<!doctype html><html lang="en"><head><title>Talks</title><script src="${stemOf(name)}.js" defer></script></head><body><main id="app">${await renderFirst(app)}</main></body></html>`;
    pages.set(`/${stemOf(name)}.js`, script).set(`/${stemOf(name)}.html`, html);
  }
}

type InPage = { show: (step: number) => unknown };

function showSteps(steps: number, batch: number): Promise<void> {
  const { show } = globalThis as unknown as InPage;
  const from = async (step: number): Promise<void> => {
    for (let at = step; at < step + batch && at <= steps; at++) await show(at);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (step + batch <= steps) await from(step + batch);
  };
  return from(1);
}

function isShown(step: number): boolean {
  const root = document.querySelector('news-story')?.shadowRoot ?? document;
  return root.querySelector('h1')?.textContent?.includes(`Day ${step} `) ?? false;
}

/** Names in the story as the page shows it now, in order. */
function readNames(): string[] {
  const root = document.querySelector('news-story')?.shadowRoot ?? document;
  return [...root.querySelectorAll('b')].map((element) => element.textContent ?? '');
}

beforeAll(makePages);

inEachBrowser(
  'frameworks',
  ({ running, origin }) => {
    const opened = new Map<string, Twins>();
    const isMarked = async ({ own }: Twins): Promise<boolean> => {
      const names = await own.evaluate(readNames);
      const known = new Set(names);
      const marked = (await readMarks(own)).filter(({ words }) => known.has(words));
      return names.length > 0 && marked.length >= names.length;
    };
    beforeAll(() => useSettings(running(), { alwaysHosts: [READ_HOST], mutedHosts: [MUTED_HOST] }));
    afterAll(async () => {
      for (const twins of opened.values()) await twins.close();
    });

    it.each(NAMES)('%s renders its marked story anew', async (name) => {
      const twins = await openTwins(running(), origin());
      opened.set(name, twins);
      await twins.visit(`${stemOf(name)}.html`);
      await until('the marks of the first story', () => isMarked(twins));
      await twins.inBoth(async (page) => {
        await page.evaluate(showSteps, STEPS, BATCH);
        // Some render at the next frame, which never comes once the page is out of sight.
        await until('the last story', () => page.evaluate(isShown, STEPS));
      });
    });

    // Apart, because the reader rests for some seconds after such a storm.
    it.each(NAMES)('%s never noticed, and its last story is marked', async (name) => {
      const twins = opened.get(name);
      if (twins === undefined) throw new Error('The app was not opened.');
      await twins.own.bringToFront();
      await until('the marks of the last story', () => isMarked(twins));
      const { errors, records } = await twins.expectAlike();
      expect(errors).toEqual([]);
      expect(records).toBeGreaterThan(STEPS);
    });
  },
  { extra: pages },
);
