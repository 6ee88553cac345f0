/** The background: starts every part at once, because the browser forgets listeners that come later. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundVerbs } from '../../utils/messages/to-background';
import { startAnswering } from '../../utils/messages/wire';
import { watchSettings } from '../../utils/settings/settings';
import { ClippingStore } from '../../utils/store/clipping-store';
import { AttacheDatabase } from '../../utils/store/database';
import { CANARY_KEY, Mirror } from '../../utils/store/mirror';
import { broadcast } from './broadcast';
import { createAnswers } from './calls';
import { startClipSelection } from './clip-selection';
import { createDetection } from './detection';
import { startTakingOver, takeOverDrafts } from './drafts';
import { startInstall } from './install';
import { startReach } from './reach';
import { refuseCaller } from './refuse-caller';

export default defineBackground(() => {
  const { signal } = new AbortController();
  const database = new AttacheDatabase();
  const store = new ClippingStore({ database, mirror: new Mirror(browser.storage.local) });
  const failed = (error: unknown): void => console.error('Attaché: the background', error);

  // First in the store's queue: no write may come between a damaged database and its repair.
  store.reconcile({ full: false }).catch(failed);
  takeOverDrafts(store).catch(failed);
  startTakingOver(store);

  const answers = createAnswers({ database, store, detect: createDetection() });
  startAnswering({ side: 'background', verbs: backgroundVerbs, answers, refuse: refuseCaller }, signal);
  startInstall(store, startReach(signal));
  startClipSelection();

  watchSettings(() => void broadcast('settings.changed', {}).catch(failed), signal);
  // Every write ends with the mirror's canary, from whatever page it came.
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[CANARY_KEY] !== undefined) broadcast('clippings.changed', {}).catch(failed);
  });
});
