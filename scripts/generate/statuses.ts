import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statusesPage } from './parts/statuses-page.ts';

/** Writes docs/statuses.md from the table of transitions; with `--check` says whether the page is current. */
const file = join(import.meta.dirname, '../../docs/statuses.md');
const page = statusesPage();

if (process.argv.includes('--check')) {
  if (read() !== page) {
    console.error('docs/statuses.md is not what the code says: run node scripts/generate/statuses.ts');
    process.exit(1);
  }
} else {
  writeFileSync(file, page);
}

function read(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
