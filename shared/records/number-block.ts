import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';

/**
 * Registration numbers set aside, so that an office without a connection gives numbers that no other gives. `HERE`: this
 * office works from the block. `AWAY`: another office does, this one leaves the numbers out. With a user, the block is his.
 */
export const numberBlockSchema = z.object({
  id: idSchema,
  /** The year whose numbers these are; null where numbers do not begin anew. */
  year: z.int().min(2000).max(2200).nullable(),
  from: z.int().positive(),
  to: z.int().positive(),
  /** The next number to give; one more than `to` when all are used. */
  next: z.int().positive(),
  use: z.literal(['HERE', 'AWAY']),
  /** The user of this office who gives the numbers; null: the whole office, or somebody elsewhere. */
  userId: idSchema.nullable(),
  /** For whom it is, as the journal names it: a coordinator, «второй компьютер». */
  holder: z.string().min(1).max(200),
  reservedAt: instantSchema,
  reservedBy: idSchema,
  /** Given by file to the other computer: when and by whom. It is given once, so that no two give its numbers. */
  handedOver: z.object({ at: instantSchema, by: idSchema }).optional(),
  /** The rest will not be used: when and why. */
  closed: z.object({ on: localDateSchema, reason: z.string().min(1).max(500) }).nullable(),
});
export type NumberBlock = z.infer<typeof numberBlockSchema>;
