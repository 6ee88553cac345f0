/** The one wrapper around `sendMessage`: typed verbs, failures as values. */
import { browser } from 'wxt/browser';
import { fail, type Result } from '../model/result';
import type { BackgroundReplies, BackgroundRequests } from './to-background';
import type { PageReplies, PageRequests } from './to-page';

function isReply(value: unknown): value is Result<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ok' in value &&
    (value.ok === true ? 'value' in value : 'error' in value)
  );
}

async function send(call: () => Promise<unknown>, verb: string): Promise<Result<unknown>> {
  try {
    const reply = await call();
    return isReply(reply) ? reply : fail('unanswered', `${verb}: no answer`);
  } catch (error) {
    // A dead service worker and an updated extension both arrive here; the second has lost its runtime id.
    const orphaned = browser.runtime?.id === undefined;
    return fail(
      orphaned ? 'orphaned' : 'unanswered',
      `${verb}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Calls the background. Never throws: a missing answer is the failure `unanswered`. */
export async function callBackground<K extends keyof BackgroundReplies>(
  verb: K,
  request: BackgroundRequests[K],
): Promise<Result<BackgroundReplies[K]>> {
  const reply = await send(() => browser.runtime.sendMessage({ to: 'background', verb, request }), verb);
  return reply as Result<BackgroundReplies[K]>;
}

/** Calls the content script of a tab's top frame. Never throws: a tab without one is the failure `unanswered`. */
export async function callPage<K extends keyof PageReplies>(
  tabId: number,
  verb: K,
  request: PageRequests[K],
): Promise<Result<PageReplies[K]>> {
  const reply = await send(() => browser.tabs.sendMessage(tabId, { to: 'page', verb, request }, { frameId: 0 }), verb);
  return reply as Result<PageReplies[K]>;
}
