/** Runs a suite in both browsers, each on a fresh profile with the sample pages served. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BrowserKind, expectBrowsers, type FoundBrowser } from './find-browsers';
import { type Running, type RunOptions, runExtension } from './run-extension';
import { type MadePage, type PageServer, servePages } from './serve';

export type Bench = {
  readonly kind: BrowserKind;
  readonly running: () => Running;
  readonly origin: () => string;
  /** Ends the browser, by SIGKILL or as a person would, and starts it again on the same profile. */
  readonly restart: (how: 'kill' | 'close') => Promise<void>;
};

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** @param extra pages made by the suite, by path */
export function inEachBrowser(
  name: string,
  suite: (bench: Bench) => void,
  options: {
    readonly extra?: ReadonlyMap<string, MadePage>;
    readonly run?: Partial<RunOptions>;
    readonly kinds?: readonly BrowserKind[];
  } = {},
): void {
  describe.each(options.kinds ?? KINDS)(`${name} in %s`, (kind) => {
    const parts: { running?: Running; server?: PageServer; found?: FoundBrowser } = {};
    const profile = mkdtempSync(join(tmpdir(), 'attache-test-'));
    const start = async (): Promise<void> => {
      if (parts.found === undefined) throw new Error('no browser');
      parts.running = await runExtension(parts.found, { profile, ...options.run });
    };
    const running = (): Running => {
      if (parts.running === undefined) throw new Error('The browser is not running.');
      return parts.running;
    };
    beforeAll(async () => {
      const [found] = expectBrowsers([kind]);
      if (found !== undefined) parts.found = found;
      parts.server = await servePages(options.extra);
      await start();
    });
    afterAll(async () => {
      await parts.running?.close().catch(() => parts.running?.kill());
      await parts.server?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });
    suite({
      kind,
      running,
      origin: () => parts.server?.origin ?? '',
      restart: async (how) => {
        await (how === 'kill' ? running().kill() : running().close());
        await start();
      },
    });
  });
}
