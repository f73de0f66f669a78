import { z } from 'zod';
import { idSchema } from './common.ts';

/** A municipality, or the pseudo-municipality «Областные образовательные учреждения». */
export const municipalitySchema = z.object({ id: idSchema, name: z.string().min(1).max(200) });
export type Municipality = z.infer<typeof municipalitySchema>;

/** A place of work; two municipalities may have schools of the same name, so it belongs to one. */
export const organisationSchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(400),
  municipalityId: idSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;
