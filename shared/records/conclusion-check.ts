import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';
import { verdictSchema } from './score-sheet.ts';

/**
 * What the municipality says of a signed conclusion that was attached: «Аттестовать» or «Не аттестовать» (S1, domain §2.14),
 * and when it was handed over to the centre (M15). One row an application, its id is the application's.
 */
export const conclusionCheckSchema = z.object({
  id: idSchema,
  verdict: verdictSchema,
  /** The scan that was looked at. */
  attachmentId: idSchema,
  /** Why the word differs from the experts' own; empty where it does not. */
  comment: z.string().max(1000),
  checkedAt: instantSchema,
  checkedOn: localDateSchema,
  checkedBy: idSchema,
  /** The day of handing over and who did it; null while it waits. */
  handedOver: z.object({ on: localDateSchema, at: instantSchema, by: idSchema }).nullable(),
});
export type ConclusionCheck = z.infer<typeof conclusionCheckSchema>;
