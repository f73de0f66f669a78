import type { Figure } from '../bench-runner/figure.ts';
import { applicationFigures } from './import/in-application.ts';
import { readingFigures } from './import/reading.ts';

/** The import: reading beside the bare library, and what the user waits for in the real application. */
export async function run(): Promise<readonly Figure[]> {
  return [...(await readingFigures()), ...(await applicationFigures())];
}
