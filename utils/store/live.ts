/** A query whose result a screen follows: it runs again whenever any context of the extension changes what it read. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Follows a query. While it runs anew for other `deps` the last value stays, so that a list does not blink.
 * @param deps compared as in `useEffect`
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, deps);
  return live;
}
