import type { Figure } from '../bench-runner/figure.ts';
import { listFigures } from './xlsx/in-application.ts';
import { writingFigures } from './xlsx/writing.ts';

/** The list to Excel: writing beside SheetJS, and what the user notices of it in the real application. */
export async function run(): Promise<readonly Figure[]> {
  return [...(await writingFigures()), ...(await listFigures())];
}
