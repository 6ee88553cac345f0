/** When the reader last looked at each watch list. A trace of this screen's use: it is kept by the browser for our pages and no part of a backup. */
import { useCallback, useState } from 'preact/hooks';
import type { WatchList } from '../../utils/model/shelf';

const KEY = 'watch-looked';

function read(): ReadonlyMap<string, number> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const times = Object.entries(Object(stored) as Record<string, unknown>);
    return new Map(times.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    // What cannot be read was not looked at.
    return new Map();
  }
}

export type Looked = {
  /** Clippings made after it are news to the reader. */
  readonly sinceMs: (list: WatchList) => number;
  /** The reader sees all lists now; those that are no more are forgotten. */
  readonly look: (lists: readonly WatchList[]) => void;
};

export function useLooked(): Looked {
  const [times, setTimes] = useState(read);
  const sinceMs = useCallback(({ id, createdAtMs }: WatchList): number => times.get(id) ?? createdAtMs, [times]);
  const look = useCallback((lists: readonly WatchList[]): void => {
    const now = Date.now();
    const next = new Map(lists.map(({ id }) => [id, now]));
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(next)));
    setTimes(next);
  }, []);
  return { sinceMs, look };
}
