import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeFor } from './place';

const WINDOW = { width: 800, height: 600 };
const line = (top: number, left = 100) => ({ left, right: left + 60, top, bottom: top + 20 });

test.each([
  ['below where it fits', line(100), 200, { top: 128, height: 200 }],
  ['above where it does not', line(500), 200, { top: 292, height: 200 }],
  ['low and scrolling where neither side fits', line(200), 590, { top: 228, height: 364 }],
  ['over the words where both sides are too low', { ...line(60), bottom: 560 }, 300, { top: 8, height: 160 }],
])('%s', (_, words, height, place) => {
  expect(placeFor(words, { width: 320, height }, WINDOW)).toMatchObject(place);
});

test('a part is always inside the window', () => {
  const size = (most: number) =>
    fc.record({ width: fc.integer({ min: 20, max: most }), height: fc.integer({ min: 20, max: 4 * most }) });
  fc.assert(
    fc.property(
      size(300),
      fc.record({ width: fc.integer({ min: 320, max: 2_000 }), height: fc.integer({ min: 100, max: 1_500 }) }),
      fc.integer({ min: -500, max: 3_000 }),
      fc.integer({ min: -500, max: 3_000 }),
      fc.integer({ min: 0, max: 900 }),
      (part, window, top, left, lines) => {
        const place = placeFor({ left, right: left + 50, top, bottom: top + lines }, part, window);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top + place.height).toBeLessThanOrEqual(window.height - 7);
        expect(place.left + part.width).toBeLessThanOrEqual(window.width - 7);
      },
    ),
  );
});
