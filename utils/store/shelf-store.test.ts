import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { newBriefing } from '../shelf/briefing';
import { newCollection } from '../shelf/collection';
import { readShelf } from './shelf-store';
import { openTestStore } from './store.fixture';

test('each change tells the time that it is read with, later than the one before', async () => {
  const { shelf, database } = openTestStore();
  const briefing = newBriefing('Weekly', 'apa', 1);
  const first = await shelf.put(briefing);
  const second = await shelf.put({ ...briefing, name: 'Monthly' });
  expect(second).toBeGreaterThan(first);
  expect(await readShelf(database, 'briefing')).toEqual([{ ...briefing, name: 'Monthly', updatedAtMs: second }]);
});

test('records are read by kind and in the order of their names', async () => {
  const { shelf, database } = openTestStore();
  const style = {
    kind: 'style',
    id: crypto.randomUUID(),
    name: 'House',
    csl: '<style/>',
    createdAtMs: 1,
    updatedAtMs: 1,
  } as const;
  for (const record of [newCollection('b', 1), newCollection('a', 1), style]) await shelf.put(record);
  expect((await readShelf(database, 'collection')).map(({ name }) => name)).toEqual(['a', 'b']);
  expect((await readShelf(database, 'style')).map(({ csl }) => csl)).toEqual(['<style/>']);
});
