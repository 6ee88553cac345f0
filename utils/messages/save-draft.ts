/**
 * Saves a draft so that nothing can lose it: it lies in `storage.local` until the background has acknowledged it, and
 * the background takes it from there when this page is gone. Saving twice is harmless, so every silence is asked again.
 */
import { browser } from 'wxt/browser';
import type { Draft } from '../model/clipping';
import { draftKey } from '../model/draft-key';
import { fail, type Result } from '../model/result';
import { every, pause } from '../timer/timer';
import { callBackground } from './call';

/** Pauses between attempts: a worker that dies in the middle is back in 50 ms, one that hangs is ended after some seconds. */
const PAUSES_MS = [20, 50, 100, 200, 400, 800, 1_600, 3_200];

/** What no second attempt changes, and what the background could not take over either. */
function isFinal(reply: Result<unknown>): boolean {
  return !reply.ok && (reply.error.code === 'not-allowed' || reply.error.code === 'invalid-message');
}

/** Whether a draft lies in `storage.local` now. */
async function keep(key: string, draft: Draft): Promise<boolean> {
  try {
    await browser.storage.local.set({ [key]: draft });
    return true;
  } catch {
    // The area is full, or this script was cut off by an update and has no such area any more: the call itself will say so.
    return false;
  }
}

/** How often a save under way looks whether an update has cut this script off. */
const LOOK_MS = 250;

/** Chromium may leave the calls of a script that an update cut off without any answer: this ends the wait for one. */
function untilOrphaned(signal: AbortSignal): Promise<ReturnType<typeof fail>> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (browser.runtime?.id === undefined) resolve(fail('orphaned', 'draft.save: an update came in between'));
    };
    every(LOOK_MS, look, signal);
  });
}

async function callUntilAnswered(draft: Draft): Promise<Result<{ readonly id: string }>> {
  let reply = await callBackground('draft.save', { draft });
  for (const pauseMs of PAUSES_MS) {
    if (reply.ok || reply.error.code !== 'unanswered') break;
    await pause(pauseMs);
    reply = await callBackground('draft.save', { draft });
  }
  return reply;
}

/** The acknowledgement, or the failure to show beside the draft. After `unanswered` the draft still waits and may be saved later. */
export async function saveDraft(draft: Draft): Promise<Result<{ readonly id: string }>> {
  const key = draftKey(draft.id);
  // Not awaited before the call: beside many clippings `storage.local` is the slower of the two.
  const kept = keep(key, draft);
  const waiting = new AbortController();
  const reply = await Promise.race([callUntilAnswered(draft), untilOrphaned(waiting.signal)]);
  waiting.abort();
  // Left behind it would be taken over and removed; so a failure to remove it does no harm.
  if ((reply.ok || isFinal(reply)) && (await kept)) await browser.storage.local.remove(key).catch(() => undefined);
  return reply;
}
