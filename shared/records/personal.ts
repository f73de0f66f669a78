import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/** Sex as the forms ask it (domain §2.2). */
export const sexSchema = z.literal(['MALE', 'FEMALE']);
export type ApplicantSex = z.infer<typeof sexSchema>;

/**
 * What only the office may see of an applicant. Its id is the application's. All but СНИЛС is optional: applications that
 * came from a journal, and those of older offices, have no more.
 */
export const personalSchema = z.object({
  id: idSchema,
  /** Eleven digits, or what was typed when it could not be read as СНИЛС; empty when not given. */
  snils: z.string().max(40),
  sex: sexSchema.nullable().optional(),
  bornOn: localDateSchema.nullable().optional(),
  citizenship: z.string().max(100).optional(),
  /** «4603 123456»: series and number (S4, domain §2.29). */
  passportNo: z.string().max(40).optional(),
  passportIssuedOn: localDateSchema.nullable().optional(),
  passportIssuedBy: z.string().max(300).optional(),
  /** «420-015». */
  passportCode: z.string().max(20).optional(),
  /** Address of registration; a village has houses without flats, a hamlet none at all (S4, domain §2.30). */
  address: z.string().max(400).optional(),
  hasNoHouse: z.boolean().optional(),
  hasNoFlat: z.boolean().optional(),
  /** Beside the telephone of the application: «Домашний телефон» (S4, domain §2.35). */
  homePhone: z.string().max(100).optional(),
});
export type Personal = z.infer<typeof personalSchema>;
