import type { Instant } from '#shared/kernel/local-date.ts';
import type { FileFacts } from '#shared/records/stored-file.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { put } from '../rows.ts';

/** The row of a file that is referred to for the first time; nothing for a link, or where it is known. */
export function keptFile(
  view: View,
  sha256: string | null,
  facts: FileFacts | null,
  at: Instant,
): readonly RowChange[] {
  if (sha256 === null || facts === null || view.get('files', sha256)) return [];
  return [put(view, 'files', { ...facts, id: sha256, keptAt: at })];
}
