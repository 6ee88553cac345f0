/** The page of a tab: read through its content script, which is started where none answers, and again whenever the page reports. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { callBackground, callPage } from '../../utils/messages/call';
import { overhear } from '../../utils/messages/overhear';
import type { PageReport } from '../../utils/messages/to-page';
import type { Result } from '../../utils/model/result';
import type { SeenTab } from './use-tab';

export type PageView =
  | { readonly state: 'reading' }
  /** A page that extensions may not touch, or none at all. */
  | { readonly state: 'no-page' }
  /** A web page that was not opened to us. */
  | { readonly state: 'no-access' }
  | { readonly state: 'not-article'; readonly tabId: number }
  | { readonly state: 'read'; readonly tabId: number; readonly report: PageReport };

/** A page that was started a moment ago has not been read yet: 20 looks within 5 s, the first ones soon after each other. */
const LOOKS_MS = [60, 60, 90, 120, 150, 200, 250, 250, 300, 300, 320, 320, 320, 320, 320, 320, 320, 320, 320, 320];
/** After this many looks the screen says what it knows, and goes on looking. */
const SETTLED_AFTER = 6;

function isWebPage(url: string | undefined): boolean {
  return url === undefined || /^https?:/.test(url);
}

/** The page's report. Starts the content script when nothing answers and asks once more. */
async function readPage(tabId: number, asked: boolean): Promise<Result<PageReport>> {
  const first = await callPage(tabId, 'page.read', { asked });
  if (first.ok || first.error.code !== 'unanswered') return first;
  const started = await callBackground('page.start', { tabId });
  return started.ok
    ? callPage(tabId, 'page.read', { asked })
    : { ok: false, error: { ...started.error, code: 'unanswered' } };
}

/** Reads until there is a report, the page is closed to us, or `signal` aborts. */
async function followPage(
  { id, url }: SeenTab,
  { asked, show, signal }: { asked: boolean; show: (view: PageView) => void; signal: AbortSignal },
): Promise<void> {
  if (!isWebPage(url)) return show({ state: 'no-page' });
  for (const [look, pauseMs] of LOOKS_MS.entries()) {
    const reply = await readPage(id, asked);
    if (signal.aborted) return;
    if (reply.ok) return show({ state: 'read', tabId: id, report: reply.value });
    if (reply.error.code === 'unanswered' && look > 0)
      return show({ state: url === undefined ? 'no-access' : 'no-page' });
    if (reply.error.code === 'no-page' && look >= SETTLED_AFTER) show({ state: 'not-article', tabId: id });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (signal.aborted) return;
  }
  show({ state: 'not-article', tabId: id });
}

export type PageControl = {
  readonly view: PageView;
  /** Reads the page although it is no article. */
  readonly readAnyway: () => void;
};

/** @param tab undefined while it is looked for, null where there is none */
export function usePage(tab: SeenTab | null | undefined): PageControl {
  const [view, setView] = useState<PageView>({ state: 'reading' });
  const [askedFor, setAskedFor] = useState<SeenTab | null>(null);
  const asked = tab != null && tab === askedFor;
  useEffect(() => {
    if (tab === undefined) return undefined;
    if (tab === null) {
      setView({ state: 'no-page' });
      return undefined;
    }
    const ended = new AbortController();
    const { signal } = ended;
    const show = (next: PageView): void => {
      if (!signal.aborted) setView(next);
    };
    // What was seen of another tab is wrong here; of an earlier page of this one it stays until there is better.
    setView((before) => ('tabId' in before && before.tabId === tab.id && !asked ? before : { state: 'reading' }));
    followPage(tab, { asked, show, signal }).catch((error: unknown) => {
      console.error('Attaché: the page could not be read', error);
      show({ state: 'no-page' });
    });
    const readAgain = async (): Promise<void> => {
      const reply = await callPage(tab.id, 'page.read', { asked: false });
      if (reply.ok) show({ state: 'read', tabId: tab.id, report: reply.value });
      else if (reply.error.code === 'no-page') show({ state: 'not-article', tabId: tab.id });
    };
    overhear('page.report', (tabId) => tabId === tab.id && void readAgain(), signal);
    return () => ended.abort();
  }, [tab, asked]);
  const readAnyway = useCallback(() => setAskedFor(tab ?? null), [tab]);
  return { view, readAnyway };
}
