import 'fake-indexeddb/auto';

import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { arbitraryDraft } from '../clipping/clipping.arbitrary';
import type { Clipping, ClippingEdit } from '../model/clipping';
import { COLOURS, REVIEW_STATES } from '../model/clipping';
import { ClippingStore, TRASH_DAYS } from './clipping-store';
import { countKept, findClipping, readAll, readTrash } from './read-clippings';
import { clippingOf, draftOf, openTestStore } from './store.fixture';
import { Writer } from './writer';

test('writing the same draft again changes nothing, also after an edit and in the trash', async () => {
  const { database, store } = openTestStore();
  const draft = draftOf();
  await store.put(draft);
  await store.edit(draft.id, { tags: ['a'], note: 'edited', colour: 'blue', reviewState: 'used' });
  await store.put(draft);
  expect(await findClipping(database, draft.id)).toMatchObject({ note: 'edited', tags: ['a'] });
  await store.trash([draft.id]);
  await store.put(draft);
  expect(await countKept(database)).toBe(0);
  expect(await readTrash(database, 10)).toHaveLength(1);
});

test('parallel writes of one draft store it once', async () => {
  const { database, store } = openTestStore();
  const draft = draftOf();
  await Promise.all(Array.from({ length: 20 }, () => store.put(draft)));
  expect(await database.clippings.count()).toBe(1);
  expect(await database.readProgress()).toEqual({ generation: 1, count: 1 });
});

test('an edit of what is not there says so', async () => {
  const { store } = openTestStore();
  expect(await store.edit(crypto.randomUUID(), { tags: [], note: '', colour: 'blue', reviewState: 'new' })).toBe(false);
});

test('the trash is emptied after its days, and only then', async () => {
  const { database, store, clock } = openTestStore();
  const [old, recent, kept] = [draftOf(), draftOf(), draftOf()];
  for (const draft of [old, recent, kept]) await store.put(draft);
  await store.trash([old.id]);
  clock.nowMs += 1_000;
  await store.trash([recent.id]);
  clock.nowMs += TRASH_DAYS * 24 * 3_600_000 - 1_000;
  expect(await store.emptyTrash()).toBe(1);
  expect(await findClipping(database, old.id)).toBeNull();
  expect(await findClipping(database, recent.id)).not.toBeNull();
  expect(await countKept(database)).toBe(1);
});

test('an import is all or none', async () => {
  const { database, store } = openTestStore();
  const unstorable = { ...clippingOf(), note: Symbol('no clone') as never };
  await expect(store.putAll([clippingOf(), unstorable])).rejects.toThrow();
  expect(await database.clippings.count()).toBe(0);
  expect(await store.putAll([clippingOf(), clippingOf()])).toBe(2);
});

test('a failing second copy does not fail the save', async () => {
  const { database, store, area } = openTestStore();
  area.failure = new Error('full');
  await store.put(draftOf());
  expect(await countKept(database)).toBe(1);
});

test('a write that changes nothing tells nobody', async () => {
  const { database } = openTestStore();
  const onWritten = vi.fn(() => Promise.resolve());
  const store = new ClippingStore(new Writer({ database, onWritten }));
  const draft = draftOf();
  await store.put(draft);
  await store.put(draft);
  await store.trash([crypto.randomUUID()]);
  expect(onWritten).toHaveBeenCalledTimes(1);
});

/** Steps on a few ids, so that they meet. */
const ids = fc.sample(fc.uuid(), { numRuns: 4, seed: 5 });
const arbitraryId = fc.constantFrom(...ids);
const arbitraryStep = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    draft: fc.tuple(arbitraryDraft, arbitraryId).map(([draft, id]) => ({ ...draft, id })),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    id: arbitraryId,
    edit: fc.record<ClippingEdit>({
      tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      note: fc.string(),
      colour: fc.constantFrom(...COLOURS),
      reviewState: fc.constantFrom(...REVIEW_STATES),
    }),
  }),
  fc.record({
    kind: fc.constantFrom('trash' as const, 'restore' as const),
    ids: fc.array(arbitraryId, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constantFrom('delete-all' as const, 'empty-trash' as const, 'restart' as const) }),
);

test('any sequence of writes leaves what a plain map would hold, in database and mirror', () =>
  fc.assert(
    fc.asyncProperty(fc.array(arbitraryStep, { maxLength: 25 }), async (steps) => {
      const { database, mirror, clock, start } = openTestStore();
      const model = new Map<string, Clipping>();
      let { store } = start();
      const changeModel = (id: string, change: (clipping: Clipping) => Partial<Clipping>): void => {
        const clipping = model.get(id);
        if (clipping !== undefined) model.set(id, { ...clipping, ...change(clipping) });
      };
      for (const step of steps) {
        clock.nowMs += 1;
        if (step.kind === 'put') {
          await store.put(step.draft);
          const { draft } = step;
          if (!model.has(draft.id)) {
            model.set(draft.id, {
              ...draft,
              schemaVersion: 1,
              reviewState: 'new',
              drift: null,
              updatedAtMs: draft.clippedAtMs,
              deletedAtMs: null,
            });
          }
        } else if (step.kind === 'edit') {
          await store.edit(step.id, step.edit);
          changeModel(step.id, () => ({ ...step.edit, updatedAtMs: clock.nowMs }));
        } else if (step.kind === 'trash') {
          await store.trash(step.ids);
          const change = (clipping: Clipping) =>
            clipping.deletedAtMs === null ? { deletedAtMs: clock.nowMs, updatedAtMs: clock.nowMs } : {};
          for (const id of new Set(step.ids)) changeModel(id, change);
        } else if (step.kind === 'restore') {
          await store.restore(step.ids);
          const change = (clipping: Clipping) =>
            clipping.deletedAtMs === null ? {} : { deletedAtMs: null, updatedAtMs: clock.nowMs };
          for (const id of new Set(step.ids)) changeModel(id, change);
        } else if (step.kind === 'delete-all') {
          await store.deleteAll();
          model.clear();
        } else if (step.kind === 'empty-trash') {
          clock.nowMs += TRASH_DAYS * 24 * 3_600_000;
          await store.emptyTrash();
          for (const [id, { deletedAtMs }] of model) if (deletedAtMs !== null) model.delete(id);
        } else {
          const restarted = start({ full: true });
          expect(await restarted.ready).toEqual({ kind: 'none' });
          ({ store } = restarted);
        }
      }
      const byId = (a: Clipping, b: Clipping): number => (a.id < b.id ? -1 : 1);
      const expected = [...model.values()].sort(byId);
      const sound = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
      expect((await readAll(database, { withTrash: true })).sort(byId)).toEqual(expected);
      expect((await mirror.readAll(() => undefined)).sort(byId)).toEqual(sound(expected));
      expect(await countKept(database)).toBe(expected.filter(({ deletedAtMs }) => deletedAtMs === null).length);
      expect((await database.readProgress()).count).toBe(expected.length);
    }),
    { numRuns: 60 },
  ));

test('an edit of the page is kept beside the clipped words, once', async () => {
  const { store, database } = openTestStore();
  const draft = draftOf();
  await store.put(draft);
  const sighting = { quote: 'other words' };
  expect(await store.noteSightings(new Map([[draft.id, sighting]]))).toBe(1);
  expect(await store.noteSightings(new Map([[draft.id, sighting]]))).toBe(0);
  expect(await store.noteSightings(new Map([[crypto.randomUUID(), sighting]]))).toBe(0);
  const clipping = await findClipping(database, draft.id);
  expect(clipping).toMatchObject({ quote: draft.quote, drift: { quote: 'other words' } });
});

test('a passage’s double is measured once, on the page that it was clipped from', async () => {
  const { store, database } = openTestStore();
  const draft = draftOf();
  await store.put({ ...draft, selectors: { ...draft.selectors, rival: null } });
  expect(await store.noteSightings(new Map([[draft.id, { rival: 0.5 }]]))).toBe(1);
  expect(await store.noteSightings(new Map([[draft.id, { rival: 0.9 }]]))).toBe(0);
  expect(await findClipping(database, draft.id)).toMatchObject({ selectors: { rival: 0.5 }, drift: null });
});
