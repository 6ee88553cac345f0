/** Changes that a reader can take back. */
import type { ShelfKind } from './shelf';

/** What the reader did, for the words that say so. */
export type StepKind = 'edit' | 'bulk' | 'trash' | 'restore' | 'tag' | ShelfKind;

/** What was taken back. */
export type TakenBack = {
  readonly kind: StepKind;
  /** How many clippings or records it was about. */
  readonly count: number;
};
