import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';

/**
 * States of an expert's assignment (domain §3.4): «Ожидание», «Подтвержден», «Отказ», places taken («Необходимое
 * количество специалистов по оценке уже набрано!»), no answer in time, sheet finished, replaced, application called off.
 */
export const invitationStateSchema = z.literal([
  'INVITED',
  'CONFIRMED',
  'DECLINED',
  'SLOT_CLOSED',
  'EXPIRED',
  'SCORED',
  'REPLACED',
  'CALLED_OFF',
]);
export type InvitationState = z.infer<typeof invitationStateSchema>;

/** How an expert answered whose answer the office wrote down for him. */
export const answerWaySchema = z.literal(['PHONE', 'EMAIL', 'PAPER', 'IN_PERSON']);
export type AnswerWay = z.infer<typeof answerWaySchema>;

/** The invitation of an expert to an application; a person invited again gets a new row. */
export const invitationSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  expertId: idSchema,
  state: invitationStateSchema,
  /** Invited as the extra expert of a disagreement (T13). */
  isExtra: z.boolean(),
  invitedOn: localDateSchema,
  /** Last day to answer: two working days (C2, S3) or a date of its own (CX, S2); null where nobody asks (S1). */
  confirmBy: localDateSchema.nullable(),
  answeredAt: instantSchema.nullable(),
  /** Who wrote the answer down for the expert and how it came; absent where he answered himself. */
  answeredFor: z.object({ by: idSchema, way: answerWaySchema }).optional(),
  /** Why the expert declined or was replaced. */
  comment: z.string().max(1000),
  /** The last day on which the expert did something here: idleness is counted from it (E5). */
  lastActiveOn: localDateSchema,
});
export type Invitation = z.infer<typeof invitationSchema>;

/** The id of the n-th invitation of an expert to an application, counted from 1. */
export function invitationId(applicationId: string, expertId: string, n: number): string {
  return `${applicationId}:${expertId}:${n}`;
}
