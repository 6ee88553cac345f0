import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeNumbers, NumberReader } from './varint';

describe('encodeNumbers', () => {
  it('reads back every row', () => {
    const row = fc.array(fc.integer({ min: 0, max: 2 ** 29 }), { maxLength: 50 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const bytes: number[] = [];
        for (const numbers of rows) encodeNumbers(numbers, bytes);
        const reader = new NumberReader(Uint8Array.from(bytes));
        expect(rows.map((numbers) => [...reader.read(numbers.length)])).toEqual(rows);
      }),
    );
  });

  it('takes one byte for small steps', () => {
    const bytes: number[] = [];
    encodeNumbers([1, 3, 40, 0], bytes);
    expect(bytes).toHaveLength(4);
  });
});
