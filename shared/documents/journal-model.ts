import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';

/** A column of a journal: its heading, its share of the page, what its cells hold. Dates are ISO, figures are digits. */
export const journalColumnSchema = z.object({
  title: z.string().max(200),
  /** Share of the width of the page. */
  width: z.number().min(1).max(100),
  kind: z.literal(['text', 'date', 'number']),
});
export type JournalColumn = z.infer<typeof journalColumnSchema>;

/**
 * A journal or a list as it is printed across A4 and written to Excel: «Журнал регистрации заявлений» (D2), the journal of
 * withdrawals (D4), the list of those who have not applied (D16). Words only, no ids.
 */
export const journalModelSchema = z.object({
  commission: z.string().max(800),
  isSample: z.boolean(),
  title: z.string().min(1).max(300),
  /** Short name for the foot of the page, the sheet and the file. */
  shortTitle: z.string().min(1).max(31),
  /** What part is shown: dates, municipality. */
  lines: z.array(z.string().max(300)).max(5),
  asOf: localDateSchema,
  columns: z.array(journalColumnSchema).min(1).max(30),
  rows: z.array(z.array(z.string().max(2000))).max(100_000),
  /** What stands under the table: reserved numbers, late entries. */
  notes: z.array(z.string().max(600)).max(300),
  signer: z.object({ post: z.string().max(300), name: z.string().max(300) }),
});
export type JournalModel = z.infer<typeof journalModelSchema>;
