/** A collection in the catalogue. */
import type { Collection } from '../../utils/model/shelf';
import type { Catalogue } from '../../utils/search/catalogue';
import { idParts } from '../../utils/search/segment';

/** Rows of the members that are neither in the trash nor gone, in the reader's order. */
export function rowsOf({ members }: Collection, { columns }: Catalogue): Uint32Array {
  const rows = members.map(({ clipping }) => columns.find(idParts(clipping)));
  return Uint32Array.from(rows.filter((row) => row >= 0 && columns.live[row] === 1));
}
