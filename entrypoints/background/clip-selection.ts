/** Clips the selection of a tab, from the context menu or the keyboard; the page itself says what became of it. */
import { browser } from 'wxt/browser';
import { callReader } from './reader-script';

const MENU_ID = 'clip-selection';
const COMMAND = 'clip-selection';

async function clipSelection(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const clipped = await callReader(tabId, 'selection.clip', {});
  if (!clipped.ok) console.warn(`Attaché: the selection was not clipped. ${clipped.error.message}`);
}

/** Menus outlive the background; they are made when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: browser.i18n.getMessage('menu_clip_selection'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

export function startClipSelection(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID) void clipSelection(tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) void clipSelection(tab?.id);
  });
}
