import type { EntryKind } from '#shared/protocol/ipc/journal.ts';
import type { Bytes, Disk } from './disk.ts';
import { type EntryContent, unsealEntry } from './entry-format.ts';
import type { Gap, Segment } from './open-segments.ts';

/** An entry as it is read back. A gap stands where entries cannot be read: it is never passed over in silence. */
export type ReadEntry =
  | ({ readonly position: number; readonly kind: EntryKind } & EntryContent)
  | { readonly gap: Gap };

/** Where entries are read from. */
export type Readable = {
  readonly disk: Disk;
  readonly dir: string;
  readonly key: Bytes;
  readonly segments: readonly Segment[];
  readonly gaps: readonly Gap[];
};

/** Entries after a position: at least one, and then as many as fit into the limit. */
export async function readEntries(from: Readable, after: number, limitBytes: number): Promise<readonly ReadEntry[]> {
  const found: ReadEntry[] = [];
  let next = after + 1;
  let taken = 0;
  for (const { segment, entry } of entriesAfter(from.segments, after)) {
    if (taken > 0 && taken + entry.bytes > limitBytes) return found;
    const bytes = await from.disk.readRange(`${from.dir}/${segment.name}`, entry.offset, entry.bytes);
    const content = unsealEntry(from.key, bytes);
    const { position, kind } = entry;
    found.push(...gapsBetween(from.gaps, next, position));
    found.push(content ? { position, kind, ...content } : { gap: { first: position, last: position } });
    next = position + 1;
    taken += entry.bytes;
  }
  return [...found, ...gapsBetween(from.gaps, next, Number.MAX_SAFE_INTEGER)];
}

/** How many bytes the entries after a position take. */
export function bytesAfter(segments: readonly Segment[], position: number): number {
  let bytes = 0;
  for (const { entry } of entriesAfter(segments, position)) bytes += entry.bytes;
  return bytes;
}

/** The chunks that entries name; damaged entries name none. */
export async function chunkNames(from: Readable): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const entry of await readEntries(from, 0, Number.MAX_SAFE_INTEGER)) if ('chunk' in entry) names.add(entry.chunk);
  return names;
}

function* entriesAfter(segments: readonly Segment[], after: number) {
  for (const segment of segments) {
    for (const entry of segment.entries) if (entry.position > after) yield { segment, entry };
  }
}

function gapsBetween(gaps: readonly Gap[], from: number, to: number): readonly ReadEntry[] {
  return gaps.filter((gap) => gap.last >= from && gap.last < to).map((gap) => ({ gap }));
}
