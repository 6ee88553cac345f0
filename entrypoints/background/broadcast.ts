/** Tells every page that runs the content script. Tabs without one give no answer, which is no failure. */
import type { InferOutput } from 'valibot';
import { browser } from 'wxt/browser';
import type { PageReplies, pageCallVerbs } from '../../utils/messages/to-page';
import { callPage } from '../../utils/messages/wire';

export async function broadcast<K extends keyof PageReplies>(
  verb: K,
  request: InferOutput<(typeof pageCallVerbs)[K]>,
): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : callPage(id, verb, request))));
}
