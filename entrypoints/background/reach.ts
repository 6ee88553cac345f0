/** Registers the content script on the hosts that the settings ask for and the reader granted, and nowhere else. */
import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../../utils/settings/settings';
import { createTurns } from '../../utils/store/turns';
import { CHECK_SCRIPT, READER_SCRIPT, startCheck, startReader } from './reader-script';
import { alwaysMatches, registeredMatches } from './registered-matches';

const CHECK_ID = 'check';
const READER_ID = 'reader';

type Matches = {
  /** Where the check runs, and brings the reader to stories. */
  readonly check: readonly string[];
  /** Where the reader runs on every page. */
  readonly always: readonly string[];
};

async function register({ check, always }: Matches): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [CHECK_ID, READER_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  const common = { runAt: 'document_idle', persistAcrossSessions: true } as const;
  const scripts = [
    { id: CHECK_ID, matches: [...check], ...CHECK_SCRIPT, ...common },
    { id: READER_ID, matches: [...always], ...READER_SCRIPT, ...common },
  ].filter(({ matches }) => matches.length > 0);
  if (scripts.length > 0) await browser.scripting.registerContentScripts(scripts);
}

async function currentMatches(): Promise<Matches> {
  const [settings, { origins = [] }] = await Promise.all([readSettings(), browser.permissions.getAll()]);
  return { check: registeredMatches(settings, origins), always: alwaysMatches(settings, origins) };
}

/** Pages that were open before the scripts were registered, or before an update cut their old ones off. */
async function startInOpenTabs({ check, always }: Matches): Promise<void> {
  const tabsOf = (matches: readonly string[]) =>
    matches.length === 0 ? [] : browser.tabs.query({ url: [...matches], discarded: false });
  for (const { id } of await tabsOf(always)) if (id !== undefined) await startReader(id);
  for (const { id } of await tabsOf(check)) if (id !== undefined) await startCheck(id);
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
