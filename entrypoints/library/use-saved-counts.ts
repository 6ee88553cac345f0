/** How many clippings each saved search finds now, counted one after another after every write. */
import { useEffect, useState } from 'preact/hooks';
import type { SavedSearch } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { countFound } from '../../utils/search/find';
import { readNames, toQuestion } from '../screens/ask-catalogue';

/** Lets clicks and paints come in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** @param membersOf ids of the clippings of a collection; none for one that is gone */
export function useSavedCounts(
  searches: readonly SavedSearch[],
  catalogue: Catalogue,
  membersOf: (collection: string) => readonly string[],
): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const current = { isOver: false };
    const countAll = async (): Promise<void> => {
      for (const { id, filter } of searches) {
        await pause();
        const members = filter.collection === null ? null : membersOf(filter.collection);
        const question = toQuestion(filter, catalogue, members);
        const count = await countFound(question, catalogue, await readNames(question.query));
        if (current.isOver) return;
        setCounts((before) => new Map(before).set(id, count));
      }
    };
    countAll().catch((error: unknown) => console.error('Attaché: a saved search was not counted', error));
    return () => {
      current.isOver = true;
    };
  }, [searches, catalogue, membersOf]);
  return counts;
}
