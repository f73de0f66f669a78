import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchApp } from './launch.ts';
import { openSampleOffice } from './start-office.ts';

/** The day of every test in the sample office: a Saturday in the midst of a year of attestation. */
export const SAMPLE_DAY = new Date('2026-11-21T05:00:00Z');

/** Makes the sample office through the real application and closes it cleanly; answers its profile. */
export async function makeSample(): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-sample-'));
  const app = await launchApp({ profile });
  try {
    await app.page.clock.setFixedTime(SAMPLE_DAY);
    await openSampleOffice(app.page);
  } finally {
    await app.close();
  }
  return profile;
}

/** A profile of one's own with what a cleanly closed one holds. */
export function copyProfile(made: string): string {
  const profile = mkdtempSync(join(tmpdir(), 'attestatsiya-'));
  cpSync(made, profile, { recursive: true });
  return profile;
}
