/** What pages tell the background reaches our open screens as well: they follow a page without asking it again and again. */
import { browser } from 'wxt/browser';

/** Calls `act` when the page of a tab says this to the background, until `signal` aborts. */
export function overhear(
  verb: 'page.report' | 'selection.report',
  act: (tabId: number) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, from: { id?: string; tab?: { id?: number } }): undefined => {
    const { to, verb: said } = (message ?? {}) as { to?: unknown; verb?: unknown };
    if (from.id !== browser.runtime.id || to !== 'background' || said !== verb) return;
    if (from.tab?.id !== undefined) act(from.tab.id);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
  );
}
