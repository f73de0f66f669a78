import { z } from 'zod';
import { call, nothing, resultOf } from './call.ts';

/** Kinds of journal entries (architecture §3). */
export const entryKindSchema = z.literal(['applied', 'refused', 'pending', 'verdict', 'draft']);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** Calls about the record of everything: the journal, its snapshots and the room left on the disk. */
export const journalCalls = {
  /**
   * Seals and writes one entry; answers after `fdatasync`. `body` is JSON, or the SHA-256 of a chunk that was sent
   * before it (bodies over 256 KB).
   */
  'journal.append': call(
    z.object({ kind: entryKindSchema, body: z.string().max(262144).nullable(), chunk: z.string().nullable() }),
    resultOf(z.object({ position: z.int() })),
  ),
  /** The window's pages cover the journal up to this position. */
  'journal.checkpoint': call(z.object({ position: z.int() }), nothing),
  /** Bytes free where the office lives, and what that allows. */
  'journal.space': call(nothing, z.object({ freeBytes: z.number(), level: z.literal(['ok', 'low', 'readOnly']) })),
} as const;
