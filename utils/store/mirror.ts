/**
 * A second copy of every clipping in another backing store: a damaged IndexedDB reopens empty or shorter without an error.
 * A row a clipping, and a canary that says how far the copy has come.
 */
import { integer, minValue, number, pipe, safeParse, strictObject } from 'valibot';
import type { Clipping } from '../model/clipping';
import { parseRow, type Report } from './row';

/** The part of `storage.local` that the mirror uses. */
export type StorageArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

export const CANARY_KEY = 'mirror:canary';
const ROW_PREFIX = 'mirror:clipping:';
/** Rows written in one call; a hundred dense clippings have about 1 MB. */
const CHUNK = 100;

const Count = pipe(number(), integer(), minValue(0));
const CanarySchema = strictObject({ count: Count, generation: Count });
export type Canary = { readonly count: number; readonly generation: number };

export type MirrorChange = { readonly put: readonly Clipping[]; readonly remove: readonly string[] };

export class Mirror {
  readonly #area: StorageArea;

  constructor(area: StorageArea) {
    this.#area = area;
  }

  /** How far the copy has come; null where there is none, or none that can be read. */
  async readCanary(): Promise<Canary | null> {
    const { [CANARY_KEY]: stored } = await this.#area.get(CANARY_KEY);
    const parsed = safeParse(CanarySchema, stored);
    return parsed.success ? parsed.output : null;
  }

  /** Every clipping of the copy. Reads the whole area: only for repairs. */
  async readAll(report: Report): Promise<Clipping[]> {
    const stored = await this.#area.get(null);
    return Object.entries(stored)
      .filter(([key]) => key.startsWith(ROW_PREFIX))
      .map(([, row]) => parseRow(row, report))
      .filter((clipping) => clipping !== null);
  }

  /** Follows a change of the database. The canary goes with the last rows, so that it never runs ahead of them. */
  async follow({ put, remove }: MirrorChange, canary: Canary): Promise<void> {
    if (remove.length > 0) await this.#area.remove(remove.map((id) => ROW_PREFIX + id));
    for (let start = 0; start < put.length - CHUNK; start += CHUNK) {
      await this.#area.set(this.#rows(put.slice(start, start + CHUNK)));
    }
    const rest = put.length % CHUNK || CHUNK;
    await this.#area.set({ ...this.#rows(put.slice(-rest)), [CANARY_KEY]: canary });
  }

  /** Takes rows away that the database does not have, by their ids. */
  async removeOthers(kept: ReadonlySet<string>): Promise<void> {
    const keys = Object.keys(await this.#area.get(null)).filter((key) => key.startsWith(ROW_PREFIX));
    const others = keys.filter((key) => !kept.has(key.slice(ROW_PREFIX.length)));
    if (others.length > 0) await this.#area.remove(others);
  }

  #rows(clippings: readonly Clipping[]): Record<string, unknown> {
    return Object.fromEntries(clippings.map((clipping) => [ROW_PREFIX + clipping.id, clipping]));
  }
}
