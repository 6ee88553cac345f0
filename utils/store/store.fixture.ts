/** A store over memory for tests: a database of its own name, a storage area that can be broken, and a clock that is set by hand. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { arbitraryClipping } from '../clipping/clipping.arbitrary';
import type { Clipping, Draft } from '../model/clipping';
import { ClippingStore } from './clipping-store';
import { AttacheDatabase } from './database';
import { History } from './history';
import { Mirror, type StorageArea } from './mirror';
import { MirrorKeeper } from './mirror-keeper';
import type { BadRow } from './row';
import { ShelfStore } from './shelf-store';
import { Writer } from './writer';

export class MemoryArea implements StorageArea {
  readonly values = new Map<string, string>();
  /** Thrown by the next writes when set. */
  failure: Error | null = null;

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const value = this.values.get(key);
        return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
      }),
    );
  }

  async set(values: Record<string, unknown>): Promise<void> {
    if (this.failure !== null) throw this.failure;
    for (const [key, value] of Object.entries(values)) this.values.set(key, JSON.stringify(value));
  }

  async remove(keys: string[]): Promise<void> {
    if (this.failure !== null) throw this.failure;
    for (const key of keys) this.values.delete(key);
  }
}

export function openTestStore() {
  const database = new AttacheDatabase(`test-${crypto.randomUUID()}`);
  const area = new MemoryArea();
  const mirror = new Mirror(area);
  const clock = { nowMs: 5e12 };
  const reports: BadRow[] = [];
  const report = (row: BadRow): void => void reports.push(row);
  /** As the background starts: the keeper compares first, writes wait for it. */
  const start = ({ full = false } = {}) => {
    const keeper = new MirrorKeeper({ database, mirror, report });
    const ready = keeper.reconcile({ full });
    const onWritten = (): Promise<void> => keeper.follow().catch(() => undefined);
    const writer = new Writer({ database, ready, onWritten, now: () => clock.nowMs, report });
    const store = new ClippingStore(writer);
    const shelf = new ShelfStore(writer);
    const history = new History(writer);
    const level = ready.then(() => keeper.follow());
    // A test that breaks the area does not wait for it.
    level.catch(() => undefined);
    return { keeper, ready, level, store, shelf, history };
  };
  return { database, area, mirror, clock, reports, start, ...start() };
}

const [sample] = fc.sample(arbitraryClipping, { numRuns: 1, seed: 11 });

/** A clipping of its own id with these fields. */
export function clippingOf(fields: Partial<Clipping> = {}): Clipping {
  if (sample === undefined) throw new Error('no sample');
  return {
    ...sample,
    id: crypto.randomUUID(),
    tags: [],
    entities: [],
    mentions: [],
    deletedAtMs: null,
    updatedAtMs: 1,
    ...fields,
  };
}

export function draftOf(fields: Partial<Draft> = {}): Draft {
  const {
    schemaVersion: _version,
    reviewState: _state,
    updatedAtMs: _updated,
    deletedAtMs: _deleted,
    ...draft
  } = clippingOf(fields);
  return draft;
}
