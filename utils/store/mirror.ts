/**
 * A second copy of every clipping in another backing store: a damaged IndexedDB reopens empty or shorter without an error.
 * Clippings lie in buckets by the beginning of their id, because a write to Chromium's `storage.local` slows down with the
 * number of keys (14 ms at 50,000), and a canary says how far the copy has come.
 */
import { integer, minValue, number, pipe, safeParse, strictObject } from 'valibot';
import type { Clipping } from '../model/clipping';
import type { ShelfRecord } from '../model/shelf';
import type { Progress } from './database';
import { parseRow, type Report } from './row';
import { parseShelfRow } from './shelf-store';

/** The part of `storage.local` that the mirror uses. */
export type StorageArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

export const CANARY_KEY = 'mirror:canary';
const SHELF_KEY = 'mirror:shelf';
/** 4,096 buckets: 25 clippings in each at 100,000. */
const BUCKET_DIGITS = 3;
const BUCKETS = Array.from({ length: 16 ** BUCKET_DIGITS }, (_, index) =>
  bucketKey(index.toString(16).padStart(BUCKET_DIGITS, '0')),
);
/** Buckets written in one call; about 5 MB at 100,000 clippings. */
const CHUNK = 128;

const Count = pipe(number(), integer(), minValue(0));
const CanarySchema = strictObject({ count: Count, generation: Count });

type Bucket = Record<string, unknown>;

function bucketKey(id: string): string {
  return `mirror:clippings:${id.slice(0, BUCKET_DIGITS)}`;
}

function chunksOf<T>(parts: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(parts.length / CHUNK) }, (_, index) =>
    parts.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

export type MirrorChange = {
  readonly put: readonly Clipping[];
  readonly remove: readonly string[];
  /** All of the shelf where anything of it has changed; it is small. */
  readonly shelf?: readonly ShelfRecord[];
};

export class Mirror {
  readonly #area: StorageArea;

  constructor(area: StorageArea) {
    this.#area = area;
  }

  /** How far the copy has come; null where there is none, or none that can be read. */
  async readCanary(): Promise<Progress | null> {
    const { [CANARY_KEY]: stored } = await this.#area.get(CANARY_KEY);
    const parsed = safeParse(CanarySchema, stored);
    return parsed.success ? parsed.output : null;
  }

  /** Every clipping of the copy; bad rows are reported and passed by. */
  async readAll(report: Report): Promise<Clipping[]> {
    const clippings: Clipping[] = [];
    for (const keys of chunksOf(BUCKETS)) {
      const rows = Object.values(await this.#area.get(keys)).flatMap((bucket) =>
        Object.values(Object(bucket) as Bucket),
      );
      clippings.push(...rows.map((row) => parseRow(row, report)).filter((clipping) => clipping !== null));
    }
    return clippings;
  }

  /** Every record of the shelf; bad ones are reported and passed by. */
  async readShelf(report: Report): Promise<ShelfRecord[]> {
    const { [SHELF_KEY]: stored } = await this.#area.get(SHELF_KEY);
    const rows: readonly unknown[] = Array.isArray(stored) ? stored : [];
    return rows.map((row) => parseShelfRow(row, report)).filter((record) => record !== null);
  }

  /** Follows the database to `progress`. The canary is written last, so that it never runs ahead of the rows. */
  async follow({ put, remove, shelf }: MirrorChange, progress: Progress): Promise<void> {
    const changes = new Map<string, [id: string, clipping: Clipping | undefined][]>();
    const change = (id: string, clipping?: Clipping): void => {
      const key = bucketKey(id);
      changes.set(key, [...(changes.get(key) ?? []), [id, clipping]]);
    };
    for (const id of remove) change(id);
    for (const clipping of put) change(clipping.id, clipping);
    for (const keys of chunksOf([...changes.keys()])) {
      const stored = await this.#area.get(keys);
      const buckets = keys.map((key) => {
        const rows = new Map(Object.entries(Object(stored[key]) as Bucket));
        for (const [id, clipping] of changes.get(key) ?? []) {
          if (clipping === undefined) rows.delete(id);
          else rows.set(id, clipping);
        }
        return [key, rows] as const;
      });
      const filled = buckets.filter(([, rows]) => rows.size > 0).map(([key, rows]) => [key, Object.fromEntries(rows)]);
      await this.#area.set(Object.fromEntries(filled) as Record<string, unknown>);
      await this.#area.remove(buckets.filter(([, rows]) => rows.size === 0).map(([key]) => key));
    }
    if (shelf !== undefined) await this.#area.set({ [SHELF_KEY]: shelf });
    await this.#area.set({ [CANARY_KEY]: progress });
  }

  /** Forgets everything, the canary first. */
  async clear(): Promise<void> {
    await this.#area.remove([CANARY_KEY]);
    await this.#area.remove([SHELF_KEY, ...BUCKETS]);
  }
}
