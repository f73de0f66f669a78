import { z } from 'zod';
import { passwordStrength, SHORTEST_PASSWORD } from '../../ui/password/password-strength.ts';
import { texts } from './texts.ts';

const { errors } = texts;

/** The printed key and a new password, typed twice. */
export const forgottenFormSchema = z
  .object({
    recoveryKey: z.string().trim().min(1, texts.forgotten.keyEmpty).max(200, errors.tooLong),
    /** Whose password is changed; blank where the password alone opens. */
    login: z.string().max(200, errors.tooLong),
    password: z.string().min(SHORTEST_PASSWORD, errors.password).max(500, errors.tooLong),
    repeat: z.string(),
  })
  .superRefine((form, context) => {
    const isLong = form.password.length >= SHORTEST_PASSWORD;
    if (isLong && !passwordStrength(form.password, []).isAccepted) {
      context.addIssue({ code: 'custom', path: ['password'], message: errors.passwordWeak });
    }
    if (form.repeat !== form.password) context.addIssue({ code: 'custom', path: ['repeat'], message: errors.repeat });
  });
export type ForgottenForm = z.infer<typeof forgottenFormSchema>;
