/** The page the popup speaks of: read through its content script, which is started where none answers. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { callBackground, callPage } from '../../utils/messages/call';
import type { PageReport } from '../../utils/messages/to-page';
import type { Draft } from '../../utils/model/clipping';
import type { Result } from '../../utils/model/result';

export type PageView =
  | { readonly state: 'reading' }
  /** A page that extensions may not touch, or none at all. */
  | { readonly state: 'no-page' }
  /** A web page that was not opened to us. */
  | { readonly state: 'no-access' }
  | { readonly state: 'not-article'; readonly tabId: number }
  | { readonly state: 'read'; readonly tabId: number; readonly report: PageReport; readonly draft: Draft | null };

/** A page that was started a moment ago has not been read yet: 20 looks within 5 s, the first ones soon after each other. */
const LOOKS_MS = [60, 60, 90, 120, 150, 200, 250, 250, 300, 300, 320, 320, 320, 320, 320, 320, 320, 320, 320, 320];
/** After this many looks the popup says what it knows, and goes on looking. */
const SETTLED_AFTER = 6;

async function findTab(): Promise<{ readonly id: number; readonly url: string | undefined } | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(asked)
    ? await browser.tabs.get(asked).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

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
async function followPage(asked: boolean, show: (view: PageView) => void, signal: AbortSignal): Promise<void> {
  const tab = await findTab();
  if (tab === null || !isWebPage(tab.url)) return show({ state: 'no-page' });
  for (const [look, pauseMs] of LOOKS_MS.entries()) {
    const reply = await readPage(tab.id, asked);
    if (signal.aborted) return;
    if (reply.ok) {
      const selected = await callPage(tab.id, 'selection.draft', {});
      const draft = selected.ok ? selected.value.draft : null;
      if (!signal.aborted) show({ state: 'read', tabId: tab.id, report: reply.value, draft });
      return;
    }
    if (reply.error.code === 'unanswered' && look > 0)
      return show({ state: tab.url === undefined ? 'no-access' : 'no-page' });
    if (reply.error.code === 'no-page' && look >= SETTLED_AFTER) show({ state: 'not-article', tabId: tab.id });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (signal.aborted) return;
  }
  show({ state: 'not-article', tabId: tab.id });
}

export type PageControl = {
  readonly view: PageView;
  /** Reads the page although it is no article. */
  readonly readAnyway: () => void;
  /** Takes the draft off the screen once it is saved. */
  readonly forgetDraft: () => void;
};

export function usePage(): PageControl {
  const [view, setView] = useState<PageView>({ state: 'reading' });
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const show = (next: PageView): void => {
      if (!ended.signal.aborted) setView(next);
    };
    followPage(asked, show, ended.signal).catch((error: unknown) => {
      console.error('Attaché: the page could not be read', error);
      show({ state: 'no-page' });
    });
    return () => ended.abort();
  }, [asked]);
  const readAnyway = useCallback(() => {
    setView({ state: 'reading' });
    setAsked(true);
  }, []);
  const forgetDraft = useCallback(
    () => setView((before) => (before.state === 'read' ? { ...before, draft: null } : before)),
    [],
  );
  return { view, readAnyway, forgetDraft };
}
