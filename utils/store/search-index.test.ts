import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { find } from '../search/find';
import { parseQuery } from '../search/query';
import type { AttacheDatabase } from './database';
import { SearchIndex } from './search-index';
import { clippingOf, openTestStore } from './store.fixture';

async function search(index: SearchIndex, words: string): Promise<string[]> {
  const catalogue = await index.read();
  const question = { query: parseQuery(words), facets: {}, range: null, only: null, order: 'clipped' as const };
  const { docs } = await find(question, catalogue, new Map());
  return [...docs].map((doc) => catalogue.columns.idAt(doc));
}

function quoted(quote: string, clippedAtMs = 1) {
  const { selectors } = clippingOf();
  return clippingOf({ quote, clippedAtMs, selectors: { ...selectors, quote: { ...selectors.quote, exact: quote } } });
}

const segmentCount = (database: AttacheDatabase): Promise<number> => database.segments.count();

test('follows saves, edits, the trash and its undo', async () => {
  const { database, store } = openTestStore();
  const index = new SearchIndex({ database });
  expect(await search(index, 'carrier')).toEqual([]);
  const clipping = quoted('A carrier left port');
  await store.putAll([clipping]);
  expect(await search(index, 'carrier')).toEqual([clipping.id]);
  await store.edit(clipping.id, { tags: ['fleet'], note: 'Look up her escorts', colour: 'blue', reviewState: 'used' });
  expect(await search(index, 'escorts tag:fleet state:used')).toEqual([clipping.id]);
  await store.trash([clipping.id]);
  expect(await search(index, 'carrier')).toEqual([]);
  await store.restore([clipping.id]);
  expect(await search(index, 'carrier')).toEqual([clipping.id]);
});

test('stores what is in memory once it is enough, and another page reads it', async () => {
  const { database, store } = openTestStore();
  const index = new SearchIndex({ database });
  const clippings = Array.from({ length: 300 }, (_, number) => quoted(`Frigate ${number}`, number));
  await store.putAll(clippings);
  await index.read();
  await index.settle();
  expect(await segmentCount(database)).toBe(1);
  const read = vi.spyOn(database.clippings, 'where');
  const other = new SearchIndex({ database });
  expect(await search(other, '"frigate 17"')).toEqual([clippings[17]?.id]);
  // Only the place after the segment was asked for.
  expect(read).toHaveBeenCalledTimes(1);
  await store.edit(clippings[17]?.id ?? '', { tags: [], note: 'sunk', colour: 'pink', reviewState: 'new' });
  expect(await search(other, 'frigate sunk')).toEqual([clippings[17]?.id]);
  expect(await search(index, 'frigate sunk')).toEqual([clippings[17]?.id]);
});

test('puts many small segments together', async () => {
  const { database, store } = openTestStore();
  const index = new SearchIndex({ database });
  for (let round = 0; round < 10; round++) {
    await store.putAll(Array.from({ length: 256 }, (_, number) => quoted(`Round ${round} number ${number}`)));
    await index.read();
    await index.settle();
  }
  expect(await segmentCount(database)).toBeLessThan(10);
  expect(await search(new SearchIndex({ database }), 'round')).toHaveLength(2_560);
  expect(await search(index, '"round 3 number 7"')).toHaveLength(1);
});

test('is made anew where its segments are of another format, and after everything was deleted', async () => {
  const { database, store } = openTestStore();
  const index = new SearchIndex({ database });
  await store.putAll(Array.from({ length: 300 }, (_, number) => quoted(`Corvette ${number}`)));
  await index.read();
  await index.settle();
  await database.segments.toCollection().modify({ format: 0 });
  expect(await search(new SearchIndex({ database }), 'corvette')).toHaveLength(300);
  await store.deleteAll();
  expect(await database.segmentWords.count()).toBe(0);
  expect(await database.segmentPlaces.count()).toBe(0);
  expect(await search(index, 'corvette')).toEqual([]);
  await store.putAll([quoted('Corvette again')]);
  expect(await search(index, 'corvette')).toHaveLength(1);
});

test('indexes an import in full segments with a word on how far it is', async () => {
  const { database, store } = openTestStore();
  const told = vi.fn();
  const index = new SearchIndex({ database, onProgress: told });
  await store.putAll(Array.from({ length: 4_200 }, (_, number) => quoted(`Mine ${number}`)));
  expect(await search(index, 'mine')).toHaveLength(4_200);
  expect(await segmentCount(database)).toBe(1);
  expect(told.mock.lastCall?.[1]).toBe(4_200);
});
