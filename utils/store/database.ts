/** The database `attache`. A released version is never edited: the next one gets a `version(n)` and a frozen row of the last as a test. */
import { Dexie, type Table } from 'dexie';
import type { SegmentColumns, SegmentPlaces, SegmentWords } from '../search/segment';
import type { ClippingRow } from './row';
import type { ShelfRow } from './shelf-store';
import type { Step } from './step';

/** How far the database has come, so that the mirror can tell which of the two is older. */
export type Progress = {
  /** Number of write transactions so far. */
  readonly generation: number;
  /** Number of clippings, the trash included. */
  readonly count: number;
};

/** An id that was deleted for good, kept until the mirror has dropped it too. */
export type Removed = { readonly id: string; readonly generation: number };

/** Where a walk over the clippings in the order of their writes ended. */
export type WrittenUpTo = readonly [generation: number, id: string];

/** A stored segment of the search index. The index follows from the clippings and is made anew whenever it does not fit. */
export type SegmentRow = {
  /** Segments follow one another by it. */
  readonly number: number;
  readonly format: number;
  readonly upTo: WrittenUpTo;
  readonly columns: SegmentColumns;
};

const PROGRESS_KEY = 'progress';
const SHELF_KEY = 'shelf';
/** After every id in a key of several parts. */
export const AFTER_IDS = Dexie.maxKey as string;

export class AttacheDatabase extends Dexie {
  declare readonly clippings: Table<ClippingRow, string>;
  declare readonly progress: Table<Progress & { readonly key: string }, string>;
  declare readonly removed: Table<Removed, string>;
  declare readonly shelf: Table<ShelfRow, string>;
  declare readonly steps: Table<Step, number>;
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly segmentWords: Table<SegmentWords & { readonly number: number }, number>;
  declare readonly segmentPlaces: Table<SegmentPlaces & { readonly number: number }, number>;

  constructor(name = 'attache') {
    // Chromium's default acknowledges before the disk does; the strict mode costs 0.5 ms a write.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      clippings: 'id, source.key, deletedAtMs, generation, [inTrash+clippedAtMs+id], *tagKeys, *entityIds',
      progress: 'key',
      removed: 'id, generation',
    });
    this.version(2).stores({
      clippings: 'id, source.key, deletedAtMs, [generation+id], [inTrash+clippedAtMs+id], *tagKeys, *entityIds',
      shelf: 'id, kind, generation',
      steps: '++number, stack',
      segments: 'number',
      segmentWords: 'number',
      segmentPlaces: 'number',
    });
  }

  /** The beginning where nothing was written yet. */
  async readProgress(): Promise<Progress> {
    const { generation = 0, count = 0 } = (await this.progress.get(PROGRESS_KEY)) ?? {};
    return { generation, count };
  }

  async writeProgress({ generation, count }: Progress): Promise<void> {
    await this.progress.put({ key: PROGRESS_KEY, generation, count });
  }

  /** The generation of the last write to the shelf; 0 for none. */
  async readShelfGeneration(): Promise<number> {
    return (await this.progress.get(SHELF_KEY))?.generation ?? 0;
  }

  async writeShelfGeneration(generation: number): Promise<void> {
    await this.progress.put({ key: SHELF_KEY, generation, count: await this.shelf.count() });
  }

  /** Clippings in the order of their writes, after a place in it. */
  writtenAfter([generation, id]: WrittenUpTo) {
    return this.clippings.where('[generation+id]').above([generation, id]);
  }
}
