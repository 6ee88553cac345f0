/** Clippings by their ids, for an export or a briefing; read in pages, so that no single read blocks writers. */
import type { Clipping } from '../../utils/model/clipping';
import { parseRows, reportToConsole } from '../../utils/store/row';
import { database } from './database';

const PAGE = 500;

/** In the order of the ids; those that are gone or cannot be read are left out. */
export async function readByIds(ids: readonly string[]): Promise<readonly Clipping[]> {
  const clippings: Clipping[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const rows = await database.clippings.bulkGet(ids.slice(from, from + PAGE));
    clippings.push(
      ...parseRows(
        rows.filter((row) => row !== undefined),
        reportToConsole,
      ),
    );
  }
  return clippings;
}
