import { expect, it } from 'vitest';
import { LIMITS } from '../model/limits';
import { newWatchList, watchedAmong, withoutWatched, withWatched } from './watch-list';

const quad = { id: 'organisation/quad', name: 'Quad', category: 'organisation' } as const;
const missile = { id: 'platform/s-400', name: 'S-400', category: 'platform' } as const;

it('holds each entity once, and no more than its limit', () => {
  const list = withWatched(withWatched(newWatchList('Asia', 1), quad), missile);
  expect(withWatched(list, quad)).toEqual(list);
  expect(withoutWatched(list, quad.id).entities).toEqual([missile]);
  const full = { ...list, entities: Array.from({ length: LIMITS.watched }, (_, n) => ({ ...quad, id: `term/${n}` })) };
  expect(withWatched(full, quad).entities).toHaveLength(LIMITS.watched);
});

it('names what is watched among the entities of a page, once over all lists', () => {
  const asia = withWatched(withWatched(newWatchList('Asia', 1), quad), missile);
  const air = withWatched(newWatchList('Air', 1), missile);
  expect(watchedAmong([asia, air], [missile.id, 'country/japan'])).toEqual(['S-400']);
  expect(watchedAmong([asia, air], [])).toEqual([]);
});
