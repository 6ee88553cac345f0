import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryClippings } from '../clipping/clipping.arbitrary';
import { importJson } from '../import/json';
import { exportJson } from './json';

test('what is exported is imported again, and exported again to the same bytes', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const text = exportJson(clippings, 1e12);
      const imported = importJson(text);
      if (!imported.ok) throw new Error(imported.error.message);
      expect([...imported.value].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...clippings].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(exportJson(imported.value, 1e12)).toBe(text);
    }),
  ));

test('the order given does not matter', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      expect(exportJson([...clippings].reverse(), 0)).toBe(exportJson(clippings, 0));
    }),
  ));

test('an empty export says what it is', () => {
  expect(JSON.parse(exportJson([], Date.UTC(2026, 0, 2)))).toEqual({
    format: 'attache',
    version: 1,
    exportedAt: '2026-01-02T00:00:00.000Z',
    clippings: [],
  });
});
