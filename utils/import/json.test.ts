import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryClipping } from '../clipping/clipping.arbitrary';
import { exportJson } from '../export/json';
import { clippingsAlone } from '../model/backup';
import { newCollection } from '../shelf/collection';
import { importJson } from './json';

const clippings = fc.sample(arbitraryClipping, { numRuns: 2, seed: 7 });

const collection = newCollection('Case', 1);
const backup = { ...clippingsAlone(clippings), shelf: [collection] };

type Row = { id?: unknown; source?: object; quote?: unknown };

/** A valid backup with one change. */
function backupWith(change: (rows: Row[], envelope: Record<string, unknown>) => void): string {
  const envelope = JSON.parse(exportJson(backup, 0)) as { clippings: Row[] };
  change(envelope.clippings, envelope);
  return JSON.stringify(envelope);
}

describe('an error names row and field', () => {
  test.each([
    ['no JSON', '{"format":', /JSON/],
    ['another format', backupWith((_, envelope) => Object.assign(envelope, { format: 'x' })), /^file: format: /],
    ['a later version', backupWith((_, envelope) => Object.assign(envelope, { version: 3 })), /^file: version: /],
    ['no list', backupWith((_, envelope) => Object.assign(envelope, { clippings: {} })), /^file: clippings: /],
    ['an unknown key', backupWith((rows) => Object.assign(rows[1] ?? {}, { html: '<b>' })), /^row 2: html: /],
    [
      'a bad URL',
      backupWith((rows) => Object.assign(rows[0]?.source ?? {}, { url: 'javascript:alert(1)' })),
      /^row 1: source\.url: /,
    ],
    [
      'a long quote',
      backupWith((rows) => Object.assign(rows[0] ?? {}, { quote: 'x'.repeat(20_001) })),
      /^row 1: quote: /,
    ],
    ['another quote', backupWith((rows) => Object.assign(rows[1] ?? {}, { quote: 'other' })), /^row 2: quote: /],
    ['an id twice', backupWith((rows) => Object.assign(rows[1] ?? {}, { id: rows[0]?.id })), /^row 2: id: /],
    [
      'a bad record',
      backupWith((_, envelope) => Object.assign(envelope, { shelf: [{ ...collection, name: '' }] })),
      /^shelf 1: name: /,
    ],
    [
      'a record twice',
      backupWith((_, envelope) => Object.assign(envelope, { shelf: [collection, collection] })),
      /^shelf 2: id: /,
    ],
    [
      'a bad own name',
      backupWith((_, envelope) => Object.assign(envelope, { ownList: { version: 1, names: [{}], dismissed: [] } })),
      /^file: ownList\.names\.0\.name: /,
    ],
    ['no row', backupWith((rows) => rows.push(null as never)), /^row 3: /],
  ])('%s', (_, text, message) => {
    const result = importJson(text);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-import' } });
    if (!result.ok) expect(result.error.message).toMatch(message);
  });
});

test('a byte order mark is no error', () => {
  expect(importJson(`\ufeff${exportJson(backup, 0)}`).ok).toBe(true);
});

test('keys that reach for prototypes reach nothing', () => {
  const text = backupWith(() => undefined).replace(
    '"note":',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"note":',
  );
  const result = importJson(text);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  for (const clipping of result.ok ? result.value.clippings : []) {
    expect(Object.getPrototypeOf(clipping)).toBe(Object.prototype);
    expect(Object.keys(clipping)).not.toContain('__proto__');
    expect('polluted' in clipping).toBe(false);
  }
});

test('no JSON value throws, and what is no backup is refused', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(importJson(JSON.stringify(value)).ok).toBe(false);
    }),
  ));

test('deep nesting is refused, not followed', () => {
  expect(importJson('['.repeat(100_000) + ']'.repeat(100_000)).ok).toBe(false);
  expect(
    importJson(
      `{"format":"attache","version":1,"exportedAt":"","clippings":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ).ok,
  ).toBe(false);
});

test('a backup of the first version holds clippings alone', () => {
  const { shelf: _shelf, ownList: _ownList, ...first } = JSON.parse(exportJson(backup, 0)) as Record<string, unknown>;
  const result = importJson(JSON.stringify({ ...first, version: 1 }));
  if (!result.ok) throw new Error(result.error.message);
  expect(result.value.shelf).toEqual([]);
  expect(result.value.ownList).toBeNull();
  expect(exportJson({ ...result.value, shelf: [collection] }, 0)).toBe(exportJson(backup, 0));
});
