import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';
import fixture from './fixtures/v1-row.json';
import type { Cursor } from './read-clippings';
import { countByEntity, findClipping, readBySource, readRecent, readTags } from './read-clippings';
import type { ClippingRow } from './row';
import { toRow } from './row';
import { searchClippings } from './search-clippings';
import { clippingOf, draftOf, openTestStore } from './store.fixture';

const entity = (id: string) => ({ id, name: id, category: 'platform' as const });

test('a row of version 1 is read by every later version as it was written', async () => {
  const { database, reports } = openTestStore();
  await database.clippings.add(fixture as ClippingRow);
  const clipping = await findClipping(database, fixture.id, (row) => reports.push(row));
  expect(reports).toEqual([]);
  const { inTrash: _inTrash, tagKeys: _tagKeys, entityIds: _entityIds, generation: _generation, ...written } = fixture;
  expect(clipping).toEqual(written);
  expect(clipping === null ? null : toRow(clipping, fixture.generation)).toEqual(fixture);
});

test('recent clippings come newest first, a page at a time, each once, also where times are equal', async () => {
  const { database, store } = openTestStore();
  const drafts = [5, 5, 5, 1, 9, 5].map((clippedAtMs) => draftOf({ clippedAtMs }));
  await store.putAll(drafts.map((draft) => clippingOf(draft)));
  const seen: string[] = [];
  let after: Cursor | null = null;
  do {
    const page = await readRecent(database, { limit: 2, after });
    seen.push(...page.clippings.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  const expected = [...drafts]
    .sort((a, b) => b.clippedAtMs - a.clippedAtMs || (a.id < b.id ? 1 : -1))
    .map(({ id }) => id);
  expect(seen).toEqual(expected);
});

test('the trash is in no list and no count', async () => {
  const { database, store } = openTestStore();
  const { source } = clippingOf();
  const [kept, trashed] = [1, 2].map(() => clippingOf({ source, tags: ['t'], entities: [entity('platform/c-2')] }));
  await store.putAll([kept, trashed].filter((clipping) => clipping !== undefined));
  await store.trash([trashed?.id ?? '']);
  expect((await readBySource(database, source.key)).map(({ id }) => id)).toEqual([kept?.id]);
  expect((await readRecent(database, { limit: 9 })).clippings).toHaveLength(1);
  expect(await readTags(database)).toEqual([{ tag: 't', count: 1 }]);
  expect(await countByEntity(database, ['platform/c-2', 'platform/none'])).toEqual(
    new Map([
      ['platform/c-2', 1],
      ['platform/none', 0],
    ]),
  );
  expect((await searchClippings(database, { words: '', tags: ['t'] }, { limit: 9 })).clippings).toHaveLength(1);
});

test('a bad row is reported, stays, and stops no list', async () => {
  const { database, store } = openTestStore();
  await store.put(draftOf({ clippedAtMs: 1 }));
  const bad = { ...toRow(clippingOf({ clippedAtMs: 2 }), 1), colour: 'mauve', source: null };
  await database.clippings.add(bad as never);
  const reports: unknown[] = [];
  const page = await readRecent(database, { limit: 5 }, (row) => reports.push(row));
  expect(page.clippings).toHaveLength(1);
  expect(reports).toEqual([{ id: bad.id, message: expect.stringContaining('source') as string }]);
  expect(
    (await searchClippings(database, { words: '', tags: [] }, { limit: 5 }, () => undefined)).clippings,
  ).toHaveLength(1);
  expect(await database.clippings.get(bad.id)).toEqual(bad);
});

const base = { quote: 'x', note: '', tags: [] as string[] };
test.each([
  ['one word of the quote', 'quad', true, { ...base, quote: 'The Quad met.' }],
  ['the beginning of a word', 'kishi', true, { ...base, quote: 'Kishida spoke' }],
  ['not the middle of a word', 'ishida', false, { ...base, quote: 'Kishida spoke' }],
  ['all words, anywhere', 'kishida a400m', true, { ...base, quote: 'Kishida spoke', note: 'compare the A400M' }],
  ['no word missing', 'kishida modi', false, { ...base, quote: 'Kishida spoke' }],
  ['accents and case', 'erdogan', true, { ...base, quote: 'Erdoğan spoke' }],
  ['a tag', 'transport', true, { ...base, tags: ['Transport aircraft'] }],
  ['signs are passed by', 'C-2!', true, { ...base, quote: 'the C-2.' }],
  ['another script', '日本', true, { ...base, quote: '日本 and India' }],
])('search: %s', async (_, words, found, fields) => {
  const { database, store } = openTestStore();
  await store.put(draftOf({ ...fields, source: { ...draftOf().source, title: 'T', outlet: 'The Example' } }));
  const { clippings } = await searchClippings(database, { words, tags: [] }, { limit: 5 });
  expect(clippings).toHaveLength(found ? 1 : 0);
});

test('search finds title and outlet, holds all tags, and pages without a gap', async () => {
  const { database, store } = openTestStore();
  const source = { ...draftOf().source, title: 'Delhi talks', outlet: 'The Example' };
  const make = (index: number) =>
    clippingOf({ source, clippedAtMs: index, quote: 'q', note: '', tags: index % 2 === 0 ? ['a', 'b'] : ['a'] });
  await store.putAll(Array.from({ length: 500 }, (_, index) => make(index)));
  const seen: number[] = [];
  let after: Cursor | null = null;
  do {
    const page = await searchClippings(database, { words: 'example delhi', tags: ['a', 'b'] }, { limit: 70, after });
    seen.push(...page.clippings.map(({ clippedAtMs }) => clippedAtMs));
    after = page.next;
  } while (after !== null);
  expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => 498 - 2 * index));
});
