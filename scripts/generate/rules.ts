import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './parts/rules-page.ts';

/** Writes docs/rules.md from the rules in the code; with `--check` says whether the page is current. */
const file = join(import.meta.dirname, '../../docs/rules.md');
const page = rulesPage();

if (process.argv.includes('--check')) {
  if (read() !== page) {
    console.error('docs/rules.md is not what the code says: run node scripts/generate/rules.ts');
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
