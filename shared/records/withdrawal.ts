import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';

/** States of a withdrawal (domain §3.4; S1): «сформировано», «отправлено» (signed and attached), registered, rejected. */
export const withdrawalStateSchema = z.literal(['FORMED', 'ATTACHED', 'REGISTERED', 'REJECTED']);
export type WithdrawalState = z.infer<typeof withdrawalStateSchema>;

/** «Отзыв заявления о проведении аттестации»: the teacher's own, or a coordinator's on his behalf (D4). */
export const withdrawalSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  origin: z.literal(['TEACHER', 'COORDINATOR']),
  state: withdrawalStateSchema,
  reason: z.string().min(1).max(1000),
  formedAt: instantSchema,
  formedBy: idSchema,
  /** The signed paper, scanned: SHA-256 of the kept file. */
  scan: z
    .object({
      title: z.string().min(1).max(300),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .nullable(),
  /** Number in the journal of withdrawals; given at registration. */
  journalNo: z.int().positive().nullable(),
  /** The day of registration or rejection; withdrawals of older offices have none. */
  closedOn: localDateSchema.nullable().optional(),
  /** Why it was rejected. */
  rejection: z.string().max(1000),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;
