import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';
import fixture from './fixtures/v1-row.json';
import type { Cursor } from './read-clippings';
import { countByEntity, findClipping, readBySource, readRecent } from './read-clippings';
import type { ClippingRow } from './row';
import { toRow } from './row';
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
  expect(await countByEntity(database, ['platform/c-2', 'platform/none'])).toEqual(
    new Map([
      ['platform/c-2', 1],
      ['platform/none', 0],
    ]),
  );
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
  expect(await database.clippings.get(bad.id)).toEqual(bad);
});
