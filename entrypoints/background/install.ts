/** What happens once: after the installation, an update, or the start of the browser. */
import { browser } from 'wxt/browser';
import type { ClippingStore } from '../../utils/store/clipping-store';
import { createMenus } from './clip-selection';
import { takeOverDrafts } from './drafts';
import type { Reach } from './reach';

/** Compares the two copies in full, then tidies. Said aloud, because a silent repair would hide a failing disk. */
async function lookAfter(store: ClippingStore): Promise<void> {
  const repair = await store.reconcile({ full: true });
  if (repair.kind === 'database')
    console.warn(`Attaché: ${repair.restored} clippings were restored from the second copy`);
  await store.emptyTrash();
  await takeOverDrafts(store);
}

export function startInstall(store: ClippingStore, reach: Reach): void {
  const failed = (error: unknown): void => console.error('Attaché: the start was not finished', error);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus().catch(failed);
    reach.syncWithOpenTabs().catch(failed);
    lookAfter(store).catch(failed);
    if (reason === 'install') browser.tabs.create({ url: '/welcome.html' }).catch(failed);
  });
  browser.runtime.onStartup.addListener(() => {
    reach.sync().catch(failed);
    lookAfter(store).catch(failed);
  });
}
