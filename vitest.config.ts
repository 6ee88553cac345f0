import { defineConfig } from 'vitest/config';
import { gazetteerModule } from './gazetteer/vite-plugin';

export default defineConfig({
  plugins: [gazetteerModule()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['tests/**', 'node_modules/**', '.output/**', '.wxt/**'],
  },
});
