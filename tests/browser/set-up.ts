/** Once before all browser tests: a browser of each kind is there, and the extension is built for both as tests and as people get it. */
import { buildExtension } from './build-extension';
import { expectBrowsers } from './find-browsers';

export async function setup(): Promise<void> {
  const kinds = ['chromium', 'firefox'] as const;
  expectBrowsers(kinds);
  for (const kind of kinds) {
    await buildExtension(kind, 'test');
    await buildExtension(kind, 'production');
  }
}
