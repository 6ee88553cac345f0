import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';
import { CANARY_KEY } from './mirror';
import { countKept, findClipping, readAll } from './read-clippings';
import { draftOf, openTestStore } from './store.fixture';

type Open = ReturnType<typeof openTestStore>;

/** What a damaged IndexedDB looks like after it reopened: no rows, or those of an earlier day. */
async function damage({ database }: Open, keepRows: number): Promise<void> {
  const rows = await database.clippings.orderBy('[generation+id]').limit(keepRows).toArray();
  await Promise.all([database.clippings.clear(), database.progress.clear(), database.removed.clear()]);
  await database.clippings.bulkPut(rows);
  if (keepRows > 0) await database.writeProgress({ generation: keepRows, count: keepRows });
}

async function openWithClippings(count: number) {
  const open = openTestStore();
  const drafts = Array.from({ length: count }, () => draftOf());
  for (const draft of drafts) await open.store.put(draft);
  return { ...open, drafts };
}

const mirroredIds = async ({ mirror }: Open): Promise<string[]> =>
  (await mirror.readAll(() => undefined)).map(({ id }) => id).sort();
const storedIds = async ({ database }: Open): Promise<string[]> =>
  (await readAll(database, { withTrash: true })).map(({ id }) => id).sort();

test.each([0, 3])('an IndexedDB that kept %i of 10 rows gets the others back', async (keepRows) => {
  const open = await openWithClippings(10);
  await damage(open, keepRows);
  const { ready, level } = open.start();
  expect(await ready).toEqual({ kind: 'database', restored: 10 - keepRows });
  await level;
  expect(await countKept(open.database)).toBe(10);
  for (const { id, quote } of open.drafts) expect(await findClipping(open.database, id)).toMatchObject({ quote });
  expect(await open.start({ full: true }).ready).toEqual({ kind: 'none' });
});

test('a write that comes with the damage waits for the repair', async () => {
  const open = await openWithClippings(5);
  await damage(open, 0);
  const { store, ready } = open.start();
  await store.put(draftOf());
  expect(await ready).toMatchObject({ kind: 'database', restored: 5 });
  expect(await countKept(open.database)).toBe(6);
  expect(await mirroredIds(open)).toEqual(await storedIds(open));
});

test('a later edit in the mirror comes back, an earlier one does not', async () => {
  const open = await openWithClippings(2);
  const [first = '', second = ''] = open.drafts.map(({ id }) => id);
  const before = await open.database.clippings.toArray();
  await open.store.edit(first, { tags: [], note: 'later', colour: 'pink', reviewState: 'used' });
  const newer = before.map((row) => (row.id === second ? { ...row, note: 'newer here', updatedAtMs: 9e12 } : row));
  await open.database.clippings.bulkPut(newer);
  await open.database.writeProgress({ generation: 2, count: 2 });
  expect(await open.start().ready).toEqual({ kind: 'database', restored: 1 });
  expect(await findClipping(open.database, first)).toMatchObject({ note: 'later' });
  expect(await findClipping(open.database, second)).toMatchObject({ note: 'newer here' });
});

test('a mirror that fell behind is brought level, and what was deleted for good does not come back', async () => {
  const open = await openWithClippings(3);
  open.area.failure = new Error('stopped between the two writes');
  await open.store.put(draftOf());
  await open.store.trash([open.drafts[0]?.id ?? '']);
  open.clock.nowMs += 40 * 24 * 3_600_000;
  await open.store.emptyTrash();
  open.area.failure = null;
  const { ready, level } = open.start();
  expect(await ready).toEqual({ kind: 'mirror' });
  await level;
  expect(await storedIds(open)).toHaveLength(3);
  expect(await mirroredIds(open)).toEqual(await storedIds(open));
  expect(await open.database.removed.count()).toBe(0);
});

test('the mirror reads only what came after its canary', async () => {
  const open = await openWithClippings(3);
  open.area.values.delete([...open.area.values.keys()].find((key) => key !== CANARY_KEY) ?? '');
  await open.store.put(draftOf());
  expect(await mirroredIds(open)).toHaveLength(3);
});

test('a lost or unreadable canary has the mirror written anew', async () => {
  const open = await openWithClippings(3);
  open.area.values.set(CANARY_KEY, '"broken"');
  const { ready, level } = open.start();
  expect(await ready).toEqual({ kind: 'mirror' });
  await level;
  expect(await mirroredIds(open)).toEqual(await storedIds(open));
  expect(await open.start({ full: true }).ready).toEqual({ kind: 'none' });
});

test('only a full comparison sees rows that went without their progress', async () => {
  const open = await openWithClippings(4);
  await open.database.clippings.delete(open.drafts[0]?.id ?? '');
  expect(await open.start().ready).toEqual({ kind: 'none' });
  expect(await open.start({ full: true }).ready).toEqual({ kind: 'database', restored: 1 });
});

test('what only the database has is mirrored with the repair', async () => {
  const open = await openWithClippings(4);
  await open.database.clippings.delete(open.drafts[0]?.id ?? '');
  await open.mirror.follow({ put: [], remove: [open.drafts[1]?.id ?? ''] }, await open.database.readProgress());
  const { ready, level } = open.start({ full: true });
  expect(await ready).toEqual({ kind: 'database', restored: 1 });
  await level;
  expect(await mirroredIds(open)).toEqual(open.drafts.map(({ id }) => id).sort());
});

test('a bad row of the mirror is reported and does not stop the others', async () => {
  const open = await openWithClippings(3);
  open.area.values.set('mirror:clippings:bad', '{"bad":{"id":"bad"}}');
  await damage(open, 0);
  expect(await open.start().ready).toEqual({ kind: 'database', restored: 3 });
  expect(open.reports).toEqual([expect.objectContaining({ id: 'bad' })]);
});

test('deleting everything empties the mirror', async () => {
  const open = await openWithClippings(3);
  await open.store.deleteAll();
  expect([...open.area.values.keys()]).toEqual([CANARY_KEY]);
});

test('a new installation needs no repair', async () => {
  expect(await openTestStore().start({ full: true }).ready).toEqual({ kind: 'none' });
});
