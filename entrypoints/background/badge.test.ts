import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { badgeText } = await import('./badge');

it.each([
  [0, false, ''],
  [12, false, '12'],
  [1_000, false, '999+'],
  [0, true, '•'],
  [12, true, '•12'],
  [100, true, '•99+'],
])('%i mentions, watched %s: %s', (mentions, isWatched, text) => {
  expect(badgeText(mentions, isWatched)).toBe(text);
  expect(text.length).toBeLessThanOrEqual(4);
});
