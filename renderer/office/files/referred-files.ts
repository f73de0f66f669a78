import { tableNames } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Pause } from '../page-image.ts';

const SHA256 = /\b[0-9a-f]{64}\b/g;
/** Rows between two pauses for the window. */
const ROWS_AT_ONCE = 500;

/**
 * Every SHA-256 that any row of the office tells, of whatever table: a table that comes later is not forgotten here, and a
 * file is never swept because its reference was not looked for. The list of files itself refers to nothing.
 */
export async function referredFiles(view: View, pause: Pause): Promise<ReadonlySet<string>> {
  const referred = new Set<string>();
  let rows = 0;
  for (const table of tableNames) {
    if (table === 'files') continue;
    for (const row of [...view.all(table)]) {
      for (const [sha256] of JSON.stringify(row).matchAll(SHA256)) referred.add(sha256);
      rows += 1;
      if (rows % ROWS_AT_ONCE === 0) await pause();
    }
  }
  return referred;
}
