/** The radar over the newest clippings, less what some list knows by now and what the reader does not want. */
import { findNewNames } from '../../utils/clipping/radar';
import type { Clipping } from '../../utils/model/clipping';
import { type NewName, nameKey, type OwnList } from '../../utils/model/own-list';
import type { AttacheDatabase } from '../../utils/store/database';
import { type Cursor, readRecent } from '../../utils/store/read-clippings';
import type { Detect } from './detection';

/** A year of keen reading; they are read and looked through in about a second. */
const LOOKED_AT = 2_000;
const PAGE = 500;

async function readNewest(database: AttacheDatabase): Promise<Clipping[]> {
  const clippings: Clipping[] = [];
  let after: Cursor | null = null;
  do {
    const page: { clippings: readonly Clipping[]; next: Cursor | null } = await readRecent(database, {
      limit: PAGE,
      after,
    });
    clippings.push(...page.clippings);
    after = page.next;
  } while (after !== null && clippings.length < LOOKED_AT);
  return clippings;
}

/** Whether the shipped list knows a name that clippings of an earlier time do not. */
function isListed(name: string, detect: Detect): boolean {
  return detect(name, null).mentions.some(
    ({ start, end, entity }) => start === 0 && end === name.length && !entity.startsWith('found/'),
  );
}

export async function readNewNames(database: AttacheDatabase, detect: Detect, list: OwnList): Promise<NewName[]> {
  const settled = new Set([
    ...list.dismissed,
    ...list.names.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
  ]);
  return findNewNames(await readNewest(database), (name) => settled.has(nameKey(name)) || isListed(name, detect));
}
