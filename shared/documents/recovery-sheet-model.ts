import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';

/** The sheet with the recovery key: printed once at the making of an office, kept in a safe, never stored. */
export const recoverySheetModelSchema = z.object({
  commission: z.string().max(400),
  isSample: z.boolean(),
  recoveryKey: z.string().min(1).max(200),
  madeOn: localDateSchema,
});
export type RecoverySheetModel = z.infer<typeof recoverySheetModelSchema>;
