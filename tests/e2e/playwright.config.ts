import { defineConfig } from '@playwright/test';

/** End-to-end tests: each starts the real application on whichever runtime is there. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  // Two applications on two cores: a second attempt tells a slow machine from a fault, and is told.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});
