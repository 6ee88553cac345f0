/** Follows the address of the library, so that back and forward, links and bookmarks work. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Filter } from '../../utils/model/filter';
import { parseRoute, type Route, writeRoute } from './route';

export type Routing = {
  readonly route: Route;
  readonly go: (route: Partial<Route>) => void;
  /** A filter typed or clicked step by step makes no entry in the history for each step. */
  readonly setFilter: (filter: Partial<Filter>) => void;
};

export function useRoute(): Routing {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((change: Partial<Route>): void => {
    location.hash = writeRoute({ ...parseRoute(location.hash), id: null, ...change });
  }, []);
  const setFilter = useCallback((change: Partial<Filter>): void => {
    const before = parseRoute(location.hash);
    const next = { ...before, filter: { ...before.filter, ...change } };
    history.replaceState(null, '', writeRoute(next));
    setRoute(next);
  }, []);
  return { route, go, setFilter };
}
