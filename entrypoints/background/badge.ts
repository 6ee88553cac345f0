/** The number on the toolbar button: how many mentions the tab's story holds. */
import { browser } from 'wxt/browser';

/** Quiet on light and dark toolbars; a number is no alarm. */
const BACKGROUND = '#5b616b';
const INK = '#ffffff';
/** Four characters fit. */
const MOST = 999;

export function badgeText(mentions: number): string {
  if (mentions === 0) return '';
  return mentions > MOST ? `${MOST}+` : String(mentions);
}

export async function showBadge(tabId: number, mentions: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
    browser.action.setBadgeText({ tabId, text: badgeText(mentions) }),
  ]);
}
