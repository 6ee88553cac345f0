import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryClippings, arbitraryText } from '../clipping/clipping.arbitrary';
import { exportCsv, readCell, shieldCell } from './csv';

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

test.each([
  '=1+1',
  ' =1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  '\r1',
  '＝1',
  '＠x',
  '\u200b=1',
  '\ufeff-1',
  "'=1",
  'a\n=1',
  'a;=1',
  'a\t+1',
  '"=1"',
  ';"=1"',
])('no cell of %j begins a formula, wherever a spreadsheet splits', (text) => {
  const cell = shieldCell(text);
  for (const part of cell.split(/[\n\r;\t|]/)) expect(part.replace(/^["\s\u200b]+/, '')).not.toMatch(FORMULA);
  expect(readCell(cell)).toBe(text);
});

test.each(['India - Japan', 'a = b', 'x@example.org', "it's", '1-2', ''])('%j stays as it is', (text) => {
  expect(shieldCell(text)).toBe(text);
});

test('any text comes back', () =>
  fc.assert(
    fc.property(
      fc.oneof(arbitraryText(), fc.string({ unit: fc.constantFrom("'", '=', '\t', '\r', '\n', ' ', ';', 'a', '"') })),
      (text) => {
        expect(readCell(shieldCell(text))).toBe(text);
      },
    ),
    { numRuns: 3_000 },
  ));

test('every row has every column, no cell begins a formula, and every column comes back', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const [header = [], ...rows] = parse(exportCsv(clippings), { bom: true }) as string[][];
      expect(rows).toHaveLength(clippings.length);
      for (const [index, row] of rows.entries()) {
        expect(row).toHaveLength(header.length);
        for (const cell of row)
          expect(cell.replace(/^[\s\u200b\ufeff]+/u, cell.startsWith('\t') ? '\t' : '')).not.toMatch(FORMULA);
        const clipping = clippings[index];
        const read = (name: string): string => readCell(row[header.indexOf(name)] ?? '');
        // A file is UTF-8, which has no lone surrogates.
        const sound = (text = ''): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
        expect(sound(read('quote'))).toBe(sound(clipping?.quote));
        expect(sound(read('note'))).toBe(sound(clipping?.note));
        expect(sound(read('title'))).toBe(sound(clipping?.source.title));
        expect(sound(read('tags'))).toBe(sound(clipping?.tags.join(' | ')));
        expect(read('url')).toBe(clipping?.source.url);
        expect(read('id')).toBe(clipping?.id);
        expect(Date.parse(read('clipped_at'))).toBe(clipping?.clippedAtMs);
      }
    }),
  ));

test('a spreadsheet that splits at semicolons finds no formula either', () =>
  fc.assert(
    fc.property(arbitraryClippings, (clippings) => {
      const lines = exportCsv(clippings)
        .replace(/^\ufeff/, '')
        .split(/[\r\n]+/);
      for (const cell of lines.flatMap((line) => line.split(/[;\t]/)))
        expect(cell.replace(/^["\s]+/, '')).not.toMatch(FORMULA);
    }),
  ));
