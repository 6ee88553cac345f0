/** Tells every page that runs the content script. Tabs without one give no answer, which is no failure. */
import { browser } from 'wxt/browser';
import { callPage } from '../../utils/messages/call';
import type { PageReplies, PageRequests } from '../../utils/messages/to-page';

export async function broadcast<K extends keyof PageReplies>(verb: K, request: PageRequests[K]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : callPage(id, verb, request))));
}
