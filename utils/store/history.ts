/** Undo and redo over everything that a reader can change in the library. */
import type { Clipping } from '../model/clipping';
import type { ShelfRecord } from '../model/shelf';
import type { TakenBack } from '../model/step';
import { beforeOf } from './clipping-store';
import { parseRow } from './row';
import { parseShelfRow } from './shelf-store';
import type { Before, ClippingBefore, Step } from './step';
import type { Change, Writer } from './writer';

export class History {
  readonly #writer: Writer;

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** Takes the last change back; null where there is none. */
  undo(): Promise<TakenBack | null> {
    return this.#take('undo');
  }

  /** Makes the last change that was taken back again; null where there is none, or where something else was changed since. */
  redo(): Promise<TakenBack | null> {
    return this.#take('redo');
  }

  async #take(stack: Step['stack']): Promise<TakenBack | null> {
    const step = await this.#writer.takeBack(stack, (before) => this.#revert(before));
    return step && { kind: step.kind, count: Math.max(step.clippings.length, step.shelf.length) };
  }

  /** Clippings that were deleted for good since stay so. */
  async #revert(wanted: Before): Promise<Change> {
    const { database, report } = this.#writer;
    const rows = await database.clippings.bulkGet(wanted.clippings.map(({ id }) => id));
    const clippings: ClippingBefore[] = [];
    const put = rows.flatMap((row, index): Clipping[] => {
      const clipping = row === undefined ? null : parseRow(row, report);
      const state = wanted.clippings[index];
      if (clipping === null || state === undefined) return [];
      clippings.push(beforeOf(clipping));
      return [{ ...clipping, ...state, updatedAtMs: Math.max(this.#writer.now(), clipping.updatedAtMs + 1) }];
    });
    const records = await database.shelf.bulkGet(wanted.shelf.map(({ id }) => id));
    const shelf = wanted.shelf.map(({ id }, index) => {
      const row = records[index];
      return { id, record: row === undefined ? null : parseShelfRow(row, report) };
    });
    const shelfPut = wanted.shelf
      .map(({ record }) => record)
      .filter((record): record is ShelfRecord => record !== null)
      .map((record) => ({ ...record, updatedAtMs: this.#writer.now() }));
    const shelfRemove = wanted.shelf.filter(({ record }) => record === null).map(({ id }) => id);
    return { put, shelfPut, shelfRemove, step: { kind: 'edit', clippings, shelf } };
  }
}
