/** What a change replaced, so that it can be taken back. Steps lie in two stacks: what can be undone, and what was undone. */
import type { ClippingEdit } from '../model/clipping';
import { LIMITS } from '../model/limits';
import type { ShelfRecord } from '../model/shelf';
import type { StepKind } from '../model/step';
import type { AttacheDatabase } from './database';

/** What of a clipping a reader can change. */
export type ClippingBefore = ClippingEdit & { readonly id: string; readonly deletedAtMs: number | null };
/** Null for a record that was not there. */
export type ShelfBefore = { readonly id: string; readonly record: ShelfRecord | null };

export type Before = { readonly clippings: readonly ClippingBefore[]; readonly shelf: readonly ShelfBefore[] };

export type Step = Before & {
  readonly number?: number;
  readonly stack: 'undo' | 'redo';
  readonly kind: StepKind;
  readonly atMs: number;
};

/** The last step of a stack; null where it is empty. */
export async function lastStep(database: AttacheDatabase, stack: Step['stack']): Promise<Step | null> {
  return (await database.steps.where('stack').equals(stack).last()) ?? null;
}

/** How many steps can be taken back, and made again. */
export async function countSteps({ steps }: AttacheDatabase): Promise<Readonly<Record<Step['stack'], number>>> {
  const count = (stack: Step['stack']): Promise<number> => steps.where('stack').equals(stack).count();
  return { undo: await count('undo'), redo: await count('redo') };
}

/** Puts a step on top, within the transaction of its change. No more than `LIMITS.steps` are kept of a stack. */
export async function recordStep(database: AttacheDatabase, step: Omit<Step, 'number'>): Promise<void> {
  await database.steps.add(step);
  const numbers = await database.steps.where('stack').equals(step.stack).primaryKeys();
  await database.steps.bulkDelete(numbers.slice(0, Math.max(0, numbers.length - LIMITS.steps)));
}

/** What was undone cannot come back after another change. */
export async function clearRedo(database: AttacheDatabase): Promise<void> {
  await database.steps.where('stack').equals('redo').delete();
}
