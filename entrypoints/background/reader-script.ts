/** Starts the content script where it is not registered, or was not yet when the page was loaded. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { callPage } from '../../utils/messages/call';
import type { PageReplies, PageRequests } from '../../utils/messages/to-page';
import { fail, type Result, succeed } from '../../utils/model/result';

export const READER_SCRIPT = { js: ['reader.js'], css: ['assets/marks.css'] };

export const CHECK_SCRIPT = { js: ['check.js'] };

const TOOLS_SCRIPT = { js: ['tools.js'] };

/** A page answers some ten milliseconds after its script was injected. */
const ATTEMPTS = 10;
const PAUSE_MS = 100;

async function isRunning(tabId: number): Promise<boolean> {
  const reply = await callPage(tabId, 'reader.ping', {});
  return reply.ok || reply.error.code !== 'unanswered';
}

/** Needs `activeTab` or a granted host; `no-page` without. */
async function inject(
  tabId: number,
  { js, css }: { readonly js: readonly string[]; readonly css?: string[] },
): Promise<Result<null>> {
  try {
    if (css !== undefined) await browser.scripting.insertCSS({ target: { tabId }, files: css });
    await browser.scripting.executeScript({ target: { tabId }, files: js as ScriptPublicPath[] });
    return succeed(null);
  } catch (error) {
    return fail('no-page', error instanceof Error ? error.message : String(error));
  }
}

/** Runs the reader in a tab unless it runs there. */
export async function startReader(tabId: number): Promise<Result<null>> {
  return (await isRunning(tabId)) ? succeed(null) : inject(tabId, READER_SCRIPT);
}

/** Adds the tools to a reader that asks for them. */
export function bringTools(tabId: number): Promise<Result<null>> {
  return inject(tabId, TOOLS_SCRIPT);
}

/** Looks at a tab that was open before: the check brings the reader where it is wanted. */
export async function startCheck(tabId: number): Promise<void> {
  if (await isRunning(tabId)) return;
  // A tab that is just closing or shows an error page cannot be looked at, and need not be.
  await inject(tabId, CHECK_SCRIPT);
}

/** Calls a page, after starting the content script where nothing answers. */
export async function callReader<K extends keyof PageReplies>(
  tabId: number,
  verb: K,
  request: PageRequests[K],
): Promise<Result<PageReplies[K]>> {
  const first = await callPage(tabId, verb, request);
  if (first.ok || first.error.code !== 'unanswered') return first;
  const started = await startReader(tabId);
  if (!started.ok) return started;
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const reply = await callPage(tabId, verb, request);
    if (reply.ok || reply.error.code !== 'unanswered') return reply;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return first;
}
