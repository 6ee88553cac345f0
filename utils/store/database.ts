/** The database `attache`. A released version is never edited: the next one gets a `version(n)` and a frozen row of the last as a test. */
import { Dexie, type Table } from 'dexie';
import type { ClippingRow } from './row';

/** How far the database has come, so that the mirror can tell which of the two is older. */
export type Progress = {
  /** Number of write transactions so far. */
  readonly generation: number;
  /** Number of clippings, the trash included. */
  readonly count: number;
};

/** An id that was deleted for good, kept until the mirror has dropped it too. */
export type Removed = { readonly id: string; readonly generation: number };

const PROGRESS_KEY = 'progress';

export class AttacheDatabase extends Dexie {
  declare readonly clippings: Table<ClippingRow, string>;
  declare readonly progress: Table<Progress & { readonly key: string }, string>;
  declare readonly removed: Table<Removed, string>;

  constructor(name = 'attache') {
    // Chromium's default acknowledges before the disk does; the strict mode costs 0.5 ms a write.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      clippings: 'id, source.key, deletedAtMs, generation, [inTrash+clippedAtMs+id], *tagKeys, *entityIds',
      progress: 'key',
      removed: 'id, generation',
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
}
