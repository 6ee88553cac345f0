/** Ends the extension's background in the middle of whatever it does, as browsers do when they want its memory. */
import type { Page } from 'puppeteer-core';
import { until } from './reader-page';
import type { Running } from './run-extension';

/** Ends the background once; whether there was one to end. */
export type KillBackground = () => Promise<boolean>;

async function inChromium({ browser }: Running): Promise<KillBackground> {
  const session = await browser.target().createCDPSession();
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
    if (worker === undefined) return false;
    const closing = session.send('Target.closeTarget', { targetId: worker.targetId });
    // It may have ended by itself in between.
    return (await closing.catch(() => ({ success: false }))).success;
  };
}

type Privileged = {
  WebExtensionPolicy?: {
    getActiveExtensions(): readonly {
      readonly mozExtensionHostname: string;
      readonly extension: {
        readonly backgroundState: string;
        terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
      };
    }[];
  };
};

/** Firefox's own pages may do what its task manager does. */
async function inFirefox(running: Running): Promise<KillBackground> {
  const page: Page = await running.newPage();
  page.goto('about:support').catch(() => undefined); // Firefox does not report that it has come; the wait below sees it.
  const isThere = (): Promise<boolean> =>
    page.evaluate(() => (globalThis as Privileged).WebExtensionPolicy !== undefined).catch(() => false);
  await until('a page of the browser’s own', isThere);
  const { host } = new URL(running.urlOf(''));
  return () =>
    page.evaluate(async (own) => {
      const policies = (globalThis as Privileged).WebExtensionPolicy?.getActiveExtensions() ?? [];
      const extension = policies.find(({ mozExtensionHostname }) => mozExtensionHostname === own)?.extension;
      if (extension?.backgroundState !== 'running') return false;
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return true;
    }, host);
}

export function createKillBackground(running: Running): Promise<KillBackground> {
  return running.kind === 'chromium' ? inChromium(running) : inFirefox(running);
}
