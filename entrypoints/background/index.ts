/** The background: starts every part at once, because the browser forgets listeners that come later. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startAnswering } from '../../utils/messages/answer';
import { readRequest } from '../../utils/messages/to-background';
import { watchOwnList } from '../../utils/settings/own-list';
import { watchSettings } from '../../utils/settings/settings';
import { ClippingStore } from '../../utils/store/clipping-store';
import { AttacheDatabase } from '../../utils/store/database';
import { History } from '../../utils/store/history';
import { Mirror } from '../../utils/store/mirror';
import { MirrorKeeper } from '../../utils/store/mirror-keeper';
import { ShelfStore } from '../../utils/store/shelf-store';
import { Writer } from '../../utils/store/writer';
import { broadcast } from './broadcast';
import { createAnswers } from './calls';
import { startClipSelection } from './clip-selection';
import { createDetection, createGazetteer } from './detection';
import { startTakingOver } from './drafts';
import { startInstall } from './install';
import { createOwnNames } from './own-names';
import { startPageEntities } from './page-entities';
import { startReach } from './reach';
import { refuseCaller } from './refuse-caller';

/** The mirror follows a save in some 10 ms. */
const MIRROR_PATIENCE_MS = 500;

export default defineBackground(() => {
  const { signal } = new AbortController();
  const database = new AttacheDatabase();
  const failed = (error: unknown): void => console.error('Attaché: the background', error);
  const keeper = new MirrorKeeper({ database, mirror: new Mirror(browser.storage.local) });
  const afterWrite = async (): Promise<void> => {
    broadcast('clippings.changed', {}).catch(failed);
    // The clipping is safe in the database by now, so a mirror that is long at work with an import is not waited for.
    const patience = new Promise<void>((resolve) => setTimeout(resolve, MIRROR_PATIENCE_MS));
    await Promise.race([keeper.follow().catch(failed), patience]);
  };
  const ready = keeper.reconcile({ full: false });
  ready.then(() => keeper.follow()).catch(failed);
  const writer = new Writer({ database, ready, onWritten: afterWrite });
  const store = new ClippingStore(writer);
  const shelf = new ShelfStore(writer);
  const history = new History(writer);
  startTakingOver(store);

  const ownNamesFor = createOwnNames(signal);
  const readGazetteer = createGazetteer();
  const detect = createDetection(readGazetteer);
  const pageEntities = startPageEntities(database);
  const answers = createAnswers({
    database,
    store,
    shelf,
    history,
    afterWrite,
    readGazetteer,
    detect,
    ownNamesFor,
    pageEntities,
  });
  startAnswering({ side: 'background', answers, read: readRequest, refuse: refuseCaller }, signal);
  startInstall({ store, keeper, reach: startReach(signal) });
  startClipSelection();

  watchSettings(() => void broadcast('settings.changed', {}).catch(failed), signal);
  watchOwnList(() => void broadcast('own-names.changed', {}).catch(failed), signal);
});
