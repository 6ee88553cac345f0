/** Registers the content script on the hosts that the settings ask for and the reader granted, and nowhere else. */
import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../../utils/settings/settings';
import { createTurns } from '../../utils/store/turns';
import { READER_SCRIPT, startReader } from './reader-script';
import { registeredMatches } from './registered-matches';

const SCRIPT_ID = 'reader';

async function register(matches: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches: [...matches], ...READER_SCRIPT, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

async function currentMatches(): Promise<readonly string[]> {
  const [settings, granted] = await Promise.all([readSettings(), browser.permissions.getAll()]);
  return registeredMatches(settings, granted.origins ?? []);
}

/** Pages that were open before the script was registered, or before an update cut their old one off. */
async function startInOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  // A tab that is just closing or shows an error page cannot be started, and need not be.
  for (const { id } of tabs) if (id !== undefined) await startReader(id);
}

export type Reach = {
  /** Registers anew. */
  readonly sync: () => Promise<void>;
  /** Registers anew and starts in the tabs that are open. */
  readonly syncWithOpenTabs: () => Promise<void>;
};

/** Follows settings and permissions until `signal` aborts. */
export function startReach(signal: AbortSignal): Reach {
  const inTurn = createTurns();
  const sync = (withOpenTabs: boolean): Promise<void> =>
    inTurn(async () => {
      const matches = await currentMatches();
      await register(matches);
      if (withOpenTabs) await startInOpenTabs(matches);
    });
  const follow = (): void => {
    sync(true).catch((error: unknown) => console.error('Attaché: the content script could not be registered', error));
  };
  watchSettings(follow, signal);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(follow);
    browser.permissions.onRemoved.removeListener(follow);
  });
  return { sync: () => sync(false), syncWithOpenTabs: () => sync(true) };
}
