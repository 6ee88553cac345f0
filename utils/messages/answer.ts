/**
 * Answers messages: requests are read at the door, failures are values. A listener returns `true` and answers by callback, the only form that
 * Chromium, Firefox and the polyfill agree on.
 */
import { browser } from 'wxt/browser';
import { fail, type Result } from '../model/result';

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

/** An answer to each verb: `Requests` and `Replies` by verb. */
export type Answers<Requests, Replies> = {
  readonly [K in keyof Requests & keyof Replies]: (request: Requests[K], sender: Sender) => Promise<Result<Replies[K]>>;
};

type Listening<Requests, Replies> = {
  readonly side: 'background' | 'page';
  readonly answers: Answers<Requests, Replies>;
  /** The request as its verb wants it, or what is wrong with it. */
  readonly read: (verb: keyof Requests & keyof Replies, request: unknown) => Result<unknown>;
  /** Says why a sender may not call a verb, or null when it may. */
  readonly refuse: (verb: string, sender: Sender) => string | null;
};

/** Answers calls until `signal` aborts. Messages for the other side and from other extensions are left alone. */
export function startAnswering<Requests, Replies>(
  { side, answers, read, refuse }: Listening<Requests, Replies>,
  signal: AbortSignal,
): void {
  type Verb = keyof Requests & keyof Replies;
  const isVerb = (verb: unknown): verb is Verb & string => typeof verb === 'string' && Object.hasOwn(answers, verb);
  const answer = async (verb: unknown, request: unknown, sender: Sender): Promise<Result<unknown>> => {
    if (!isVerb(verb)) return fail('invalid-message', `no verb ${String(verb).slice(0, 80)}`);
    const refusal = refuse(verb, sender);
    if (refusal !== null) return fail('not-allowed', `${verb}: ${refusal}`);
    const own = read(verb, request);
    if (!own.ok) return own;
    try {
      return await answers[verb as Verb](own.value as Requests[Verb], sender);
    } catch (error) {
      console.error(`Attaché: ${verb}`, error);
      return fail('storage-failed', `${verb}: ${error instanceof Error ? error.message : String(error)}`);
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
    void answer(verb, request, sender).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
  );
}
