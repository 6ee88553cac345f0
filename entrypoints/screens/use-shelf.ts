/** What stands on the reader's shelf, following every change, and the ways to change it. A change is seen before it is stored. */
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { callBackground } from '../../utils/messages/call';
import type { Failure } from '../../utils/model/result';
import type { Collection, SavedSearch, ShelfRecord, WatchList } from '../../utils/model/shelf';
import { useLive } from '../../utils/store/live';
import { readShelf } from '../../utils/store/shelf-store';
import { database } from './database';
import type { Say } from './use-toast';

export type Shelf = {
  readonly isReady: boolean;
  readonly collections: readonly Collection[];
  readonly searches: readonly SavedSearch[];
  readonly watchLists: readonly WatchList[];
  readonly failure: Failure | null;
  /** Whether it was stored. With words the reader is told, and offered to take it back. */
  readonly put: (record: ShelfRecord, told?: string) => Promise<boolean>;
  readonly remove: (record: ShelfRecord) => Promise<void>;
};

/** Records in the state that is on its way to the store; null for one that is being removed. */
type Pending = ReadonlyMap<string, ShelfRecord | null>;

function overlay<R extends ShelfRecord>(stored: readonly R[], pending: Pending): readonly R[] {
  if (pending.size === 0) return stored;
  return stored.flatMap((record) => {
    const next = pending.get(record.id);
    if (next === undefined) return [record];
    return next === null ? [] : [next as R];
  });
}

/** @param undo takes the last change back */
export function useShelf(say: Say, undo: () => void): Shelf {
  const { t } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState<Pending>(new Map());
  const live = useLive(
    () => Promise.all([readShelf(database, 'collection'), readShelf(database, 'search'), readShelf(database, 'watch')]),
    [],
  );
  const [collections, searches, watchLists] = live.state === 'ready' ? live.value : [[], [], []];
  const store = async (id: string, state: ShelfRecord | null, told?: string): Promise<boolean> => {
    setPending((before) => new Map(before).set(id, state));
    const reply = await (state === null
      ? callBackground('shelf.remove', { id })
      : callBackground('shelf.put', { record: state }));
    // A later change of the same record is still on its way.
    setPending((before) =>
      before.get(id) === state ? new Map([...before].filter(([other]) => other !== id)) : before,
    );
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok && told !== undefined) say(told, undo);
    return reply.ok;
  };
  return {
    isReady: live.state === 'ready',
    collections: useMemo(() => overlay(collections, pending), [live, pending]),
    searches: useMemo(() => overlay(searches, pending), [live, pending]),
    watchLists: useMemo(() => overlay(watchLists, pending), [live, pending]),
    failure,
    put: (record, told) => store(record.id, record, told),
    remove: async (record) => {
      await store(record.id, null, t('shelf_removed', record.name));
    },
  };
}
