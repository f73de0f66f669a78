import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { launchApp, type RunningApp } from './launch.ts';
import { copyProfile, makeSample, SAMPLE_DAY } from './made-sample.ts';
import { watchPolicy } from './policy-log.ts';

type OfTest = {
  /** What stands on the computer when the test begins: nothing, or the sample office as on `SAMPLE_DAY`, with its clock. */
  readonly begins: 'empty' | 'with sample';
  readonly app: RunningApp;
};

type OfWorker = { readonly samples: { profile(): Promise<string> } };

/** A test with the real application on a profile of its own; it fails on any breach of the policy or uncaught error. */
export const test = base.extend<OfTest, OfWorker>({
  begins: ['empty', { option: true }],
  samples: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      let made: Promise<string> | null = null;
      await use({
        profile: () => {
          made ??= makeSample();
          return made;
        },
      });
      if (made) rmSync(await made, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  app: async ({ begins, samples }, use) => {
    const profile = begins === 'with sample' ? copyProfile(await samples.profile()) : undefined;
    const app = await launchApp(profile === undefined ? {} : { profile });
    if (profile !== undefined) await app.page.clock.setFixedTime(SAMPLE_DAY);
    const log = await watchPolicy(app.page);
    await use(app);
    await app.close();
    if (profile !== undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    expect(log.troubles).toEqual([]);
  },
});
