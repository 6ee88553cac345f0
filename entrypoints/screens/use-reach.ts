/** Where Attaché runs by itself: the reader's choice, and the browser's permission that it needs. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../../utils/model/settings';
import { EVERY_SITE, originsFor, originsOfSite } from '../../utils/settings/reach-origins';
import type { ChangeSettings } from './use-settings';

type Reach = Settings['reach'];

export type ReachState = {
  /** The browser refused, or the reader did; nothing was changed. */
  readonly refused: Reach | null;
  /** Whether the browser lets us run on every site, whatever the reach. */
  readonly hasEverySite: boolean;
  readonly choose: (reach: Reach) => void;
  /** Asks for one site over both schemes; whether it was granted. Call it in a click, before anything is awaited. */
  readonly askForHost: (host: string) => Promise<boolean>;
};

function request(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins: [...origins] }).catch((error: unknown) => {
    console.warn('Attaché: the browser did not ask', error);
    return false;
  });
}

/** Gives back every host that can be given back; hosts that a test build requires stay. */
async function giveBack(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

function useEverySite(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const look = (): void => {
      browser.permissions.contains({ origins: [...EVERY_SITE] }).then(setHas, () => setHas(false));
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return has;
}

export function useReach(change: ChangeSettings): ReachState {
  const [refused, setRefused] = useState<Reach | null>(null);
  const hasEverySite = useEverySite();
  const choose = async (reach: Reach): Promise<void> => {
    const isGranted = await request(originsFor(reach));
    setRefused(isGranted ? null : reach);
    if (isGranted && (await change(() => ({ reach }))) && reach === 'asked') await giveBack();
  };
  return {
    refused,
    hasEverySite,
    choose: (reach) => void choose(reach),
    askForHost: (host) => request(originsOfSite(host)),
  };
}
