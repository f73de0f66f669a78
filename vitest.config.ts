import { defineConfig } from 'vitest/config';

/** Unit tests beside their source, and the laws of the ports; what needs a window is under tests/e2e. */
export default defineConfig({
  test: {
    include: ['{shared,main,host,preload,renderer,scripts,tests}/**/*.test.{ts,tsx,mjs}'],
    exclude: ['**/node_modules/**', 'tests/e2e/**'],
    environment: 'node',
    pool: 'threads',
    testTimeout: 120_000,
    setupFiles: ['tests/support/same-chance.ts'],
    reporters: ['default'],
  },
});
