/** Reads the copies of a clipping when they are asked for. */
import { useState } from 'preact/hooks';
import { Copies } from '../../components/Copies';
import type { Clipping } from '../../utils/model/clipping';
import type { Catalogue } from '../../utils/search/catalogue';
import { readByIds } from '../screens/read-by-ids';
import type { ClippingActions } from '../screens/use-clipping-actions';

export type FoldedCopiesProps = {
  readonly catalogue: Catalogue;
  /** The row that stands for all. */
  readonly doc: number;
  readonly copies: readonly number[];
  readonly actions: ClippingActions;
};

/** In how many outlets the rows are; those without one count as one. */
function countOutlets({ columns }: Catalogue, docs: readonly number[]): number {
  const outlets = new Set<number>();
  for (const doc of docs) {
    const values = columns.valueNumbers.subarray(columns.valueStarts[doc], columns.valueStarts[doc + 1]);
    outlets.add(values.find((value) => columns.values[value]?.dimension === 'outlet') ?? -1);
  }
  return outlets.size;
}

export function FoldedCopies({ catalogue, doc, copies, actions }: FoldedCopiesProps) {
  const [clippings, setClippings] = useState<readonly Clipping[] | null>(null);
  const ids = copies.map((copy) => catalogue.columns.idAt(copy));
  return (
    <Copies
      count={copies.length}
      outlets={countOutlets(catalogue, [doc, ...copies])}
      clippings={clippings?.filter(({ id }) => ids.includes(id)) ?? null}
      onRead={() => void readByIds(ids).then(setClippings)}
      onOpen={(id) => void actions.open(id)}
      onDelete={(id) => void actions.remove([id])}
    />
  );
}
