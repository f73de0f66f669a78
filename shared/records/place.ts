import { z } from 'zod';
import { idSchema } from './common.ts';

/** Spellings of doubles that were merged into the row: an import that names one of them finds this row. */
const otherNamesSchema = z.array(z.string().min(1).max(400)).max(200).optional();

/** A municipality, or the pseudo-municipality «Областные образовательные учреждения». */
export const municipalitySchema = z.object({
  id: idSchema,
  name: z.string().min(1).max(200),
  /** Closed ones are not offered in new work and stand in the old. */
  isClosed: z.boolean().optional(),
  otherNames: otherNamesSchema,
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** A place of work; two municipalities may have schools of the same name, so it belongs to one. */
export const organisationSchema = z.object({
  id: idSchema,
  /** The short name, as lists and documents show it. */
  name: z.string().min(1).max(400),
  municipalityId: idSchema,
  /** The full name by the Устав (S4); empty or absent while nobody has given it. */
  fullName: z.string().max(1000).optional(),
  address: z.string().max(500).optional(),
  phone: z.string().max(100).optional(),
  email: z.string().max(200).optional(),
  /** Closed ones are not offered in new work and stand in the old. */
  isClosed: z.boolean().optional(),
  otherNames: otherNamesSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;
