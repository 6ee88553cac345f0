/** Finds the browsers of this machine, and installs them where the system's package manager can be used. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';
export type FoundBrowser = { readonly kind: BrowserKind; readonly path: string };

const NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Where installers put browsers that are not on PATH. */
const PLACES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not ours to run: the next name is tried.
  }
}

/** The first browser of a kind on PATH or where installers put it; null when there is none. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...onPath, ...PLACES[kind]].find(isExecutable);
  return path === undefined ? null : { kind, path };
}

function installWithApt(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * The browsers of the wanted kinds; as root on a Debian system missing ones are installed.
 * @throws Error with one line that says how to get a missing browser
 */
export function expectBrowsers(kinds: readonly BrowserKind[]): FoundBrowser[] {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    installWithApt(missing.map((kind) => DEBIAN_PACKAGES[kind]));
  }
  return kinds.map((kind) => {
    const found = findBrowser(kind);
    if (found !== null) return found;
    const product = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
    throw new Error(
      `No ${product} found: install it (on Debian or Ubuntu: sudo apt-get install ${DEBIAN_PACKAGES[kind]}) or put it on PATH.`,
    );
  });
}
