/** Who may call what. A page's process may be hijacked, so a content script gets no verb that lists, edits or deletes. */

import type { Sender } from '../../utils/messages/answer';
import { ownVerbs, pageVerbs } from '../../utils/messages/to-background';

/** Why a sender may not call a verb; null when it may. */
export function refuseCaller(verb: string, sender: Sender): string | null {
  if (sender.incognito) return 'nothing is kept from private windows';
  if (sender.own) return null;
  if (Object.hasOwn(ownVerbs, verb)) return 'only our own pages may call this';
  if (!Object.hasOwn(pageVerbs, verb) || sender.tabId === undefined) return 'only a tab may call this';
  return sender.frameId === 0 ? null : 'only the top frame of a tab may call this';
}

/** Whether a sender may speak of a page: its own origin by the browser's word, or any for our own pages. */
export function speaksFor(sender: Sender, url: string): boolean {
  if (sender.own) return true;
  return URL.canParse(sender.url) && URL.canParse(url) && new URL(sender.url).origin === new URL(url).origin;
}
