/** Everything that a backup holds. */
import type { Backup } from '../../utils/model/backup';
import { SHELF_KINDS } from '../../utils/model/shelf';
import { readOwnList } from '../../utils/settings/own-list';
import { readAll } from '../../utils/store/read-clippings';
import { readShelf } from '../../utils/store/shelf-store';
import { database } from './database';

export async function readBackup(): Promise<Backup> {
  const shelf = await Promise.all(SHELF_KINDS.map((kind) => readShelf(database, kind)));
  return {
    clippings: await readAll(database, { withTrash: false }),
    shelf: shelf.flat(),
    ownList: await readOwnList(),
  };
}
