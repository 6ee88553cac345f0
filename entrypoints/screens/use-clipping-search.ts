/**
 * The newest clippings, or those that fit words and tag. The newest are read at once; the search catalogue is made only when the reader begins to
 * search, so that a screen of 100,000 clippings opens as quickly as an empty one.
 */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Clipping } from '../../utils/model/clipping';
import { type Filter, NO_FILTER } from '../../utils/model/filter';
import type { Catalogue } from '../../utils/search/catalogue';
import type { Answer } from '../../utils/search/find';
import { listTags, type TagCount } from '../../utils/search/tags';
import { type Live, useLive } from '../../utils/store/live';
import { readAll, readRecent } from '../../utils/store/read-clippings';
import { askCatalogue, toQuestion } from './ask-catalogue';
import { database } from './database';
import { readByIds } from './read-by-ids';
import { useCatalogue } from './use-catalogue';

export type Found = {
  readonly clippings: readonly Clipping[];
  /** How many fit; null where all of the library are meant. */
  readonly total: number | null;
  readonly hasMore: boolean;
  /** What these clippings fit; null for all. */
  readonly filter: Filter | null;
};

export type ClippingSearch = {
  readonly words: string;
  readonly tag: string | null;
  readonly setWords: (words: string) => void;
  readonly setTag: (tag: string | null) => void;
  readonly isFiltered: boolean;
  /** While the catalogue is made: how far it is. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** The last ones stay while others are on their way. */
  readonly found: Live<Found>;
  readonly isBusy: boolean;
  /** Every tag in use, the most used first; none until the catalogue is there. */
  readonly tags: readonly TagCount[];
  /** The reader is about to search or to choose a tag. */
  readonly prepare: () => void;
  readonly showMore: () => void;
  /** Every clipping of the ones shown and behind them, for an export. */
  readonly readFound: () => Promise<readonly Clipping[]>;
};

const LOADING = { state: 'loading' } as const;
type Hits = { readonly filter: Filter; readonly ids: readonly string[] };

function useHits(catalogue: Catalogue | null, filter: Filter | null): Live<Hits> {
  const [hits, setHits] = useState<Live<Hits>>(LOADING);
  useEffect(() => {
    if (catalogue === null || filter === null) {
      setHits(LOADING);
      return undefined;
    }
    const current = { isOver: false };
    const put = (next: Live<Hits>): void => {
      if (!current.isOver) setHits(next);
    };
    const show = ({ docs }: Answer): void =>
      put({ state: 'ready', value: { filter, ids: Array.from(docs, (doc) => catalogue.columns.idAt(doc)) } });
    askCatalogue(toQuestion(filter, catalogue, null), catalogue, show).catch((error: unknown) =>
      put({ state: 'failed', error }),
    );
    return () => {
      current.isOver = true;
    };
  }, [catalogue, filter]);
  return hits;
}

function useFound(hits: Live<Hits>, limit: number): Live<Found> {
  return useLive<Found>(async () => {
    if (hits.state !== 'ready') {
      const { clippings, next } = await readRecent(database, { limit });
      return { clippings, total: null, hasMore: next !== null, filter: null };
    }
    const { ids, filter } = hits.value;
    const clippings = (await readByIds(ids.slice(0, limit))).filter(({ deletedAtMs }) => deletedAtMs === null);
    return { clippings, total: ids.length, hasMore: ids.length > limit, filter };
  }, [hits, limit]);
}

export function useClippingSearch(pageSize: number): ClippingSearch {
  const [words, setWords] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const [isWanted, setWanted] = useState(false);
  const isFiltered = words.trim() !== '' || tag !== null;
  const made = useCatalogue(isWanted || isFiltered);
  const catalogue = made.state === 'ready' ? made.catalogue : null;
  const filter = useMemo<Filter | null>(
    () => (isFiltered ? { ...NO_FILTER, query: words.trim(), facets: tag === null ? {} : { tag: [tag] } } : null),
    [isFiltered, words, tag],
  );
  const hits = useHits(catalogue, filter);
  const live = useFound(hits, limit);
  const found = isFiltered && made.state === 'failed' ? made : hits.state === 'failed' ? hits : live;
  const from =
    <T>(set: (value: T) => void) =>
    (value: T): void => {
      setLimit(pageSize);
      set(value);
    };
  return {
    words,
    tag,
    setWords: from(setWords),
    setTag: from(setTag),
    isFiltered,
    progress: isFiltered && made.state === 'loading' ? made : null,
    found,
    isBusy: found.state === 'loading' || (found.state === 'ready' && found.value.filter !== filter),
    tags: useMemo(() => (catalogue === null ? [] : listTags(catalogue)), [catalogue]),
    prepare: useCallback(() => setWanted(true), []),
    showMore: () => setLimit((before) => before + pageSize),
    readFound: async () => {
      if (filter === null) return readAll(database, { withTrash: false });
      return hits.state === 'ready' ? readByIds(hits.value.ids) : [];
    },
  };
}
