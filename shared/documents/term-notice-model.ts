import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';
import { scheduleSchema } from '#shared/records/schedule.ts';

const line = z.string().max(800);

/** What one applicant is told: term, form and way of his attestation (п. 31, domain §5 D5). */
export const termNoticeSchema = z.object({
  /** The reader in the dative, his post there too, and where he works. */
  to: line,
  place: line,
  /** «Уважаемая Анна Ильинична». */
  dear: line,
  receivedAt: localDateSchema,
  registrationNo: z.string().max(40),
  epguNo: z.string().max(40),
  /** «высшей квалификационной категории». */
  category: line,
  post: line,
  from: localDateSchema,
  until: localDateSchema,
  period: scheduleSchema.shape.period,
  form: line,
  /** Who analyses, each with post and place of work; empty: by the commission's decision they are not named. */
  experts: z.array(line).max(10),
  /** The day and place of the session, where it is known. */
  session: z.object({ on: localDateSchema, place: line }).nullable(),
  /** The last day of additional information (R13); null while no session is set. */
  infoUntil: localDateSchema.nullable(),
});
export type TermNotice = z.infer<typeof termNoticeSchema>;

/** D5 for one or for many, each on a page of its own. */
export const termNoticesModelSchema = z.object({
  commission: line,
  isSample: z.boolean(),
  madeOn: localDateSchema,
  notices: z.array(termNoticeSchema).min(1).max(5000),
  signer: z.object({ post: line, name: line, phone: z.string().max(100) }),
});
export type TermNoticesModel = z.infer<typeof termNoticesModelSchema>;
