/** How often and when last the clippings name entities, and in how many of the newer ones. */
import type { Catalogue } from './catalogue';

export type Sighting = {
  readonly count: number;
  /** When the last clipping that names it was clipped; null for none. */
  readonly lastMs: number | null;
  /** Clippings after the time asked about. */
  readonly fresh: number;
};

export type Sightings = {
  readonly of: ReadonlyMap<string, Sighting>;
  /** Clippings after the time asked about that name any of them. */
  readonly fresh: number;
};

/** @param sinceMs clippings that were made after it are fresh */
export function sightingsOf({ columns }: Catalogue, entities: readonly string[], sinceMs: number): Sightings {
  const { values, live, clippedAtMs, valueStarts, valueNumbers } = columns;
  const numbers = entities.map((id) => columns.valueNumber('entity', id));
  const isWanted = new Uint8Array(values.length);
  for (const number of numbers) if (number >= 0) isWanted[number] = 1;
  const counts = new Uint32Array(values.length);
  const fresh = new Uint32Array(values.length);
  const last = new Float64Array(values.length);
  let freshDocs = 0;
  for (let doc = 0; doc < live.length; doc++) {
    if (live[doc] === 0) continue;
    const ms = clippedAtMs[doc] as number;
    const isFresh = ms > sinceMs;
    let isHit = false;
    const until = valueStarts[doc + 1] as number;
    for (let at = valueStarts[doc] as number; at < until; at++) {
      const value = valueNumbers[at] as number;
      if (isWanted[value] === 0) continue;
      isHit = true;
      counts[value] = (counts[value] as number) + 1;
      if (isFresh) fresh[value] = (fresh[value] as number) + 1;
      if (ms > (last[value] as number)) last[value] = ms;
    }
    if (isHit && isFresh) freshDocs++;
  }
  const sightings = numbers.map((number): Sighting => {
    const count = counts[number] ?? 0;
    return { count, lastMs: count === 0 ? null : (last[number] as number), fresh: fresh[number] ?? 0 };
  });
  const of = new Map(entities.map((id, index) => [id, sightings[index] ?? { count: 0, lastMs: null, fresh: 0 }]));
  return { of, fresh: freshDocs };
}
