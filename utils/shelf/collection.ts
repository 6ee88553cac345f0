/** Changes of a collection. Each gives a new one; the reader's order is kept. */
import { LIMITS } from '../model/limits';
import type { Collection } from '../model/shelf';

/** @param nowMs when it was made */
export function newCollection(name: string, nowMs: number): Collection {
  const times = { createdAtMs: nowMs, updatedAtMs: nowMs };
  return { kind: 'collection', id: crypto.randomUUID(), name, note: '', members: [], ...times };
}

export function hasMember({ members }: Collection, id: string): boolean {
  return members.some(({ clipping }) => clipping === id);
}

/** Those that are not in it yet come to the end, up to `LIMITS.members` in all. */
export function withMembers(collection: Collection, ids: readonly string[]): Collection {
  const known = new Set(collection.members.map(({ clipping }) => clipping));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id)).map((clipping) => ({ clipping, note: '' }));
  return { ...collection, members: [...collection.members, ...fresh].slice(0, LIMITS.members) };
}

export function withoutMember(collection: Collection, id: string): Collection {
  return { ...collection, members: collection.members.filter(({ clipping }) => clipping !== id) };
}

export function withMemberNote(collection: Collection, id: string, note: string): Collection {
  const members = collection.members.map((member) => (member.clipping === id ? { ...member, note } : member));
  return { ...collection, members };
}

/** The member takes the place of another one, which gives way towards where it came from. */
export function moveMember(collection: Collection, id: string, place: string): Collection {
  const ids = collection.members.map(({ clipping }) => clipping);
  const moved = collection.members[ids.indexOf(id)];
  const to = ids.indexOf(place);
  if (moved === undefined || to < 0) return collection;
  const others = collection.members.filter((member) => member !== moved);
  return { ...collection, members: [...others.slice(0, to), moved, ...others.slice(to)] };
}
