/** Starts a browser with the built extension in it, on a profile that may outlive it. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserKind, FoundBrowser } from './find-browsers';

/** Firefox gives an extension a random origin; the tests need to know it beforehand. */
const FIREFOX_ID = 'attache@attache.example';
const FIREFOX_UUID = '5f1c9a52-2f0e-4c55-9a3c-a77ac4e00001';

const CHROMIUM_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  // Chromium refuses its sandbox to root, as in containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const FIREFOX_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'app.update.auto': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

export type RunOptions = {
  /** Profile folder; kept when the browser ends. */
  readonly profile: string;
  readonly headless?: boolean;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** `test` has the host permission for this machine's own pages; `production` is what people install. */
  readonly build?: 'test' | 'production';
};

export type Running = {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Address of one of the extension's pages: `popup.html`. */
  readonly urlOf: (path: string) => string;
  readonly newPage: () => Promise<Page>;
  /** Ends the browser's process at once, as a crash would. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export function buildFolder(kind: BrowserKind, build: 'test' | 'production'): string {
  const target = kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../.output/${target}${build === 'test' ? '-test' : ''}`, import.meta.url));
}

async function originOf(browser: Browser, kind: BrowserKind): Promise<string> {
  if (kind === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  return new URL(worker.url()).origin.replace('null', `chrome-extension://${new URL(worker.url()).host}`);
}

export async function runExtension({ kind, path }: FoundBrowser, options: RunOptions): Promise<Running> {
  const { profile, headless = true, dark = false, width = 1200, height = 900, build = 'test' } = options;
  const folder = buildFolder(kind, build);
  const common = {
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width, height } : null,
  };
  const browser =
    kind === 'chromium'
      ? await puppeteer.launch({
          ...common,
          browser: 'chrome',
          pipe: true,
          enableExtensions: [folder],
          args: [...CHROMIUM_FLAGS, `--window-size=${width},${height}`, ...(dark ? ['--force-dark-mode'] : [])],
        })
      : await puppeteer.launch({
          ...common,
          browser: 'firefox',
          // Without it an extension's own pages cannot be driven.
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            ...FIREFOX_PREFERENCES,
            'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
          },
        });
  if (kind === 'firefox') await browser.installExtension(folder);
  const origin = await originOf(browser, kind);
  const child = browser.process();
  return {
    kind,
    browser,
    urlOf: (page) => `${origin}/${page}`,
    newPage: () => browser.newPage(),
    kill: async () => {
      if (child === null || child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
    close: () => browser.close(),
  };
}
