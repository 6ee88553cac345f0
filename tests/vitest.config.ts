import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/*.test.ts'],
    globalSetup: ['tests/browser/set-up.ts'],
    // Browsers are started one after another: two cores carry one at a time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
