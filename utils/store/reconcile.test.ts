import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';
import { CANARY_KEY } from './mirror';
import { countKept, findClipping, readAll } from './read-clippings';
import { draftOf, openTestStore } from './store.fixture';

/** What a damaged IndexedDB looks like after it reopened: no rows, or those of an earlier day. */
async function damage(open: ReturnType<typeof openTestStore>, keepRows: number): Promise<void> {
  const { database } = open;
  const rows = await database.clippings.orderBy('id').limit(keepRows).toArray();
  await database.clippings.clear();
  await database.progress.clear();
  await database.clippings.bulkPut(rows);
  if (keepRows > 0) await database.progress.put({ key: 'progress', generation: keepRows, count: keepRows });
}

async function openWithClippings(count: number) {
  const open = openTestStore();
  const drafts = Array.from({ length: count }, () => draftOf());
  for (const draft of drafts) await open.store.put(draft);
  return { ...open, drafts };
}

test.each([0, 3])('an IndexedDB that kept %i of 10 rows gets the others back', async (keepRows) => {
  const open = await openWithClippings(10);
  await damage(open, keepRows);
  const store = open.restart();
  expect(await store.reconcile({ full: false })).toEqual({ kind: 'database', restored: 10 - keepRows });
  expect(await countKept(open.database)).toBe(10);
  for (const { id, quote } of open.drafts) expect(await findClipping(open.database, id)).toMatchObject({ quote });
  expect(await open.restart().reconcile({ full: true })).toEqual({ kind: 'none' });
});

test('a write that comes with the damage waits for the repair', async () => {
  const open = await openWithClippings(5);
  await damage(open, 0);
  const store = open.restart();
  const repaired = store.reconcile({ full: false });
  await store.put(draftOf());
  expect(await repaired).toMatchObject({ kind: 'database', restored: 5 });
  expect(await countKept(open.database)).toBe(6);
});

test('a later edit in the mirror comes back, an earlier one does not', async () => {
  const open = await openWithClippings(2);
  const [first, second] = open.drafts.map(({ id }) => id);
  const before = await open.database.clippings.toArray();
  await open.store.edit(first ?? '', { tags: [], note: 'later', colour: 'pink', reviewState: 'used' });
  const progress = { key: 'progress' as const, generation: 2, count: 2 };
  await open.database.clippings.bulkPut(
    before.map((row) => (row.id === second ? { ...row, note: 'newer here', updatedAtMs: 9e12 } : row)),
  );
  await open.database.progress.put(progress);
  expect(await open.restart().reconcile({ full: false })).toEqual({ kind: 'database', restored: 1 });
  expect(await findClipping(open.database, first ?? '')).toMatchObject({ note: 'later' });
  expect(await findClipping(open.database, second ?? '')).toMatchObject({ note: 'newer here' });
});

test('a mirror that fell behind is brought level, and what was deleted for good does not come back', async () => {
  const open = await openWithClippings(3);
  open.area.failure = new Error('stopped between the two writes');
  await open.store.put(draftOf());
  await open.store.trash([open.drafts[0]?.id ?? '']);
  open.clock.nowMs += 40 * 24 * 3_600_000;
  await open.store.emptyTrash();
  open.area.failure = null;
  expect(await open.restart().reconcile({ full: false })).toEqual({ kind: 'mirror' });
  const stored = (await readAll(open.database, { withTrash: true })).map(({ id }) => id).sort();
  const mirrored = (await open.mirror.readAll(() => undefined)).map(({ id }) => id).sort();
  expect(mirrored).toEqual(stored);
  expect(stored).toHaveLength(3);
});

test('a lost or unreadable canary is written again, and drops nothing', async () => {
  const open = await openWithClippings(3);
  open.area.values.set(CANARY_KEY, '"broken"');
  expect(await open.restart().reconcile({ full: false })).toEqual({ kind: 'mirror' });
  expect(await countKept(open.database)).toBe(3);
  expect(await open.restart().reconcile({ full: true })).toEqual({ kind: 'none' });
});

test('only a full comparison sees rows that went without their progress', async () => {
  const open = await openWithClippings(4);
  await open.database.clippings.delete(open.drafts[0]?.id ?? '');
  expect(await open.restart().reconcile({ full: false })).toEqual({ kind: 'none' });
  expect(await open.restart().reconcile({ full: true })).toEqual({ kind: 'database', restored: 1 });
});

test('a bad row of the mirror is reported and does not stop the others', async () => {
  const open = await openWithClippings(3);
  open.area.values.set('mirror:clipping:bad', '{"id":"bad"}');
  await damage(open, 0);
  expect(await open.restart().reconcile({ full: false })).toEqual({ kind: 'database', restored: 3 });
  expect(open.reports).toEqual([expect.objectContaining({ id: 'bad' })]);
});

test('a new installation needs no repair', async () => {
  expect(await openTestStore().store.reconcile({ full: true })).toEqual({ kind: 'none' });
});
