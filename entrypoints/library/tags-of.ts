/** The tags of chosen clippings. */
import type { Catalogue } from '../../utils/search/catalogue';
import { idParts } from '../../utils/search/segment';

/** As many as a bar can show. */
const SHOWN = 24;

/** The most frequent first. */
export function tagsOf({ columns }: Catalogue, ids: readonly string[]): string[] {
  const counts = new Map<number, number>();
  for (const id of ids) {
    const doc = columns.find(idParts(id));
    if (doc < 0) continue;
    for (const value of columns.valueNumbers.subarray(columns.valueStarts[doc], columns.valueStarts[doc + 1]))
      if (columns.values[value]?.dimension === 'tag') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([value]) => columns.values[value]?.key ?? '');
}
