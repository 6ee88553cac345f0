/** Puts clippings into a running extension's database, as an import of that many would leave it. */
import type { Page } from 'puppeteer-core';
import type { Clipping } from '../../utils/model/clipping';
import { toRow } from '../../utils/store/row';
import { openScreen } from '../browser/reader-page';
import type { Running } from '../browser/run-extension';

/** Clippings in one call; some 3 MB. */
const CHUNK = 2_000;

async function putRows(screen: Page, rows: readonly object[], count: number): Promise<void> {
  await screen.evaluate(
    (added, total) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('attache');
        open.onerror = () => reject(new Error(String(open.error)));
        open.onsuccess = () => {
          const work = open.result.transaction(['clippings', 'progress'], 'readwrite');
          for (const row of added) work.objectStore('clippings').put(row);
          work.objectStore('progress').put({ key: 'progress', generation: 1, count: total });
          work.oncomplete = () => {
            open.result.close();
            resolve();
          };
          work.onabort = () => reject(new Error(String(work.error)));
        };
      }),
    rows,
    count,
  );
}

/** Replaces nothing: the database should be empty before. */
export async function fillLibrary(running: Running, clippings: readonly Clipping[]): Promise<void> {
  const screen = await openScreen(running, 'options.html');
  // The database is there once the screen has read it.
  await screen.waitForSelector('h2');
  for (let from = 0; from < clippings.length; from += CHUNK) {
    const part = clippings.slice(from, from + CHUNK);
    await putRows(
      screen,
      part.map((clipping) => toRow(clipping, 1)),
      from + part.length,
    );
  }
  await screen.close();
}
