/** Runs in a page of ours: fills the database with the clippings of a seed, and loads the same into other search libraries. */
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { makeClippings } from '../tests/library/make-clippings';
import type { Clipping } from '../utils/model/clipping';
import { toRow } from '../utils/store/row';

/** Rows of one transaction. */
const CHUNK = 5_000;

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('attache');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error ?? new Error('The database did not open.'));
  });
}

async function fill(count: number): Promise<void> {
  const database = await openDatabase();
  const clippings = makeClippings(count);
  for (let from = 0; from < count; from += CHUNK) {
    await new Promise<void>((resolve, reject) => {
      const work = database.transaction(['clippings', 'progress'], 'readwrite', { durability: 'relaxed' });
      for (const clipping of clippings.slice(from, from + CHUNK)) work.objectStore('clippings').put(toRow(clipping, 1));
      work.objectStore('progress').put({ key: 'progress', generation: 1, count: Math.min(count, from + CHUNK) });
      work.oncomplete = () => resolve();
      work.onabort = () => reject(work.error ?? new Error('The rows were not stored.'));
    });
  }
  database.close();
}

/** What both peers are given: the fields that our own index has. */
function plain({ id, quote, note, tags, entities, source }: Clipping) {
  return {
    id,
    quote,
    note,
    title: source.title,
    tags: tags.join(' '),
    entities: entities.map(({ name }) => name).join(' '),
    outlet: source.outlet ?? '',
    authors: source.authors.join(' '),
  };
}
const FIELDS = ['quote', 'note', 'title', 'tags', 'entities', 'outlet', 'authors'];

export type PeerTimes = {
  /** Indexing the clippings, ready in memory, and the first search. */
  readonly add: number;
  /** Reading an index saved before, from a string in memory, and the first search; null where there is no such way. */
  readonly load: number | null;
};

function timeMiniSearch(count: number, words: string): PeerTimes {
  const documents = makeClippings(count).map(plain);
  let start = performance.now();
  const index = new MiniSearch({ fields: FIELDS });
  index.addAll(documents);
  index.search(words, { prefix: true });
  const add = performance.now() - start;
  const saved = JSON.stringify(index);
  start = performance.now();
  MiniSearch.loadJSON(saved, { fields: FIELDS }).search(words, { prefix: true });
  return { add, load: performance.now() - start };
}

function timeFlexSearch(count: number, words: string): PeerTimes {
  const documents = makeClippings(count).map(plain);
  const start = performance.now();
  const index = new Document({ document: { id: 'id', index: FIELDS }, tokenize: 'forward' });
  for (const document of documents) index.add(document);
  index.search(words);
  return { add: performance.now() - start, load: null };
}

/** Exposed to the bench that drives the page. */
const side = { fill, timeMiniSearch, timeFlexSearch };
export type LibrarySide = typeof side;
Object.assign(globalThis, { attacheLibrary: side });
