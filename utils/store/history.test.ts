import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clipping } from '../model/clipping';
import { LIMITS } from '../model/limits';
import type { Collection } from '../model/shelf';
import { findClipping, readAll } from './read-clippings';
import { readShelf } from './shelf-store';
import { clippingOf, openTestStore } from './store.fixture';

type Open = ReturnType<typeof openTestStore>;

/** What a reader sees, without the times of the writes. */
async function look({ database }: Open): Promise<unknown> {
  const clippings = await readAll(database, { withTrash: true });
  const strip = ({ updatedAtMs: _, ...rest }: Clipping | Collection): unknown => rest;
  const byId = [...clippings].sort((a, b) => a.id.localeCompare(b.id));
  return { clippings: byId.map(strip), shelf: (await readShelf(database, 'collection')).map(strip) };
}

const ids = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);

function collectionOf(name: string): Collection {
  const id = 'dddddddd-0000-4000-8000-000000000000';
  return { kind: 'collection', id, name, note: '', members: [], createdAtMs: 1, updatedAtMs: 1 };
}

const arbitraryIds = fc.subarray(ids, { minLength: 1 });
const word = fc.constantFrom('army', 'navy', 'air');
const step = fc.oneof(
  fc.record({ verb: fc.constant('edit' as const), id: fc.constantFrom(...ids), note: word }),
  fc.record({ verb: fc.constant('tag' as const), ids: arbitraryIds, add: word, drop: word }),
  fc.record({ verb: fc.constant('rename' as const), from: word, to: fc.option(word) }),
  fc.record({ verb: fc.constantFrom('trash' as const, 'restore' as const), ids: arbitraryIds }),
  fc.record({ verb: fc.constant('collect' as const), name: word }),
  fc.constant({ verb: 'drop' as const }),
);

type Action = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take({ store, shelf }: Open, action: Action): Promise<void> {
  if (action.verb === 'edit')
    await store.edit(action.id, { tags: [], note: action.note, colour: 'blue', reviewState: 'used' });
  else if (action.verb === 'tag')
    await store.changeAll(action.ids, { addTags: [action.add], removeTags: [action.drop], reviewState: 'reviewed' });
  else if (action.verb === 'rename') await store.renameTags([action.from], action.to);
  else if (action.verb === 'trash') await store.trash(action.ids);
  else if (action.verb === 'restore') await store.restore(action.ids);
  else if (action.verb === 'collect') await shelf.put(collectionOf(action.name));
  else await shelf.remove(collectionOf('').id);
}

test('any sequence of changes is taken back step by step, and made again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (actions) => {
      const open = openTestStore();
      await open.store.putAll(ids.map((id) => clippingOf({ id, tags: ['army'] })));
      const seen = [await look(open)];
      for (const action of actions) {
        await take(open, action);
        const now = await look(open);
        // A change that changes nothing leaves no step. One that stores the same again does.
        if ((await open.database.steps.count()) === seen.length) seen.push(now);
      }
      for (const before of seen.slice(0, -1).reverse()) {
        expect(await open.history.undo()).not.toBeNull();
        expect(await look(open)).toEqual(before);
      }
      expect(await open.history.undo()).toBeNull();
      for (const after of seen.slice(1)) {
        expect(await open.history.redo()).not.toBeNull();
        expect(await look(open)).toEqual(after);
      }
      expect(await open.history.redo()).toBeNull();
    }),
    { numRuns: 25 },
  );
});

test('another change ends what can be made again, and old steps are forgotten', async () => {
  const { database, store, history } = openTestStore();
  const clipping = clippingOf();
  await store.putAll([clipping]);
  for (let number = 0; number < LIMITS.steps + 5; number++)
    await store.changeAll([clipping.id], { addTags: [`tag ${number}`] });
  expect(await database.steps.count()).toBe(LIMITS.steps);
  expect(await history.undo()).toEqual({ kind: 'bulk', count: 1 });
  await store.trash([clipping.id]);
  expect(await history.redo()).toBeNull();
  expect(await findClipping(database, clipping.id)).not.toBeNull();
});

test('what was deleted for good stays so', async () => {
  const { store, history, database } = openTestStore();
  const clipping = clippingOf();
  await store.putAll([clipping]);
  await store.trash([clipping.id]);
  await database.clippings.delete(clipping.id);
  expect(await history.undo()).toEqual({ kind: 'trash', count: 1 });
  expect(await findClipping(database, clipping.id)).toBeNull();
});

test('the shelf comes back from the second copy', async () => {
  const open = openTestStore();
  await open.store.putAll([clippingOf()]);
  await open.shelf.put(collectionOf('Navy'));
  await open.database.delete();
  await open.database.open();
  const { ready } = open.start();
  await ready;
  expect(await readShelf(open.database, 'collection')).toMatchObject([{ name: 'Navy' }]);
});
