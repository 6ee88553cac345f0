/** The drafts that lie in `storage.local` because their save is not acknowledged: on its way, or failed. */
import { safeParse } from 'valibot';
import { browser } from 'wxt/browser';
import { type Draft, DraftSchema } from '../model/clipping';
import { draftKey, isDraftKey } from '../model/draft-key';

/** `getKeys` spares reading the mirror; older browsers do not have it. */
export async function readWaitingKeys(): Promise<string[]> {
  const area = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
  const keys = area.getKeys === undefined ? Object.keys(await area.get(null)) : await area.getKeys();
  return keys.filter(isDraftKey);
}

/** The oldest first; what is no draft is left out. */
export async function readWaitingDrafts(): Promise<Draft[]> {
  const keys = await readWaitingKeys();
  const stored = keys.length === 0 ? {} : await browser.storage.local.get(keys);
  return Object.values(stored)
    .flatMap((value) => {
      const parsed = safeParse(DraftSchema, value);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => a.clippedAtMs - b.clippedAtMs);
}

/** Tells when a draft came or went, until `signal` aborts. */
export function watchWaitingDrafts(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some(isDraftKey)) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

export async function discardDraft(id: string): Promise<void> {
  await browser.storage.local.remove(draftKey(id));
}

/** Puts a draft back that was discarded; the background saves it as soon as it can. */
export async function keepDraft(draft: Draft): Promise<void> {
  await browser.storage.local.set({ [draftKey(draft.id)]: draft });
}
