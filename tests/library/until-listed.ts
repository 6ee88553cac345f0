/** Waits for the library's list. The newest clippings are there before the index is read; keys and search come with it. */
import type { Page } from 'puppeteer-core';
import { until } from '../browser/reader-page';

export async function untilListed(screen: Page): Promise<void> {
  await until('the list of clippings', () =>
    screen.evaluate(
      () => document.querySelector('search.library-facets') !== null && document.querySelector('.library-row') !== null,
    ),
  );
}
