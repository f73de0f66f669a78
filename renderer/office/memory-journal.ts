import { ok } from '#shared/kernel/result.ts';
import type { EntryKind } from '#shared/protocol/ipc/journal.ts';
import type { JournalPort } from './journal-port.ts';

/** A journal that lives as long as its owner; for tests of what stands above it. */
export function createMemoryJournal(): JournalPort {
  const entries: { readonly kind: EntryKind; readonly body: string }[] = [];
  return {
    async append(kind, body) {
      entries.push({ kind, body });
      return ok({ position: entries.length });
    },
    async *read(after) {
      for (const [index, entry] of entries.entries()) {
        if (index >= after) yield { position: index + 1, kind: entry.kind, body: JSON.parse(entry.body) };
      }
    },
  };
}
