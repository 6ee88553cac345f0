/** The reader's own names: to whom they are told, and the list compiled for the matcher. */
import { type CompiledOwnList, compileOwnList } from '../../utils/gazetteer/own-list';
import type { Sender } from '../../utils/messages/answer';
import { isOneOf } from '../../utils/model/host';
import type { Settings } from '../../utils/model/settings';
import { readOwnList, watchOwnList } from '../../utils/settings/own-list';
import { readSettings } from '../../utils/settings/settings';

/**
 * Whether a sender may learn own names. A page can read what is painted on it, and with words of its own choice it could ask for a
 * reader's whole list; so only the sites that the reader enabled get any.
 */
export function mayKnowOwnNames(sender: Sender, { alwaysHosts }: Pick<Settings, 'alwaysHosts'>): boolean {
  if (sender.own) return true;
  return URL.canParse(sender.url) && isOneOf(alwaysHosts, new URL(sender.url).hostname);
}

/** The compiled list for a sender; null where there is none, or none for this sender. */
export type OwnNamesFor = (sender: Sender) => Promise<CompiledOwnList | null>;

export function createOwnNames(signal: AbortSignal): OwnNamesFor {
  const kept: { list?: Promise<CompiledOwnList | null> } = {};
  watchOwnList(() => {
    delete kept.list;
  }, signal);
  return async (sender) => {
    try {
      kept.list ??= readOwnList().then(({ names }) => compileOwnList(names));
      const list = await kept.list;
      return list !== null && mayKnowOwnNames(sender, await readSettings()) ? list : null;
    } catch (error) {
      // The page is read all the same, by the shipped list.
      delete kept.list;
      console.error('Attaché: the own names could not be read', error);
      return null;
    }
  };
}
