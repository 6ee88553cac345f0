/** Which clippings were the first to name an entity: news for a reader who has kept clippings for a while. */
import type { Catalogue } from './catalogue';

/** The first clippings of a library name everything for the first time, which says nothing. */
const BEGINNING = 20;

/** For rows outside the trash, the numbers of the entities they were the first to name. */
export function findFirstNamed(catalogue: Catalogue): ReadonlyMap<number, readonly number[]> {
  const { values, valueStarts, valueNumbers, live } = catalogue.columns;
  const oldestFirst = catalogue.byDate.filter((doc) => live[doc] === 1).reverse();
  const isKnown = Uint8Array.from(values, ({ dimension }) => (dimension === 'entity' ? 0 : 1));
  const named = new Map<number, readonly number[]>();
  for (const [rank, doc] of oldestFirst.entries()) {
    const fresh: number[] = [];
    const until = valueStarts[doc + 1] as number;
    for (let at = valueStarts[doc] as number; at < until; at++) {
      const value = valueNumbers[at] as number;
      if (isKnown[value] === 1) continue;
      isKnown[value] = 1;
      fresh.push(value);
    }
    if (fresh.length > 0 && rank >= BEGINNING) named.set(doc, fresh);
  }
  return named;
}
