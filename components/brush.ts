/** The stretch of bars that a reader has chosen on a timeline: two edges between bars, moved by pointer or by keys. */
import type { Bin } from '../utils/search/timeline';
import type { Stretch } from './periods';

/** Edges between bars, from 0 to their number; there is one bar between them at the least. */
export type Edges = readonly [start: number, end: number];

/** The edges around days; those of all bars where there are none. */
export function edgesAround(bins: readonly Bin[], days: Stretch | null): Edges {
  if (days === null || bins.length === 0) return [0, bins.length];
  const first = bins.findIndex(({ until }) => until > days.from);
  const start = first < 0 ? bins.length - 1 : first;
  const past = bins.findIndex(({ from }) => from >= days.until);
  return [start, Math.max(start + 1, past < 0 ? bins.length : past)];
}

/** The days between edges; null for all bars, which is no choice. */
export function daysBetween(bins: readonly Bin[], [start, end]: Edges): Stretch | null {
  const [first, last] = [bins[start], bins[end - 1]];
  if (first === undefined || last === undefined || (start === 0 && end === bins.length)) return null;
  return { from: first.from, until: last.until };
}

/** How far each key moves an edge; a page is a tenth of all. */
const STEPS: Readonly<Record<string, (count: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  PageDown: (count) => -Math.max(2, Math.round(count / 10)),
  PageUp: (count) => Math.max(2, Math.round(count / 10)),
  Home: (count) => -count,
  End: (count) => count,
};

/** The edges after a key on one of them; null for a key that moves nothing. */
export function moveEdge([start, end]: Edges, which: 'start' | 'end', key: string, count: number): Edges | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key]?.(count) : undefined;
  if (step === undefined) return null;
  return which === 'start'
    ? [Math.min(end - 1, Math.max(0, start + step)), end]
    : [start, Math.max(start + 1, Math.min(count, end + step))];
}

/** The edges after a pointer went down on one bar and is on another. */
export function spanBars(one: number, other: number): Edges {
  return [Math.min(one, other), Math.max(one, other) + 1];
}
