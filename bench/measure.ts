/** Times functions against each other: in turn, so that a busy machine slows all of them, and the best of many rounds counts. */

/** What is measured may not be optimised away: its result is kept here. */
const kept: { value: unknown } = { value: null };

export type Timed = Readonly<Record<string, () => unknown>>;

/** Best time of each in milliseconds. Rounds go on for `budgetMs`, at least `least` of them. */
export function timeInTurn<T extends Timed>(work: T, budgetMs = 1500, least = 5): Record<keyof T, number> {
  const names = Object.keys(work) as (keyof T & string)[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<keyof T, number>;
  const end = performance.now() + budgetMs;
  for (let round = 0; round < least || performance.now() < end; round++) {
    for (const name of names) {
      const start = performance.now();
      kept.value = (work[name] as () => unknown)();
      best[name] = Math.min(best[name], performance.now() - start);
    }
  }
  return best;
}

export function timeOnce(work: () => unknown): number {
  const start = performance.now();
  kept.value = work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
