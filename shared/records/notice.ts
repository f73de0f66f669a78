import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/**
 * A notice to the applicant that went out. TERM is D5, the term, form and way of attestation: it has a deadline of its
 * own and is not a status (п. 31; domain §12 trap 1).
 */
export const noticeSchema = z.object({
  id: idSchema,
  applicationId: idSchema,
  kind: z.literal(['TERM', 'DECISION', 'INTAKE_REFUSAL', 'OTHER']),
  channel: z.literal(['PAPER', 'EMAIL', 'EPGU']),
  sentOn: localDateSchema,
  sentBy: idSchema,
});
