import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';

/**
 * «Данные работника» that need a right of their own (152-ФЗ ст. 5): roles without it never hold this record. Its id is the
 * employee's. Fields of contacts are those of «Моё портфолио» (S4, domain §2.35).
 */
export const employeePersonalSchema = z.object({
  id: idSchema,
  /** Eleven digits, or what was typed when it could not be read as СНИЛС; empty when not given. */
  snils: z.string().max(40),
  bornOn: localDateSchema.nullable(),
  sex: z.literal(['', 'FEMALE', 'MALE']),
  phone: z.string().max(100),
  homePhone: z.string().max(100),
  email: z.string().max(200),
  address: z.string().max(400),
});
export type EmployeePersonal = z.infer<typeof employeePersonalSchema>;
