/** What the toolbar button says of a tab: how many mentions its story holds, and a mark where something the reader watches is among them. */
import { browser } from 'wxt/browser';

/** Quiet on light and dark toolbars; a number is no alarm. */
const BACKGROUND = '#5b616b';
/** The accent, with the mark in the text, so that colour alone says nothing. */
const WATCHED = '#22467a';
const INK = '#ffffff';
const MARK = '•';
/** Four characters fit. */
const MOST = 999;
const MOST_MARKED = 99;

/** @param isWatched something the reader watches stands on the page, which the mark says also where no number does */
export function badgeText(mentions: number, isWatched: boolean): string {
  const most = isWatched ? MOST_MARKED : MOST;
  const number = mentions === 0 ? '' : mentions > most ? `${most}+` : String(mentions);
  return isWatched ? MARK + number : number;
}

/** @param watched names of what the reader watches on the tab's page */
export async function showBadge(tabId: number, mentions: number, watched: readonly string[]): Promise<void> {
  const isWatched = watched.length > 0;
  const name = browser.i18n.getMessage('extension_name');
  const title = isWatched ? `${name}: ${browser.i18n.getMessage('badge_watched', watched.join(', '))}` : name;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: isWatched ? WATCHED : BACKGROUND }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
    browser.action.setBadgeText({ tabId, text: badgeText(mentions, isWatched) }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
