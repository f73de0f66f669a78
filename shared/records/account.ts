import type { z } from 'zod';
import { userSchema } from './office.ts';

/** What the secretary writes of a user; the rest of the row is written by what happens to it. */
export const accountSchema = userSchema.pick({
  id: true,
  lastName: true,
  firstName: true,
  patronymic: true,
  role: true,
  roles: true,
  login: true,
  post: true,
  phone: true,
  email: true,
  municipality: true,
  municipalityId: true,
  organisationId: true,
  expertId: true,
  memberId: true,
});
export type Account = z.infer<typeof accountSchema>;
