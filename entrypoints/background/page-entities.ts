/** Which entities stand on the page of each tab, so that what the reader watches among them can be told beside the page, never to it. */
import { browser } from 'wxt/browser';
import { watchedAmong } from '../../utils/shelf/watch-list';
import type { AttacheDatabase } from '../../utils/store/database';
import { readShelf } from '../../utils/store/shelf-store';

export type PageEntities = {
  readonly note: (tabId: number, ids: readonly string[]) => Promise<void>;
  /** Names of the watched entities on the tab's page. */
  readonly watchedOn: (tabId: number) => Promise<readonly string[]>;
};

/** In the session's memory: the background itself may end between a page's text and its report. */
const keyOf = (tabId: number): string => `page-entities:${tabId}`;

export function startPageEntities(database: AttacheDatabase): PageEntities {
  const { session } = browser.storage;
  browser.tabs.onRemoved.addListener((tabId) => {
    session.remove(keyOf(tabId)).catch((error: unknown) => console.warn('Attaché: a closed page', error));
  });
  return {
    note: (tabId, ids) => session.set({ [keyOf(tabId)]: ids }),
    watchedOn: async (tabId) => {
      const lists = await readShelf(database, 'watch');
      if (lists.length === 0) return [];
      const { [keyOf(tabId)]: ids } = await session.get(keyOf(tabId));
      return Array.isArray(ids) ? watchedAmong(lists, ids as string[]) : [];
    },
  };
}
