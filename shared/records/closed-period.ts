import { z } from 'zod';
import { localDateSchema } from './common.ts';

/** A window of attestation in which the region attests nobody. Its id is the window's first month, `YYYY-MM`. */
export const closedPeriodSchema = z.object({
  id: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  closedOn: localDateSchema,
  /** Why: a repair, holidays, an order of the commission. Told to whoever chooses the window. */
  reason: z.string().min(1).max(300),
});
export type ClosedPeriod = z.infer<typeof closedPeriodSchema>;
