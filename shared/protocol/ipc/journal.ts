import { z } from 'zod';
import { call, nothing, resultOf } from './call.ts';

/** Kinds of journal entries (architecture §3). */
export const entryKindSchema = z.literal(['applied', 'refused', 'pending', 'verdict', 'draft']);
export type EntryKind = z.infer<typeof entryKindSchema>;

/** Entries that are known to have been there and cannot be read: never passed over in silence. */
export const gapSchema = z.object({ first: z.int(), last: z.int() });

/**
 * A line of `GET /_data/journal?after=POSITION`, which answers at least one entry and at most some MiB: ask again after the last
 * one until nothing comes. A body over 256 KB is in a chunk, deflated (`deflate-raw`): `GET /_data/chunks/SHA256?offset=N`
 * until nothing comes.
 */
export const journalLineSchema = z.union([
  z.object({ position: z.int(), kind: entryKindSchema, body: z.string() }),
  z.object({ position: z.int(), kind: entryKindSchema, chunk: z.string() }),
  z.object({ gap: gapSchema }),
]);
export type JournalLine = z.infer<typeof journalLineSchema>;

/** A snapshot as main knows it. */
const snapshotSchema = z.object({ name: z.string().max(100), position: z.int() });

/** Calls about the record of everything: the journal, its snapshots and the room left on the disk. */
export const journalCalls = {
  /** What was found at opening: what the files hold from where to where, and what of it cannot be read. */
  'journal.describe': call(
    nothing,
    z.object({ first: z.int(), last: z.int(), gaps: z.array(gapSchema), isTailTorn: z.boolean() }),
  ),
  /**
   * Seals and writes one entry; answers after `fdatasync`. `body` is JSON, or the SHA-256 of a chunk that was sent
   * before it (bodies over 256 KB): `PUT /_data/chunks/SHA256?offset=N&size=TOTAL` in pieces of at most 4 MiB.
   */
  'journal.append': call(
    z.object({ kind: entryKindSchema, body: z.string().max(262144).nullable(), chunk: z.string().nullable() }),
    resultOf(z.object({ position: z.int() })),
  ),
  /** The working copy has outlived its journal: go on after this position. */
  'journal.restart': call(z.object({ position: z.int() }), resultOf(nothing)),
  /** The window's pages cover the journal up to this position; says whether it is time for a snapshot of them. */
  'journal.checkpoint': call(z.object({ position: z.int() }), z.object({ isSnapshotDue: z.boolean() })),
  /** Bytes free where the office lives, and what that allows. */
  'journal.space': call(nothing, z.object({ freeBytes: z.number(), level: z.literal(['ok', 'low', 'readOnly']) })),

  /** Begins a snapshot of the pages as of a position; its bytes follow to `PUT /_data/snapshots/TOKEN?offset=N`. */
  'snapshots.begin': call(z.object({ position: z.int() }), resultOf(z.object({ token: z.string() }))),
  /** Ends it: synced, read back, compared with the sum (SHA-256 chained over the pieces, hex), put under its name. Then old snapshots and covered segments go. */
  'snapshots.finish': call(z.object({ token: z.string(), sum: z.string() }), resultOf(nothing)),
  /** Snapshots, newest first; the bytes of one are at `GET /_data/snapshots/NAME?offset=N` until nothing comes. */
  'snapshots.list': call(nothing, z.object({ snapshots: z.array(snapshotSchema) })),
} as const;
