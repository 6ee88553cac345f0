/** The database `attache`. A released version is never edited: the next one gets a `version(n)` and a frozen row of the last as a test. */
import { Dexie, type Table } from 'dexie';
import type { ClippingRow } from './row';

/** Says how far the database has come, so that the mirror can tell which of the two is older. */
export type Progress = {
  readonly key: 'progress';
  /** Number of write transactions so far. */
  readonly generation: number;
  readonly count: number;
};

export const DATABASE_NAME = 'attache';

export class AttacheDatabase extends Dexie {
  declare readonly clippings: Table<ClippingRow, string>;
  declare readonly progress: Table<Progress, string>;

  constructor(name = DATABASE_NAME) {
    // Chromium's default acknowledges before the disk does; the strict mode costs 0.5 ms a write.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      clippings: 'id, source.key, deletedAtMs, [inTrash+clippedAtMs+id], *tagKeys, *entityIds',
      progress: 'key',
    });
  }
}
