import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** What the office keeps of an application that is being dealt with. Its id is the application's. */
export const procedureSchema = z.object({
  id: idSchema,
  /** The responsible officer, whose name and phone the applicant is told (T7, S4). */
  responsibleId: idSchema.nullable(),
  /** The day from which the 60 days to the decision run (п. 32, D60); null before expertise or its omission. */
  attestationStart: localDateSchema.nullable(),
  /** The employer's «Информационно-аналитическая справка», where the region asks for it (S2). */
  employerNote: z.object({ receivedOn: localDateSchema, title: z.string().min(1).max(300) }).nullable(),
  /** Ground for attestation without expertise (T11, R12), with the evidence that was verified. */
  simplified: z
    .object({ basis: z.string().min(1).max(500), evidence: z.string().min(1).max(2000), verifiedBy: idSchema })
    .nullable(),
  /** «Срок проведения оценки» (EV, S2): the last day of the experts' work; not set, the period's last day is told. */
  scoreBy: localDateSchema.nullable().optional(),
  /** «Срок подготовки справки от работодателя» (EV, S2). */
  noteBy: localDateSchema.nullable().optional(),
});
export type Procedure = z.infer<typeof procedureSchema>;
