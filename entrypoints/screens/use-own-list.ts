/** The reader's own list, following every change, and the ways to change it. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { callBackground } from '../../utils/messages/call';
import type { OwnName } from '../../utils/model/own-list';
import { type Failure, fail, type Result } from '../../utils/model/result';
import { readOwnList, watchOwnList } from '../../utils/settings/own-list';
import type { Say } from './use-toast';

export type OwnListChanges = {
  readonly failure: Failure | null;
  /** Whether it was stored. */
  readonly add: (own: OwnName, onUndone?: () => void) => Promise<boolean>;
  readonly remove: (own: OwnName) => Promise<boolean>;
  readonly dismiss: (name: string, onUndone: () => void) => Promise<boolean>;
};

export function useOwnListChanges(say: Say): OwnListChanges {
  const { t } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const tell = (reply: Result<unknown>): boolean => {
    setFailure(reply.ok ? null : reply.error);
    return reply.ok;
  };
  const put = async (own: OwnName): Promise<boolean> => tell(await callBackground('own-name.add', { own }));
  const take = async (name: string): Promise<boolean> => tell(await callBackground('own-name.remove', { name }));
  const setDismissed = async (name: string, isDismissed: boolean): Promise<boolean> =>
    tell(await callBackground('new-name.dismiss', { name, isDismissed }));
  return {
    failure,
    add: async (own, onUndone) => {
      const isStored = await put(own);
      const undo = (): void => void take(own.name).then((isTaken) => isTaken && onUndone?.());
      if (isStored) say(t('own_name_added', own.name), undo);
      return isStored;
    },
    remove: async (own) => {
      const isStored = await take(own.name);
      if (isStored) say(t('own_name_removed', own.name), () => void put(own));
      return isStored;
    },
    dismiss: async (name, onUndone) => {
      const isStored = await setDismissed(name, true);
      const undo = (): void => void setDismissed(name, false).then((isBack) => isBack && onUndone());
      if (isStored) say(t('new_name_dismissed', name), undo);
      return isStored;
    },
  };
}

/** The names, in the order in which they were added; null until they are read. */
export function useOwnNames(): { readonly names: readonly OwnName[] | null; readonly failure: Failure | null } {
  const [names, setNames] = useState<readonly OwnName[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    watchOwnList((list) => setNames(list.names), ended.signal);
    readOwnList().then(
      (list) => !ended.signal.aborted && setNames(list.names),
      (error: unknown) => setFailure(fail('storage-failed', `own list: ${String(error)}`).error),
    );
    return () => ended.abort();
  }, []);
  return { names, failure };
}
