/** From when until when each facet value occurs among rows, and in how many of them; by the numbers of `Columns.values`. */
import type { DateAxis } from '../model/filter';
import type { Catalogue } from './catalogue';
import { dayAt } from './find';
import { NO_DAY } from './segment';

export type Spans = {
  readonly counts: Uint32Array;
  /** Days since 1970 in UTC; `NO_DAY` where no row with the value has a date. */
  readonly first: Int32Array;
  readonly last: Int32Array;
};

export function spansOf(catalogue: Catalogue, docs: Uint32Array, axis: DateAxis): Spans {
  const { values, valueStarts, valueNumbers } = catalogue.columns;
  const counts = new Uint32Array(values.length);
  const first = new Int32Array(values.length).fill(NO_DAY);
  const last = new Int32Array(values.length).fill(NO_DAY);
  for (const doc of docs) {
    const day = dayAt(catalogue, doc, axis);
    const until = valueStarts[doc + 1] as number;
    for (let at = valueStarts[doc] as number; at < until; at++) {
      const value = valueNumbers[at] as number;
      counts[value] = (counts[value] as number) + 1;
      if (day === NO_DAY) continue;
      if (first[value] === NO_DAY || day < (first[value] as number)) first[value] = day;
      // `NO_DAY` is smaller than any day.
      if (day > (last[value] as number)) last[value] = day;
    }
  }
  return { counts, first, last };
}
