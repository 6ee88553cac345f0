/** The clippings of a briefing, read again whenever anything was written. */
import { useEffect, useState } from 'preact/hooks';
import type { Clipping } from '../../utils/model/clipping';
import type { Catalogue } from '../../utils/search/catalogue';
import { readByIds } from '../screens/read-by-ids';

function toMap(clippings: readonly Clipping[]): ReadonlyMap<string, Clipping> {
  return new Map(clippings.map((clipping) => [clipping.id, clipping]));
}

/** Most writes are of something else; the text need not be drawn again for them. */
function isSame(before: ReadonlyMap<string, Clipping> | null, now: readonly Clipping[]): boolean {
  return before?.size === now.length && now.every(({ id, updatedAtMs }) => before.get(id)?.updatedAtMs === updatedAtMs);
}

/**
 * Those in the trash are left out.
 * @returns by id; null until they are read for the first time
 */
export function useQuoted(ids: readonly string[], catalogue: Catalogue): ReadonlyMap<string, Clipping> | null {
  const [clippings, setClippings] = useState<ReadonlyMap<string, Clipping> | null>(null);
  const key = ids.join(' ');
  // A new catalogue means that something was written: any of them may have changed.
  useEffect(() => {
    const current = { isOver: false };
    const read = async (): Promise<void> => {
      const found = await readByIds(key === '' ? [] : key.split(' '));
      const kept = found.filter(({ deletedAtMs }) => deletedAtMs === null);
      if (!current.isOver) setClippings((before) => (isSame(before, kept) ? before : toMap(kept)));
    };
    read().catch((error: unknown) => console.error('Attaché: briefing', error));
    return () => {
      current.isOver = true;
    };
  }, [key, catalogue]);
  return clippings;
}
