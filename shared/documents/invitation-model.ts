import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';

/** «Приглашение»: what a new user is given to sign in with, made once and never stored. */
export const invitationModelSchema = z.object({
  commission: z.string().max(400),
  isSample: z.boolean(),
  name: z.string().min(1).max(320),
  /** «Специалист по аттестации», as the list of those invited has it. */
  role: z.string().min(1).max(200),
  /** Municipality and school, as far as the role has them. */
  place: z.string().max(700),
  login: z.string().min(1).max(60),
  password: z.string().min(1).max(100),
  /** Who answers questions: name, post, phone, e-mail, what of these there is. */
  contact: z.array(z.string().max(400)).max(6),
  madeOn: localDateSchema,
});
export type InvitationModel = z.infer<typeof invitationModelSchema>;
