/** The search catalogue of all that is kept, made anew after every write of any context. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../utils/search/catalogue';
import { SearchIndex } from '../../utils/store/search-index';
import { database } from './database';

export type CatalogueState =
  | { readonly state: 'loading'; readonly done: number; readonly of: number }
  | { readonly state: 'ready'; readonly catalogue: Catalogue }
  | { readonly state: 'failed'; readonly error: unknown };

/** One macrotask, so that clicks and paints come in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** What lies in memory alone is stored once nothing was written for so long. */
const SETTLE_MS = 2_000;

/** @param isWanted not before this is true; a screen that is quick to open may want it later */
export function useCatalogue(isWanted = true): CatalogueState {
  const [state, setState] = useState<CatalogueState>({ state: 'loading', done: 0, of: 0 });
  useEffect(() => {
    if (!isWanted) return undefined;
    const work = { isRunning: false, isAsked: false, isOver: false, timer: 0 };
    const index = new SearchIndex({
      database,
      pause,
      onProgress: (done, of) =>
        setState((before) => (before.state === 'loading' ? { state: 'loading', done, of } : before)),
    });
    const settle = (): void => void index.settle().catch((error: unknown) => console.warn('Attaché: the index', error));
    const follow = async (): Promise<void> => {
      work.isAsked = true;
      if (work.isRunning) return;
      work.isRunning = true;
      clearTimeout(work.timer);
      while (work.isAsked && !work.isOver) {
        work.isAsked = false;
        try {
          const catalogue = await index.read();
          if (!work.isOver) setState({ state: 'ready', catalogue });
        } catch (error) {
          if (!work.isOver) setState({ state: 'failed', error });
        }
      }
      work.isRunning = false;
      if (!work.isOver) work.timer = window.setTimeout(settle, SETTLE_MS);
    };
    const subscription = liveQuery(() => database.readProgress()).subscribe({
      next: () => void follow(),
      error: (error: unknown) => setState({ state: 'failed', error }),
    });
    return () => {
      work.isOver = true;
      clearTimeout(work.timer);
      subscription.unsubscribe();
    };
  }, [isWanted]);
  return state;
}
