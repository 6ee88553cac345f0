/** What happens once: after the installation, an update, or the start of the browser. */
import { browser } from 'wxt/browser';
import type { ClippingStore } from '../../utils/store/clipping-store';
import type { MirrorKeeper } from '../../utils/store/mirror-keeper';
import { createMenus } from './clip-selection';
import { takeOverDrafts } from './drafts';
import type { Reach } from './reach';

export type InstallParts = { readonly store: ClippingStore; readonly keeper: MirrorKeeper; readonly reach: Reach };

/** Compares the two copies in full, then tidies. Said aloud, because a silent repair would hide a failing disk. */
async function lookAfter({ store, keeper }: InstallParts): Promise<void> {
  const repair = await keeper.reconcile({ full: true });
  if (repair.kind === 'database')
    console.warn(`Attaché: ${repair.restored} clippings were restored from the second copy`);
  await keeper.follow();
  await store.emptyTrash();
  await takeOverDrafts(store);
}

export function startInstall(parts: InstallParts): void {
  const { reach } = parts;
  const failed = (error: unknown): void => console.error('Attaché: the start was not finished', error);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    createMenus().catch(failed);
    reach.syncWithOpenTabs().catch(failed);
    lookAfter(parts).catch(failed);
    if (reason === 'install') browser.tabs.create({ url: '/welcome.html' }).catch(failed);
  });
  browser.runtime.onStartup.addListener(() => {
    reach.sync().catch(failed);
    lookAfter(parts).catch(failed);
  });
}
