import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema } from './common.ts';

/** Whom additional information is asked of: another body, the employer («справка работодателя»), the applicant (T8). */
export const infoRequestKindSchema = z.literal(['INTERAGENCY', 'EMPLOYER', 'APPLICANT']);
export type InfoRequestKind = z.infer<typeof infoRequestKindSchema>;

/** A request for additional information; an application waits until the blocking ones are closed (T8, T9). */
export const infoRequestSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  kind: infoRequestKindSchema,
  isBlocking: z.boolean(),
  text: z.string().min(1).max(2000),
  due: localDateSchema,
  askedAt: instantSchema,
  askedBy: idSchema,
  /** What came in answer; null while the request is open. */
  answer: z.object({ at: instantSchema, by: idSchema, text: z.string().min(1).max(4000) }).nullable(),
});
export type InfoRequest = z.infer<typeof infoRequestSchema>;
