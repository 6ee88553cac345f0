/** The clippings that fit a search, newest first, following every change of the store. */
import { useState } from 'preact/hooks';
import type { Clipping } from '../../utils/model/clipping';
import { type Live, useLive } from '../../utils/store/live';
import { type Cursor, readTags, type TagCount } from '../../utils/store/read-clippings';
import { type Search, searchClippings } from '../../utils/store/search-clippings';
import { database } from './database';

export type Found = {
  readonly clippings: readonly Clipping[];
  /** There may be more: either further ones that fit, or rows that were not looked at yet. */
  readonly hasMore: boolean;
};

/** Walks on from page to page until there are enough, or `calls` bounded walks were made. */
async function find(search: Search, limit: number, calls: number): Promise<Found> {
  const clippings: Clipping[] = [];
  let after: Cursor | null = null;
  for (let call = 0; call < calls; call += 1) {
    const page = await searchClippings(database, search, { limit: limit - clippings.length, after });
    clippings.push(...page.clippings);
    after = page.next;
    if (after === null || clippings.length >= limit) break;
  }
  return { clippings, hasMore: after !== null };
}

/** Every clipping that fits, for an export. */
export async function findAll(search: Search): Promise<readonly Clipping[]> {
  return (await find(search, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)).clippings;
}

export type ClippingList = {
  readonly search: Search;
  readonly setSearch: (search: Search) => void;
  readonly found: Live<Found>;
  readonly tags: readonly TagCount[];
  /** Shows more of them, or looks further back. */
  readonly showMore: () => void;
};

export function useClippingList(pageSize: number): ClippingList {
  const [search, setSearch] = useState<Search>({ words: '', tags: [] });
  const [pages, setPages] = useState(1);
  const found = useLive(() => find(search, pages * pageSize, pages), [search, pages]);
  const tags = useLive(() => readTags(database), []);
  return {
    search,
    setSearch: (next) => {
      setPages(1);
      setSearch(next);
    },
    found,
    tags: tags.state === 'ready' ? tags.value : [],
    showMore: () => setPages((count) => count + 1),
  };
}
