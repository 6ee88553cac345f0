/**
 * All that search knows, put together from segments. Columns are there from the start; words and their places are loaded when a query
 * first asks for them. A catalogue never changes: after a write a new one is made that shares the segments of the old.
 */
import { Columns } from './columns';
import { Postings } from './postings';
import type { Segment, SegmentColumns, SegmentPlaces, SegmentWords } from './segment';

/** A segment whose larger parts may still lie in the database. */
export type LazySegment = {
  readonly columns: SegmentColumns;
  readonly readWords: () => Promise<SegmentWords>;
  readonly readPlaces: () => Promise<SegmentPlaces>;
};

export function toLazySegment({ columns, words, places }: Segment): LazySegment {
  return { columns, readWords: () => Promise.resolve(words), readPlaces: () => Promise.resolve(places) };
}

/** A segment in its place among the rows of all. */
export type Part = {
  /** Row of its first clipping. */
  readonly base: number;
  readonly postings: Postings;
  readonly readPlaces: () => Promise<SegmentPlaces>;
};

/** What was loaded of each segment, kept as long as any catalogue has the segment. */
const loadedPostings = new WeakMap<LazySegment, Promise<Postings>>();
const loadedPlaces = new WeakMap<LazySegment, Promise<SegmentPlaces>>();

function once<T>(known: WeakMap<LazySegment, Promise<T>>, segment: LazySegment, load: () => Promise<T>): Promise<T> {
  const loaded = known.get(segment) ?? load();
  known.set(segment, loaded);
  // A failed read is tried again by the next query.
  loaded.catch(() => known.delete(segment));
  return loaded;
}

export class Catalogue {
  readonly columns: Columns;
  readonly #segments: readonly LazySegment[];
  #byDate: Uint32Array | null = null;

  constructor(segments: readonly LazySegment[]) {
    this.#segments = segments;
    this.columns = new Columns(segments.map(({ columns }) => columns));
  }

  /** Every segment with its words. */
  async readParts(): Promise<readonly Part[]> {
    let base = 0;
    return Promise.all(
      this.#segments.map(async (segment) => {
        const first = base;
        base += segment.columns.count;
        const postings = await once(loadedPostings, segment, async () => new Postings(await segment.readWords()));
        return { base: first, postings, readPlaces: () => once(loadedPlaces, segment, segment.readPlaces) };
      }),
    );
  }

  /** How many clippings there are outside the trash. */
  get liveCount(): number {
    return this.columns.live.reduce((sum, live) => sum + live, 0);
  }

  /** All rows, the last clipped first. */
  get byDate(): Uint32Array {
    const { count, clippedAtMs } = this.columns;
    this.#byDate ??= Uint32Array.from({ length: count }, (_, doc) => doc).sort(
      (a, b) => (clippedAtMs[b] as number) - (clippedAtMs[a] as number) || a - b,
    );
    return this.#byDate;
  }
}
