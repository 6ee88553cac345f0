/**
 * Takes over the drafts that pages keep in `storage.local` until their save is acknowledged: a tab that was closed in
 * between cannot do it any more.
 */
import { safeParse } from 'valibot';
import { browser } from 'wxt/browser';
import { sourceKey } from '../../utils/clipping/url-identity';
import { readWaitingKeys } from '../../utils/messages/waiting-drafts';
import { type Draft, DraftSchema } from '../../utils/model/clipping';
import { describeIssues } from '../../utils/model/describe-issues';
import { isDraftKey } from '../../utils/model/draft-key';
import type { ClippingStore } from '../../utils/store/clipping-store';

/** A draft under the identity that we compute; a page's own word for it is not taken. */
export function withSourceKey(draft: Draft): Draft {
  const { source } = draft;
  return { ...draft, source: { ...source, key: sourceKey(source.url, source.canonicalUrl) } };
}

/** Saves these drafts and takes them away. One that is no draft stays where it is and is reported. */
async function takeOver(store: ClippingStore, keys: readonly string[]): Promise<void> {
  const stored = keys.length === 0 ? {} : await browser.storage.local.get([...keys]);
  for (const [key, value] of Object.entries(stored)) {
    const parsed = safeParse(DraftSchema, value);
    if (!parsed.success) {
      console.error(`Attaché: ${key} is no draft and is left as it is. ${describeIssues(parsed.issues)}`);
      continue;
    }
    await store.put(withSourceKey(parsed.output));
    await browser.storage.local.remove(key);
  }
}

export async function takeOverDrafts(store: ClippingStore): Promise<void> {
  await takeOver(store, await readWaitingKeys());
}

/** Looking for drafts takes a while beside many clippings; the call that woke the background comes first. */
const AFTER_WAKE_MS = 300;

/** Takes a draft over as soon as a page has written it, which wakes the background even when the tab is gone. */
export function startTakingOver(store: ClippingStore): void {
  const failed = (error: unknown): void => console.error('Attaché: a draft waits', error);
  setTimeout(() => void takeOverDrafts(store).catch(failed), AFTER_WAKE_MS);
  browser.storage.local.onChanged.addListener((changes) => {
    const keys = Object.keys(changes).filter((key) => isDraftKey(key) && changes[key]?.newValue !== undefined);
    if (keys.length > 0) takeOver(store, keys).catch(failed);
  });
}

/** Forgets every waiting draft. */
export async function forgetDrafts(): Promise<void> {
  await browser.storage.local.remove(await readWaitingKeys());
}
