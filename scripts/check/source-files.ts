import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = /\.(?:ts|tsx|mjs)$/;

/** The program's source files in a folder, with `/` in their paths. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => SOURCE.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}
