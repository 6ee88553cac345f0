/** What a JSON file of ours holds. An export of some clippings alone has an empty shelf and no own list. */
import type { Clipping } from './clipping';
import type { OwnList } from './own-list';
import type { ShelfRecord } from './shelf';

export type Backup = {
  readonly clippings: readonly Clipping[];
  readonly shelf: readonly ShelfRecord[];
  readonly ownList: OwnList | null;
};

/** Clippings without anything made of them. */
export function clippingsAlone(clippings: readonly Clipping[]): Backup {
  return { clippings, shelf: [], ownList: null };
}
