/** Builds the extension for the browsers named; once before the tests, and by `npm start`. */
import { build } from 'wxt';
import type { BrowserKind } from './find-browsers';

export async function buildExtension(kind: BrowserKind, mode: 'test' | 'production'): Promise<void> {
  await build({ browser: kind === 'chromium' ? 'chrome' : 'firefox', mode });
}
