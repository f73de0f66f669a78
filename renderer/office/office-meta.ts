import { z } from 'zod';

/** What the working copy says of itself; sealed, and written in the same transaction as the pages that it lists. */
export const officeMetaSchema = z.object({
  schema: z.literal(1),
  /** The last entry of the journal that the pages hold. */
  position: z.int().nonnegative(),
  seqs: z.record(z.string(), z.int()),
  /** Version of every page of rows: one that is missing, older or foreign is noticed. */
  pages: z.record(z.string(), z.int()),
  /** Version of every page of the log. */
  log: z.record(z.string(), z.int()),
  /** A page of the log could not be read: the next opening makes the working copy anew from snapshot and journal. */
  mustRebuild: z.boolean(),
  drafts: z.array(z.object({ formId: z.string(), value: z.unknown(), typedAt: z.string() })),
});
export type OfficeMeta = z.infer<typeof officeMetaSchema>;

/** The meta of an office that has written nothing yet. */
export const emptyMeta: OfficeMeta = {
  schema: 1,
  position: 0,
  seqs: {},
  pages: {},
  log: {},
  mustRebuild: false,
  drafts: [],
};
