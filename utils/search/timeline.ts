/** How many clippings fall on each stretch of time, in stretches that suit the whole: days for weeks of work, years for decades. */
import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { DateAxis } from '../model/filter';
import type { Catalogue } from './catalogue';
import { dayAt } from './find';
import { NO_DAY } from './segment';

export const TIME_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Days since 1970 in UTC; `until` is excluded. */
export type Bin = { readonly from: number; readonly until: number; readonly count: number };

export type Timeline = {
  readonly unit: TimeUnit;
  /** One after another, without gaps; empty where nothing has a date. */
  readonly bins: readonly Bin[];
  /** Rows without a date on the axis. */
  readonly undated: number;
};

const DAY_MS = 86_400_000;
/** More bars than this are too thin to point at beside a list, and too many to walk by keys. */
const MOST_BINS = 120;

/** How long a stretch is at the least, in days, and where stretches begin. */
const UNITS: Readonly<Record<TimeUnit, { readonly days: number; readonly interval: TimeInterval }>> = {
  day: { days: 1, interval: utcDay },
  week: { days: 7, interval: utcMonday },
  month: { days: 28, interval: utcMonth },
  quarter: { days: 90, interval: utcMonth.filter((date) => date.getUTCMonth() % 3 === 0) },
  year: { days: 365, interval: utcYear },
  decade: { days: 3_652, interval: utcYear.filter((date) => date.getUTCFullYear() % 10 === 0) },
  century: { days: 36_524, interval: utcYear.filter((date) => date.getUTCFullYear() % 100 === 0) },
};

/** The shortest unit that cuts a span of days into few enough stretches. */
function unitFor(days: number): TimeUnit {
  return TIME_UNITS.find((unit) => days / UNITS[unit].days <= MOST_BINS) ?? 'century';
}

/** The first days of all stretches between two days, and the first day after them. */
function edgesOf(unit: TimeUnit, first: number, last: number): Int32Array {
  const { interval } = UNITS[unit];
  const edges: number[] = [];
  let at = interval.floor(new Date(first * DAY_MS));
  for (; at.getTime() <= last * DAY_MS; at = interval.offset(at, 1)) edges.push(at.getTime() / DAY_MS);
  edges.push(at.getTime() / DAY_MS);
  return Int32Array.from(edges);
}

/** The stretch that holds a day, which lies within the edges. */
function binOf(edges: Int32Array, day: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((edges[middle] as number) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function timelineOf(catalogue: Catalogue, docs: Uint32Array, axis: DateAxis): Timeline {
  // Over 100,000 rows much faster than `Int32Array.from` with a function.
  const days = new Int32Array(docs.length);
  for (let at = 0; at < docs.length; at++) days[at] = dayAt(catalogue, docs[at] as number, axis);
  let [first, last, undated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const day of days) {
    if (day === NO_DAY) undated++;
    else {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  const unit = unitFor(last - first + 1);
  if (undated === days.length) return { unit: 'day', bins: [], undated };
  const edges = edgesOf(unit, first, last);
  const counts = new Uint32Array(edges.length - 1);
  for (const day of days) {
    if (day === NO_DAY) continue;
    const bin = binOf(edges, day);
    counts[bin] = (counts[bin] as number) + 1;
  }
  const bins = Array.from(counts, (count, bin) => ({
    from: edges[bin] as number,
    until: edges[bin + 1] as number,
    count,
  }));
  return { unit, bins, undated };
}
