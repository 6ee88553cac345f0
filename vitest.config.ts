import { defineConfig } from 'vitest/config';
import { gazetteerModule } from './gazetteer/vite-plugin';

export default defineConfig({
  plugins: [gazetteerModule()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    // Property tests with independent parsers take some seconds on a slow machine.
    testTimeout: 60_000,
    // Tests directly in tests/ need real browsers: tests/vitest.config.ts.
    exclude: ['tests/*.test.ts', 'node_modules/**', '.output/**', '.wxt/**'],
  },
});
