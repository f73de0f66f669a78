import type { Intake } from '#shared/domain/intake/fields.ts';
import type { PreviewColumn } from '#shared/domain/intake/preview.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';

/** Arrangements that are kept; the oldest goes. */
const MAX_KEPT = 40;

type Mapping = readonly (string | null)[];

/** How the user has arranged the columns of files with the same headings. */
export interface ColumnMemory {
  read(columns: readonly PreviewColumn[]): Mapping | null;
  write(columns: readonly PreviewColumn[], mapping: Mapping): void;
}

/** Memory in the window's storage: a figure made of the headings, and names of fields. No heading is stored. */
export function columnMemory(intake: Intake, userId: string): ColumnMemory {
  const memory = browserMemory(`import-${intake}`, userId);
  return {
    read: (columns) => kept(memory.read())[keyOf(columns)] ?? null,
    write: (columns, mapping) => {
      const { [keyOf(columns)]: _, ...others } = kept(memory.read());
      const entries = Object.entries(others).slice(1 - MAX_KEPT);
      memory.write(Object.fromEntries([...entries, [keyOf(columns), mapping]]));
    },
  };
}

function kept(stored: unknown): Readonly<Record<string, Mapping>> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, Mapping] => isMapping(entry[1])));
}

function isMapping(value: unknown): value is Mapping {
  return Array.isArray(value) && value.every((field) => field === null || typeof field === 'string');
}

/** FNV-1a over the headings: the same headings in the same order have the same figure. */
function keyOf(columns: readonly PreviewColumn[]): string {
  let hash = 0x811c9dc5;
  for (const letter of columns.map(({ heading }) => heading).join('|')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
