import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryClippings } from '../clipping/clipping.arbitrary';
import { importJson } from '../import/json';
import { clippingsAlone } from '../model/backup';
import { NO_FILTER } from '../model/filter';
import { newCollection, withMembers } from '../shelf/collection';
import { newWatchList, withWatched } from '../shelf/watch-list';
import { exportJson } from './json';

test('what is exported is imported again, and exported again to the same bytes', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const text = exportJson(clippingsAlone(clippings), 1e12);
      const imported = importJson(text);
      if (!imported.ok) throw new Error(imported.error.message);
      expect([...imported.value.clippings].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...clippings].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(exportJson(imported.value, 1e12)).toBe(text);
    }),
  ));

test('the order given does not matter', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      expect(exportJson(clippingsAlone([...clippings].reverse()), 0)).toBe(exportJson(clippingsAlone(clippings), 0));
    }),
  ));

test('an empty export says what it is', () => {
  expect(JSON.parse(exportJson(clippingsAlone([]), Date.UTC(2026, 0, 2)))).toEqual({
    format: 'attache',
    version: 2,
    exportedAt: '2026-01-02T00:00:00.000Z',
    clippings: [],
    shelf: [],
    ownList: null,
  });
});

test('the shelf and the own list come back as they were', () => {
  const quad = { id: 'organisation/quad', name: 'Quad', category: 'organisation' } as const;
  const collection = withMembers(newCollection('Case', 1), [crypto.randomUUID(), crypto.randomUUID()]);
  const watch = withWatched(newWatchList('Asia', 2), quad);
  const filter = { ...NO_FILTER, query: 'tag:air "s-400"', facets: { outlet: ['Courier'] }, collection: collection.id };
  const times = { createdAtMs: 3, updatedAtMs: 4 };
  const search = { kind: 'search', id: crypto.randomUUID(), name: 'Air', filter, ...times } as const;
  const ownName = { name: 'MQ-28A', aliases: ['Ghost Bat'], category: 'platform', gloss: '' } as const;
  const ownList = { version: 1, names: [ownName], dismissed: ['courier'] } as const;
  const backup = { clippings: [], shelf: [collection, watch, search], ownList };
  const text = exportJson(backup, 0);
  expect(importJson(text)).toEqual({ ok: true, value: backup });
  expect(exportJson({ ...backup, shelf: [search, watch, collection] }, 0)).toBe(text);
});
