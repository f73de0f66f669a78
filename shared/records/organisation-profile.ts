import { z } from 'zod';
import { idSchema } from './common.ts';

/** «Профиль ОО» (S3): what an organisation tells of itself. Its id is the organisation's; the territory is its municipality. */
export const organisationProfileSchema = z.object({
  id: idSchema,
  /** The full name by the charter (domain §10 «Место работы»). */
  fullName: z.string().max(600),
  shortName: z.string().max(200),
  address: z.string().max(400),
  phone: z.string().max(100),
  email: z.string().max(200),
  head: z.string().max(300),
  headPost: z.string().max(300),
});
export type OrganisationProfile = z.infer<typeof organisationProfileSchema>;
