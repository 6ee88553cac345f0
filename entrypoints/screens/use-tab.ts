/** The tab a screen beside a page speaks of: the active one of its window, or the one its address names (`?tab=`). */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export type SeenTab = {
  readonly id: number;
  readonly windowId: number | undefined;
  /** Known only where we may run. */
  readonly url: string | undefined;
  /** Goes up whenever the tab has loaded something. */
  readonly visit: number;
};

type BrowserTab = {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
  readonly url?: string | undefined;
};

function toSeen({ id, windowId, url }: BrowserTab, visit: number): SeenTab | null {
  return id === undefined ? null : { id, windowId, url, visit };
}

async function findFirst(): Promise<BrowserTab | undefined> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(asked)
    ? browser.tabs.get(asked).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Calls back with the tab, and with `follow` again whenever another one is chosen or the tab has loaded something. */
async function watchTab(follow: boolean, show: (tab: SeenTab | null) => void, signal: AbortSignal): Promise<void> {
  const [first, own] = await Promise.all([findFirst(), browser.tabs.getCurrent().catch(() => undefined)]);
  if (signal.aborted) return;
  const current = { tab: first === undefined ? null : toSeen(first, 0) };
  show(current.tab);
  if (!follow) return;
  const { id: windowId } = await browser.windows.getCurrent();
  const look = async (id: number, visit: number): Promise<void> => {
    const tab = await browser.tabs.get(id).catch(() => undefined);
    if (signal.aborted || tab === undefined) return;
    current.tab = toSeen(tab, visit);
    show(current.tab);
  };
  const onActivated = (chosen: { tabId: number; windowId: number }): void => {
    // In a tab of its own the screen does not speak of itself.
    if (chosen.windowId === windowId && chosen.tabId !== own?.id) void look(chosen.tabId, 0);
  };
  const onUpdated = (id: number, { status, url }: { status?: string; url?: string }): void => {
    if (id === current.tab?.id && (status === 'complete' || url !== undefined)) void look(id, current.tab.visit + 1);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** Undefined until it is found, null where there is none. */
export function useTab(follow: boolean): SeenTab | null | undefined {
  const [tab, setTab] = useState<SeenTab | null | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    watchTab(follow, setTab, ended.signal).catch((error: unknown) => {
      console.error('Attaché: the tab could not be found', error);
      setTab(null);
    });
    return () => ended.abort();
  }, [follow]);
  return tab;
}
