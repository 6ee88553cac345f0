import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInUrl, parseDate } from './dates';

describe('a date', () => {
  test.each([
    ['2023-03-20T18:40:00+05:30', '2023-03-20T18:40:00+05:30'],
    ['2023-03-20T18:40:00+0530', '2023-03-20T18:40:00+05:30'],
    ['2023-03-20T18:40:00.123Z', '2023-03-20T18:40:00.123Z'],
    ['2023-03-20 18:40', '2023-03-20T18:40'],
    [' \n 2023-03-20 ', '2023-03-20'],
    ['2023-03-20T99:99:99Z', '2023-03-20'],
    ['20230320', '2023-03-20'],
    ['2023/3/20', '2023-03-20'],
    ['2023.03.20', '2023-03-20'],
    ['2023年3月20日', '2023-03-20'],
    ['20 March 2023', '2023-03-20'],
    ['20th of March, 2023', '2023-03-20'],
    ['Mon 20 Mar 2023 12.00 CET', '2023-03-20'],
    ['19 Dec, 2025', '2025-12-19'],
    ['20-Mar-2023', '2023-03-20'],
    ['March 20, 2023', '2023-03-20'],
    ['Published on: Sept. 3rd, 2023 at 9am', '2023-09-03'],
    ['20/03/2023 - 13:55', '2023-03-20'],
    ['3/20/2023', '2023-03-20'],
    ['20.3.2023', '2023-03-20'],
    ['05/05/2023', '2023-05-05'],
  ])('%j is %s', (text, date) => expect(parseDate(text)).toBe(date));

  test.each([
    'yesterday',
    '3 hours ago',
    'March 2023',
    '31 February 2023',
    '2023-13-01',
    '2023-02-30',
    '00/00/2023',
    '45 March 2023',
    'version 1.2.3.2023.4',
    'F-16, Su-57 and 155mm',
    '',
  ])('%j is none', (text) => expect(parseDate(text)).toBeNull());

  test('is not guessed where day and month may be either', () => {
    expect(parseDate('03/04/2023')).toBeNull();
    expect(parseDate('03/04/2023', true)).toBe('2023-03-04');
    expect(parseDate('03/04/2023', false)).toBe('2023-04-03');
    expect(parseDate('03.04.2023', true)).toBe('2023-04-03');
  });

  test('in an address', () => {
    expect(dateInUrl('https://example.org/2023/3/20/talks')).toBe('2023-03-20');
    expect(dateInUrl('https://example.org/books/2025/dec/05/talks')).toBe('2025-12-05');
    expect(dateInUrl('https://example.org/1234/56/78/')).toBeNull();
    expect(dateInUrl('https://example.org/2023/talks?d=/2023/03/20/')).toBeNull();
    expect(dateInUrl('no address')).toBeNull();
  });

  test('out of any text is ISO 8601 and a day there was, or null', () => {
    const parts = fc.array(
      fc.oneof(
        fc.string(),
        fc.nat(9999).map(String),
        fc.constantFrom('/', '-', '.', ' ', 'T', ':', 'Z', '+', 'March', 'Sept', '年', '日'),
      ),
    );
    void fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          parts.map((own) => own.join('')),
        ),
        fc.option(fc.boolean()),
        (text, order) => {
          const date = parseDate(text, order);
          if (date === null) return;
          expect(date).toMatch(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}|$)/);
          expect(date.length).toBeLessThanOrEqual(40);
          const day = date.slice(0, 10);
          expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day);
          expect(Number.isNaN(Date.parse(date))).toBe(false);
        },
      ),
    );
  });

  test('is found again after it was written', () => {
    void fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const locale of ['en-GB', 'en-US']) {
            const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
            expect(parseDate(`Published ${long}`)).toBe(day);
          }
          expect(parseDate(date.toISOString())?.slice(0, 10)).toBe(day);
        },
      ),
    );
  });
});
