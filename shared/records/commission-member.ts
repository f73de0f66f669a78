import { z } from 'zod';
import { idSchema, localDateSchema, personNameSchema } from './common.ts';

/** A member of the commission (R14). */
export const commissionMemberSchema = personNameSchema.extend({
  id: idSchema,
  office: z.literal(['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER']),
  post: z.string().max(300),
  /** His own place of work, for conflicts of interest (R17); null when it is no educational organisation. */
  organisationId: idSchema.nullable(),
  /** Sent by the trade union (R14). */
  isUnion: z.boolean(),
  /** Members who left stay for the old protocols and sit no more. */
  isActive: z.boolean(),
  /** The term of membership by the order on the composition: first and last day; absent or null: not stated. */
  since: localDateSchema.nullable().optional(),
  until: localDateSchema.nullable().optional(),
});
export type CommissionMember = z.infer<typeof commissionMemberSchema>;
