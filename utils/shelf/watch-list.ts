/** Changes of a watch list. Each gives a new one. */
import { LIMITS } from '../model/limits';
import type { WatchList } from '../model/shelf';

export type Watched = WatchList['entities'][number];

/** @param nowMs when it was made; hits count from then */
export function newWatchList(name: string, nowMs: number): WatchList {
  const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
  return { kind: 'watch', id: crypto.randomUUID(), name, entities: [], ...times };
}

export function isWatched({ entities }: WatchList, id: string): boolean {
  return entities.some((entity) => entity.id === id);
}

/** With one more at the end, up to `LIMITS.watched`; the same where it is watched already. */
export function withWatched(list: WatchList, { id, name, category }: Watched): WatchList {
  if (isWatched(list, id) || list.entities.length >= LIMITS.watched) return list;
  return { ...list, entities: [...list.entities, { id, name, category }] };
}

export function withoutWatched(list: WatchList, id: string): WatchList {
  return { ...list, entities: list.entities.filter((entity) => entity.id !== id) };
}

/** Names of the entities on any of the lists that are among `ids`, each once. */
export function watchedAmong(lists: readonly WatchList[], ids: Iterable<string>): string[] {
  const present = new Set(ids);
  const hit = lists.flatMap(({ entities }) => entities.filter(({ id }) => present.has(id)));
  return [...new Map(hit.map(({ id, name }) => [id, name])).values()];
}
