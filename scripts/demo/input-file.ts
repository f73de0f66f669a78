import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the input folder; throws a sentence where it is missing. */
export function inputFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  throw new Error(`В папке ${folder} нет файла ${name}. Положите его туда или укажите другую папку.`);
}

/** The journal, the experts and the counts that the project ships for tests and demonstrations. */
export const SAMPLE_INPUT = join(import.meta.dirname, '../../tests/fixtures/import');
