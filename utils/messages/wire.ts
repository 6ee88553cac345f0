/**
 * The one wrapper around `runtime.sendMessage`: typed verbs, requests parsed at the door, failures as values.
 * A listener returns `true` and answers by callback, the only form that Chromium, Firefox and the polyfill agree on.
 */
import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { browser } from 'wxt/browser';
import { describeIssues } from '../model/describe-issues';
import { type Failure, fail, type Result } from '../model/result';
import type { BackgroundReplies, backgroundVerbs } from './to-background';
import type { PageReplies, pageCallVerbs } from './to-page';

type Verbs = Readonly<Record<string, GenericSchema>>;

export type Sender = {
  /** The tab of a content script; undefined for our own pages outside tabs. */
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** The URL the browser vouches for. */
  readonly url: string;
  /** Sent by one of our own pages. */
  readonly own: boolean;
  readonly incognito: boolean;
};

export type Answers<V extends Verbs, R> = {
  readonly [K in keyof V & keyof R]: (request: InferOutput<V[K]>, sender: Sender) => Promise<Result<R[K]>>;
};

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
  request: InferOutput<(typeof backgroundVerbs)[K]>,
): Promise<Result<BackgroundReplies[K]>> {
  const reply = await send(() => browser.runtime.sendMessage({ to: 'background', verb, request }), verb);
  return reply as Result<BackgroundReplies[K]>;
}

/** Calls the content script of a tab's top frame. Never throws: a tab without one is the failure `unanswered`. */
export async function callPage<K extends keyof PageReplies>(
  tabId: number,
  verb: K,
  request: InferOutput<(typeof pageCallVerbs)[K]>,
): Promise<Result<PageReplies[K]>> {
  const reply = await send(() => browser.tabs.sendMessage(tabId, { to: 'page', verb, request }, { frameId: 0 }), verb);
  return reply as Result<PageReplies[K]>;
}

type Listening<V extends Verbs, R> = {
  readonly side: 'background' | 'page';
  readonly verbs: V;
  readonly answers: Answers<V, R>;
  /** Says why a sender may not call a verb, or null when it may. */
  readonly refuse: (verb: string, sender: Sender) => string | null;
};

/** Answers calls until `signal` aborts. Messages for the other side and from other extensions are left alone. */
export function startAnswering<V extends Verbs, R>(
  { side, verbs, answers, refuse }: Listening<V, R>,
  signal: AbortSignal,
): void {
  const answer = async (verb: string, request: unknown, sender: Sender): Promise<Result<unknown>> => {
    const schema = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
    if (schema === undefined) return fail('invalid-message', `no verb ${JSON.stringify(verb).slice(0, 80)}`);
    const refusal = refuse(verb, sender);
    if (refusal !== null) return fail('not-allowed', `${verb}: ${refusal}`);
    const parsed = safeParse(schema, request);
    if (!parsed.success) return fail('invalid-message', `${verb}: ${describeIssues(parsed.issues)}`);
    const reply = answers[verb as keyof V & keyof R];
    try {
      return await reply(parsed.output as InferOutput<V[keyof V & keyof R]>, sender);
    } catch (error) {
      console.error(`Attaché: ${verb}`, error);
      const failure: Failure = {
        code: 'storage-failed',
        message: `${verb}: ${error instanceof Error ? error.message : String(error)}`,
      };
      return { ok: false, error: failure };
    }
  };
  const ownOrigin = browser.runtime.getURL('');
  const listener = (
    message: unknown,
    from: { id?: string; url?: string; frameId?: number; tab?: { id?: number; incognito?: boolean } },
    respond: (reply: unknown) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { to, verb, request } = message as { to?: unknown; verb?: unknown; request?: unknown };
    if (to !== side) return undefined;
    const sender: Sender = {
      tabId: from.tab?.id,
      frameId: from.frameId,
      url: from.url ?? '',
      own: from.url?.startsWith(ownOrigin) ?? false,
      incognito: from.tab?.incognito ?? false,
    };
    void answer(typeof verb === 'string' ? verb : String(verb), request, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
  );
}
