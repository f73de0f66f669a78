import { z } from 'zod';
import { idSchema } from './common.ts';

/** Ways of filing (п. 27, R4): in person, by post with notification, as an e-document, through ЕПГУ or a regional portal. */
export const filingChannelSchema = z.literal(['IN_PERSON', 'POST', 'EMAIL', 'EPGU', 'PORTAL']);
export type FilingChannel = z.infer<typeof filingChannelSchema>;

/**
 * How an application came: the channel, the signature, and whose it is. Its id is the application's. Applications that
 * were imported from a journal have none.
 */
export const filingSchema = z.object({
  id: idSchema,
  channel: filingChannelSchema,
  /** The applicant's own signature was seen on the paper, or the e-document is signed (IR02). */
  isSigned: z.boolean(),
  /** The user who is the applicant; null when the applicant has no account. */
  applicantId: idSchema.nullable(),
  enteredBy: idSchema,
  /** The application refused at intake that this one repeats (T6). */
  supersedesId: idSchema.nullable(),
});
export type Filing = z.infer<typeof filingSchema>;
