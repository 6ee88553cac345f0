/** Which clippings are chosen for a common change, and which one the keys speak of. */
import { useCallback, useEffect, useState } from 'preact/hooks';

export type Selection = {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly set: (ids: Iterable<string>) => void;
  /** Row that the keys speak of; -1 before any was walked to. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
};

/** @param count rows of the answer; the current one stays among them */
export function useSelection(count: number): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState(-1);
  useEffect(() => setCurrent((index) => Math.min(index, count - 1)), [count]);
  const toggle = useCallback((id: string): void => {
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const set = useCallback((next: Iterable<string>): void => setIds(new Set(next)), []);
  return { ids, toggle, set, current, setCurrent };
}
