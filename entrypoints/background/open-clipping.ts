/** Opens a clipping's source at its passage. */
import { browser } from 'wxt/browser';
import { clippingUrl } from '../../utils/clipping/clipping-url';
import type { Clipping } from '../../utils/model/clipping';
import { callReader } from './reader-script';

/** A slow page; after that the reader has the page, just not at the passage. */
const LOAD_MS = 30_000;

/** A match pattern names no port, and Firefox refuses one that does. */
async function mayRunOn(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

/** Resolves when a tab has loaded, was closed, or took too long. */
function waitForLoad(tabId: number): Promise<void> {
  const done = new AbortController();
  const onUpdated = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status === 'complete') done.abort();
  };
  const onRemoved = (id: number): void => {
    if (id === tabId) done.abort();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  const timer = setTimeout(() => done.abort(), LOAD_MS);
  return new Promise((resolve) => {
    done.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve();
    });
  });
}

async function showWhenLoaded(tabId: number, id: string): Promise<void> {
  await waitForLoad(tabId);
  const shown = await callReader(tabId, 'clipping.show', { id });
  if (!shown.ok) console.warn(`Attaché: the passage was not shown. ${shown.error.message}`);
}

/**
 * Opens a tab and returns; the passage is shown when the page has loaded. Where we may not run, the browser itself scrolls
 * to the words, by a text fragment.
 */
export async function openClipping(clipping: Clipping): Promise<void> {
  const { url } = clipping.source;
  if (!(await mayRunOn(url))) {
    await browser.tabs.create({ url: clippingUrl(clipping) });
    return;
  }
  const tab = await browser.tabs.create({ url });
  if (tab.id !== undefined) {
    showWhenLoaded(tab.id, clipping.id).catch((error: unknown) =>
      console.error('Attaché: the passage was not shown', error),
    );
  }
}
