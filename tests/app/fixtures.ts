import { test as base, expect } from '@playwright/test';
import { launchApp, type RunningApp } from './launch.ts';
import { watchPolicy } from './policy-log.ts';

/** A test with the real application on a profile of its own; it fails on any breach of the policy or uncaught error. */
export const test = base.extend<{ readonly app: RunningApp }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  app: async ({}, use) => {
    const app = await launchApp();
    const log = await watchPolicy(app.page);
    await use(app);
    await app.close();
    expect(log.troubles).toEqual([]);
  },
});
