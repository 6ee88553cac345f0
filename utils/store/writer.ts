/**
 * The one way by which anything is written. Writes run one after another; each is one transaction, which also keeps what it replaced,
 * and resolves when that is on disk and what follows it, the second copy, is done.
 */
import type { Clipping } from '../model/clipping';
import type { ShelfRecord } from '../model/shelf';
import type { StepKind } from '../model/step';
import type { AttacheDatabase } from './database';
import { type Report, reportToConsole, toRow } from './row';
import { type Before, clearRedo, lastStep, recordStep, type Step } from './step';
import { createTurns, type InTurn } from './turns';

export type Change = {
  readonly put?: readonly Clipping[];
  /** How many of `put` are new. */
  readonly added?: number;
  /** Clippings to delete for good. */
  readonly remove?: readonly string[];
  readonly shelfPut?: readonly ShelfRecord[];
  readonly shelfRemove?: readonly string[];
  /** What the change replaced, where the reader may take it back. */
  readonly step?: Before & { readonly kind: StepKind };
};

export type WriterParts = {
  readonly database: AttacheDatabase;
  /** Writes wait for it: no write may come between a damaged database and its repair. */
  readonly ready?: Promise<unknown>;
  /** Follows each write that changed something, and is waited for. It reports its own failures: the write itself is safe. */
  readonly onWritten?: () => Promise<void>;
  readonly now?: () => number;
  readonly report?: Report;
};

function isNothing({ put = [], remove = [], shelfPut = [], shelfRemove = [] }: Change): boolean {
  return put.length + remove.length + shelfPut.length + shelfRemove.length === 0;
}

export class Writer {
  readonly database: AttacheDatabase;
  readonly now: () => number;
  readonly report: Report;
  readonly #onWritten: () => Promise<void>;
  readonly #inTurn: InTurn;

  constructor({ database, ready, onWritten, now = Date.now, report = reportToConsole }: WriterParts) {
    this.database = database;
    this.now = now;
    this.report = report;
    this.#onWritten = onWritten ?? (() => Promise.resolve());
    this.#inTurn = createTurns(ready);
  }

  /** @param decide reads within the transaction and says what to write; a change of nothing writes nothing */
  async write(decide: () => Promise<Change>): Promise<Change> {
    const change = await this.#transact(async () => {
      const decided = await decide();
      await this.#apply(decided);
      const { step } = decided;
      if (step !== undefined && !isNothing(decided)) {
        await recordStep(this.database, { ...step, stack: 'undo', atMs: this.now() });
        await clearRedo(this.database);
      }
      return decided;
    });
    if (!isNothing(change)) await this.#onWritten();
    return change;
  }

  /**
   * Takes the last step of a stack back and puts its inverse on the other. Gives the step, or null where there was none.
   * @param revert what brings back the states of the step, with those it replaces
   */
  async takeBack(stack: Step['stack'], revert: (before: Before) => Promise<Change>): Promise<Step | null> {
    const taken = await this.#transact(async () => {
      const last = await lastStep(this.database, stack);
      if (last?.number === undefined) return null;
      const change = await revert(last);
      await this.#apply(change);
      await this.database.steps.delete(last.number);
      if (change.step !== undefined) {
        const inverse = { ...change.step, kind: last.kind, atMs: this.now() };
        await recordStep(this.database, { ...inverse, stack: stack === 'undo' ? 'redo' : 'undo' });
      }
      return last;
    });
    if (taken !== null) await this.#onWritten();
    return taken;
  }

  #transact<T>(work: () => Promise<T>): Promise<T> {
    const { clippings, progress, removed, shelf, steps, segments } = this.database;
    const tables = [clippings, progress, removed, shelf, steps, segments];
    return this.#inTurn(() => this.database.transaction('rw', tables, work));
  }

  async #apply(change: Change): Promise<void> {
    if (isNothing(change)) return;
    const { put = [], added = 0, remove = [], shelfPut = [], shelfRemove = [] } = change;
    const { clippings, removed, shelf } = this.database;
    const before = await this.database.readProgress();
    const generation = before.generation + 1;
    await clippings.bulkPut(put.map((clipping) => toRow(clipping, generation)));
    await clippings.bulkDelete([...remove]);
    await removed.bulkPut(remove.map((id) => ({ id, generation })));
    await shelf.bulkPut(shelfPut.map((record) => ({ ...record, generation })));
    await shelf.bulkDelete([...shelfRemove]);
    if (shelfPut.length + shelfRemove.length > 0) await this.database.writeShelfGeneration(generation);
    await this.database.writeProgress({ generation, count: before.count + added - remove.length });
  }
}
