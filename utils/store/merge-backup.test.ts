import { expect, test } from 'vitest';
import { LIMITS } from '../model/limits';
import { newCollection, withMembers } from '../shelf/collection';
import { mergeBackup } from './merge-backup';
import { findClipping, readAll } from './read-clippings';
import { readShelf, ShelfFullError } from './shelf-store';
import { clippingOf, openTestStore } from './store.fixture';
import { Writer } from './writer';

test('adds what is new, replaces what is older, and leaves what is later', async () => {
  const { database, store } = openTestStore();
  const older = clippingOf({ note: 'old', updatedAtMs: 5 });
  const later = clippingOf({ note: 'here', updatedAtMs: 9 });
  await store.putAll([older, later]);
  const fresh = clippingOf({ note: 'new' });
  const collection = withMembers(newCollection('Case', 1), [fresh.id]);
  const backup = {
    clippings: [{ ...older, note: 'edited', updatedAtMs: 7 }, { ...later, note: 'from then', updatedAtMs: 8 }, fresh],
    shelf: [collection],
  };
  const writer = new Writer({ database });
  const merge = await mergeBackup(writer, backup);
  expect([merge.added.length, merge.replaced.length, merge.shelf.length]).toEqual([1, 1, 1]);
  const noteOf = async (id: string): Promise<string | undefined> => (await findClipping(database, id))?.note;
  expect([await noteOf(older.id), await noteOf(later.id), await noteOf(fresh.id)]).toEqual(['edited', 'here', 'new']);
  expect(await readShelf(database, 'collection')).toEqual([collection]);
  expect((await database.readProgress()).count).toBe(3);
  const { generation } = await database.readProgress();
  expect(await mergeBackup(writer, backup)).toEqual({ added: [], replaced: [], shelf: [] });
  expect((await database.readProgress()).generation).toBe(generation);
});

test('brings nothing in where the shelf has no room', async () => {
  const { database, ready } = openTestStore();
  await ready;
  const records = Array.from({ length: LIMITS.shelf }, (_, index) => newCollection(`Case ${index}`, 1));
  const writer = new Writer({ database });
  await mergeBackup(writer, { clippings: [], shelf: records });
  const more = { clippings: [clippingOf()], shelf: [newCollection('One more', 1)] };
  await expect(mergeBackup(writer, more)).rejects.toThrow(ShelfFullError);
  expect(await readAll(database, { withTrash: true })).toEqual([]);
});
