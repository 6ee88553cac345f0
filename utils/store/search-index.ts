/**
 * Keeps the search index level with the clippings. Segments in the database cover the clippings in the order of their writes up to some
 * place; what was written after that is indexed in memory, and stored as a segment once there is enough of it. Writers do nothing for it,
 * so that a save stays quick, and an index that does not fit is made anew from the clippings.
 */
import { Catalogue, type LazySegment, toLazySegment } from '../search/catalogue';
import { toIndexed } from '../search/indexed';
import { type Segment, SegmentBuilder } from '../search/segment';
import type { AttacheDatabase, SegmentRow, WrittenUpTo } from './database';
import { parseRow, type Report, reportToConsole } from './row';

/** Goes up whenever segments are made otherwise; those of another format are dropped. */
const FORMAT = 2;
/** Clippings of a full segment: few segments to search, and none too large to make again. */
const SEGMENT_ROWS = 4_096;
/** As many in memory are worth storing: indexing them costs an opening about 50 ms. */
const TAIL_ROWS = 256;
/** So many small segments in a row are made into one. */
const SMALL_SEGMENTS = 8;
/** Rows read and indexed without a pause; about 40 ms. */
const SLICE_ROWS = 200;
/** Small pieces of the tail, one a write, before they are put together. */
const TAIL_PIECES = 64;

const BEGINNING: WrittenUpTo = [0, ''];

type Piece = { readonly segment: Segment; readonly rows: number };

export type SearchIndexParts = {
  readonly database: AttacheDatabase;
  readonly report?: Report;
  /** Lets the screen breathe between two slices of a long build. */
  readonly pause?: () => Promise<void>;
  /** Told how many clippings of how many are indexed while there is much to do. */
  readonly onProgress?: (done: number, of: number) => void;
};

export class SearchIndex {
  readonly #database: AttacheDatabase;
  readonly #report: Report;
  readonly #pause: () => Promise<void>;
  readonly #onProgress: (done: number, of: number) => void;
  /** In the database, in order, with the rows that are its own. */
  #stored: { readonly row: SegmentRow; readonly lazy: LazySegment }[] = [];
  /** Written after them and not stored yet. */
  #tail: Piece[] = [];
  #upTo: WrittenUpTo = BEGINNING;
  #catalogue: Catalogue | null = null;

  constructor({
    database,
    report = reportToConsole,
    pause = () => Promise.resolve(),
    onProgress = () => undefined,
  }: SearchIndexParts) {
    this.#database = database;
    this.#report = report;
    this.#pause = pause;
    this.#onProgress = onProgress;
  }

  /** The catalogue of all that is written by now. Calls must not overlap. */
  async read(): Promise<Catalogue> {
    if (this.#catalogue === null || !(await this.#isMine())) await this.#load();
    await this.#readTail();
    const catalogue = this.#catalogue ?? new Catalogue(this.#segments());
    this.#catalogue = catalogue;
    return catalogue;
  }

  /** Stores what lies in memory alone, where it is worth it. Another page that did so first wins. */
  async settle(): Promise<void> {
    const rows = this.#tail.reduce((sum, piece) => sum + piece.rows, 0);
    if (rows < TAIL_ROWS) return;
    const small = this.#trailingSmall();
    const from = this.#stored.length - (small >= SMALL_SEGMENTS ? small : 0);
    const after = this.#stored[from - 1]?.row.upTo ?? BEGINNING;
    const builder = new SegmentBuilder();
    const upTo = await this.#index(after, builder, Number.POSITIVE_INFINITY);
    await this.#store(builder.finish(), upTo, from);
  }

  /** Whether the stored segments are still those this index has read. */
  async #isMine(): Promise<boolean> {
    const last = await this.#database.segments.orderBy('number').last();
    const mine = this.#stored[this.#stored.length - 1]?.row;
    const { count } = await this.#database.readProgress();
    const live = this.#catalogue?.liveCount ?? 0;
    return last?.number === mine?.number && String(last?.upTo) === String(mine?.upTo) && live <= count;
  }

  async #load(): Promise<void> {
    const rows = await this.#database.segments.orderBy('number').toArray();
    const isUsable = rows.every(({ format, number }, index) => format === FORMAT && number === index);
    if (!isUsable) await this.#database.segments.clear();
    this.#stored = (isUsable ? rows : []).map((row) => ({ row, lazy: this.#lazy(row) }));
    this.#tail = [];
    this.#upTo = this.#stored[this.#stored.length - 1]?.row.upTo ?? BEGINNING;
    this.#catalogue = null;
  }

  #lazy({ number, columns }: SegmentRow): LazySegment {
    const expect = <T>(row: T | undefined): T => {
      if (row === undefined) throw new Error(`search index: segment ${number} has lost a part`);
      return row;
    };
    return {
      columns,
      readWords: async () => expect(await this.#database.segmentWords.get(number)),
      readPlaces: async () => expect(await this.#database.segmentPlaces.get(number)),
    };
  }

  #segments(): LazySegment[] {
    return [...this.#stored.map(({ lazy }) => lazy), ...this.#tail.map(({ segment }) => toLazySegment(segment))];
  }

  /** Indexes what was written since, and stores full segments on the way. */
  async #readTail(): Promise<void> {
    for (;;) {
      const builder = new SegmentBuilder();
      const upTo = await this.#index(this.#upTo, builder, SEGMENT_ROWS);
      if (builder.count === 0) return;
      this.#upTo = upTo;
      this.#catalogue = null;
      const segment = builder.finish();
      if (builder.count === SEGMENT_ROWS && this.#tail.length === 0) {
        await this.#store(segment, upTo, this.#stored.length);
        continue;
      }
      this.#tail.push({ segment, rows: builder.count });
      if (builder.count < SEGMENT_ROWS) break;
    }
    if (this.#tail.length < TAIL_PIECES) return;
    const builder = new SegmentBuilder();
    await this.#index(this.#stored[this.#stored.length - 1]?.row.upTo ?? BEGINNING, builder, Number.POSITIVE_INFINITY);
    this.#tail = [{ segment: builder.finish(), rows: builder.count }];
  }

  /** Adds clippings after a place, `limit` at most, and says where it ended. */
  async #index(after: WrittenUpTo, builder: SegmentBuilder, limit: number): Promise<WrittenUpTo> {
    let upTo = after;
    while (builder.count < limit) {
      const want = Math.min(SLICE_ROWS, limit - builder.count);
      const rows = await this.#database.writtenAfter(upTo).limit(want).toArray();
      for (const row of rows) {
        const clipping = parseRow(row, this.#report);
        if (clipping !== null) builder.add(toIndexed(clipping));
        upTo = [row.generation, row.id];
      }
      if (rows.length < want) break;
      const { count } = await this.#database.readProgress();
      this.#onProgress(this.#stored.length * SEGMENT_ROWS + builder.count, count);
      await this.#pause();
    }
    return upTo;
  }

  /** Puts a segment in the place of the stored ones from `number` on, unless others were stored meanwhile. */
  async #store(segment: Segment, upTo: WrittenUpTo, number: number): Promise<void> {
    const { segments, segmentWords, segmentPlaces } = this.#database;
    const row: SegmentRow = { number, format: FORMAT, upTo, columns: segment.columns };
    await this.#database.transaction('rw', segments, segmentWords, segmentPlaces, async () => {
      if ((await segments.count()) !== this.#stored.length) return;
      await segments.where('number').aboveOrEqual(number).delete();
      await segmentWords.where('number').aboveOrEqual(number).delete();
      await segmentPlaces.where('number').aboveOrEqual(number).delete();
      await segments.put(row);
      await segmentWords.put({ ...segment.words, number });
      await segmentPlaces.put({ ...segment.places, number });
    });
    this.#stored = [...this.#stored.slice(0, number), { row, lazy: toLazySegment(segment) }];
    this.#tail = [];
    this.#upTo = upTo;
    this.#catalogue = null;
  }

  /** How many of the last stored segments are small. */
  #trailingSmall(): number {
    const small = this.#stored.map(({ row }) => row.columns.count < SEGMENT_ROWS / 4);
    return small.length - (small.lastIndexOf(false) + 1);
  }
}
