/** What stands on the reader's shelf, following every change, and the ways to change it. A change is seen before it is stored. */
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { callBackground } from '../../utils/messages/call';
import type { Failure, Result } from '../../utils/model/result';
import type { Briefing, Collection, OwnStyle, SavedSearch, ShelfRecord, WatchList } from '../../utils/model/shelf';
import { useLive } from '../../utils/store/live';
import { readShelf } from '../../utils/store/shelf-store';
import { database } from './database';
import type { Say } from './use-toast';

export type Shelf = {
  readonly isReady: boolean;
  readonly collections: readonly Collection[];
  readonly searches: readonly SavedSearch[];
  readonly watchLists: readonly WatchList[];
  readonly briefings: readonly Briefing[];
  readonly styles: readonly OwnStyle[];
  readonly failure: Failure | null;
  /** Whether it was stored. With words the reader is told, and offered to take it back. */
  readonly put: (record: ShelfRecord, told?: string) => Promise<boolean>;
  readonly remove: (record: ShelfRecord) => Promise<void>;
};

/** A record in the state that is on its way to the store; null for one that is being removed. */
type Sent = {
  readonly state: ShelfRecord | null;
  /** From when on what is read holds it; null while it is not stored. */
  readonly storedAtMs: number | null;
};
type Pending = ReadonlyMap<string, Sent>;

function overlay<R extends ShelfRecord>(stored: readonly R[], pending: Pending): readonly R[] {
  if (pending.size === 0) return stored;
  return stored.flatMap((record) => {
    const sent = pending.get(record.id);
    if (sent === undefined || (sent.storedAtMs !== null && record.updatedAtMs >= sent.storedAtMs)) return [record];
    return sent.state === null ? [] : [sent.state as R];
  });
}

/** @param undo takes the last change back */
export function useShelf(say: Say, undo: () => void): Shelf {
  const { t } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, setPending] = useState<Pending>(new Map());
  const live = useLive(
    () =>
      Promise.all([
        readShelf(database, 'collection'),
        readShelf(database, 'search'),
        readShelf(database, 'watch'),
        readShelf(database, 'briefing'),
        readShelf(database, 'style'),
      ]),
    [],
  );
  const [collections, searches, watchLists, briefings, styles] =
    live.state === 'ready' ? live.value : [[], [], [], [], []];
  const store = async (id: string, state: ShelfRecord | null, told?: string): Promise<boolean> => {
    setPending((before) => new Map(before).set(id, { state, storedAtMs: null }));
    // A later change of the same record may be on its way by the time of the reply.
    const settle = (sent: Sent | null): void =>
      setPending((before) => {
        if (before.get(id)?.state !== state) return before;
        const others = [...before].filter(([other]) => other !== id);
        return new Map(sent === null ? others : [...others, [id, sent]]);
      });
    if (state === null) {
      const reply = await callBackground('shelf.remove', { id });
      settle(null);
      return tell(reply, told);
    }
    const reply = await callBackground('shelf.put', { record: state });
    if (reply.ok) settle({ state, storedAtMs: reply.value.updatedAtMs });
    // What was written in a briefing stays in view, and goes with the next change of it.
    else if (state.kind !== 'briefing') settle(null);
    return tell(reply, told);
  };
  const tell = (reply: Result<unknown>, told?: string): boolean => {
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok && told !== undefined) say(told, undo);
    return reply.ok;
  };
  return {
    isReady: live.state === 'ready',
    collections: useMemo(() => overlay(collections, pending), [live, pending]),
    searches: useMemo(() => overlay(searches, pending), [live, pending]),
    watchLists: useMemo(() => overlay(watchLists, pending), [live, pending]),
    briefings: useMemo(() => overlay(briefings, pending), [live, pending]),
    styles: useMemo(() => overlay(styles, pending), [live, pending]),
    failure,
    put: (record, told) => store(record.id, record, told),
    remove: async (record) => {
      await store(record.id, null, t('shelf_removed', record.name));
    },
  };
}
