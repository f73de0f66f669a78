import { z } from 'zod';
import { idSchema } from './common.ts';

/**
 * What «Профиль ОО» (S3) tells of an organisation beside its row in the directory (names, territory, address, telephone, e-mail):
 * who heads it. Its id is the organisation's.
 */
export const organisationProfileSchema = z.object({
  id: idSchema,
  /** Name of the head as papers write it. */
  head: z.string().max(300),
  headPost: z.string().max(300),
});
export type OrganisationProfile = z.infer<typeof organisationProfileSchema>;
