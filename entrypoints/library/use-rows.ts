/** The clippings of the rows in view, read from the database a window at a time and again whenever anything was written. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Clipping } from '../../utils/model/clipping';
import { parseRow, reportToConsole } from '../../utils/store/row';
import { database } from '../screens/database';
import type { Answered } from './use-answer';

export type Rows = {
  /** Undefined while it is read, null where it cannot be read. */
  readonly at: (index: number) => Clipping | null | undefined;
  readonly idAt: (index: number) => string;
  readonly onRange: (from: number, until: number) => void;
};

/** Rows kept in memory beyond those in view. */
const KEPT = 2_000;

export function useRows({ catalogue, answer }: Answered): Rows {
  const [range, setRange] = useState<readonly [number, number]>([0, 20]);
  const [, redraw] = useState(0);
  const known = useRef(new Map<string, Clipping | null>());
  const idAt = useCallback(
    (index: number): string => catalogue.columns.idAt(answer.docs[index] ?? 0),
    [catalogue, answer],
  );
  const read = useCallback(async (ids: readonly string[], isCurrent: () => boolean): Promise<void> => {
    const rows = await database.clippings.bulkGet([...ids]);
    if (!isCurrent()) return;
    if (known.current.size > KEPT) known.current.clear();
    for (const [index, row] of rows.entries())
      known.current.set(ids[index] ?? '', row === undefined ? null : parseRow(row, reportToConsole));
    redraw((tick) => tick + 1);
  }, []);
  const [from, until] = range;
  // A new catalogue means that something was written: what is in view may have changed.
  useEffect(() => {
    const current = { isOver: false };
    const ids = Array.from({ length: Math.min(until, answer.docs.length) - from }, (_, index) => idAt(from + index));
    void read(ids, () => !current.isOver);
    return () => {
      current.isOver = true;
    };
  }, [catalogue, idAt, from, until, read, answer]);
  const onRange = useCallback((first: number, last: number) => setRange([first, last]), []);
  return { at: (index) => known.current.get(idAt(index)), idAt, onRange };
}
