import { z } from 'zod';
import { officeSchema, regionIdSchema, userSchema } from '#shared/records/office.ts';
import { passwordStrength, SHORTEST_PASSWORD } from '../../ui/password/password-strength.ts';
import { texts } from './texts.ts';

const { errors } = texts;

/** A text that must be there, no longer than the record keeps. */
function filled(max: number, message: string) {
  return z.string().trim().min(1, message).max(max, errors.tooLong);
}

/** Two ways to write a phone are the same to us: only the digits are counted, the area code makes at least ten. */
function hasAreaCode(phone: string): boolean {
  return phone.replace(/\D/g, '').length >= 10;
}

/** What is asked of a commission and of its secretary. */
export const officeFormSchema = z.object({
  commission: filled(400, errors.commission),
  region: regionIdSchema.nullable().refine((region): boolean => region !== null, errors.region),
  lastName: filled(100, errors.lastName),
  firstName: filled(100, errors.firstName),
  patronymic: z.string().trim().max(100, errors.tooLong),
  post: filled(300, errors.post),
  phone: filled(100, errors.phone).refine(hasAreaCode, errors.phone),
  email: z
    .string()
    .trim()
    .max(200, errors.tooLong)
    .refine((email) => email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email), errors.email),
  municipality: filled(200, errors.municipality),
});
export type OfficeForm = z.infer<typeof officeFormSchema>;

/** The same and a password, typed twice. */
export const newOfficeFormSchema = officeFormSchema
  .extend({ password: z.string().min(SHORTEST_PASSWORD, errors.password).max(500, errors.tooLong), repeat: z.string() })
  .superRefine((form, context) => {
    const isLong = form.password.length >= SHORTEST_PASSWORD;
    if (isLong && !passwordStrength(form.password, personalOf(form)).isAccepted) {
      context.addIssue({ code: 'custom', path: ['password'], message: errors.passwordWeak });
    }
    if (form.repeat !== form.password) context.addIssue({ code: 'custom', path: ['repeat'], message: errors.repeat });
  });
export type NewOfficeForm = z.infer<typeof newOfficeFormSchema>;

/** An empty form. */
export const emptyOfficeForm: OfficeForm = {
  commission: '',
  region: null,
  lastName: '',
  firstName: '',
  patronymic: '',
  post: '',
  phone: '',
  email: '',
  municipality: '',
};

/** What somebody who knows the user would try as a password. */
export function personalOf(form: Partial<OfficeForm>): readonly string[] {
  const { commission = '', lastName = '', firstName = '', patronymic = '', email = '', municipality = '' } = form;
  return [commission, lastName, firstName, patronymic, email, municipality];
}

/** Arguments of `createOffice` from a checked form. */
export function officeOf(form: OfficeForm, userId: string) {
  const { commission, region, ...person } = form;
  const user = userSchema.parse({ ...person, id: userId, role: 'secretary' });
  const parsed = officeSchema.pick({ commission: true, region: true }).parse({ commission, region });
  return { ...parsed, isSample: false, user };
}
