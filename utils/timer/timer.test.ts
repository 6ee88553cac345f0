import { expect, test, vi } from 'vitest';
import { after, every, pause } from './timer';

test('acts once, and not at all once it was aborted', async () => {
  const [acted, given] = [vi.fn(), vi.fn()];
  const ending = new AbortController();
  after(0, acted, null);
  after(0, given, ending.signal);
  ending.abort();
  after(0, given, ending.signal);
  await pause(20);
  expect(acted).toHaveBeenCalledTimes(1);
  expect(given).not.toHaveBeenCalled();
});

test('acts again and again until it is aborted', async () => {
  const ending = new AbortController();
  let count = 0;
  await new Promise<void>((resolve) => {
    every(
      1,
      () => {
        count += 1;
        if (count < 3) return;
        ending.abort();
        resolve();
      },
      ending.signal,
    );
  });
  await pause(20);
  expect(count).toBe(3);
});
