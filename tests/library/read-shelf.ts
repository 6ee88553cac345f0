/** What stands on the shelf in the store of a running extension. */
import type { Page } from 'puppeteer-core';
import type { ShelfRecord } from '../../utils/model/shelf';

/** @param screen a page of ours */
export function readShelf(screen: Page): Promise<ShelfRecord[]> {
  return screen.evaluate(
    () =>
      new Promise<ShelfRecord[]>((resolve, reject) => {
        const opening = indexedDB.open('attache');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('shelf').objectStore('shelf').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as ShelfRecord[]);
          };
        };
      }),
  );
}
