import { z } from 'zod';
import { applicationSchema } from '#shared/records/application.ts';
import { dossierSchema } from '#shared/records/dossier.ts';
import { filingSchema } from '#shared/records/filing.ts';
import { personalSchema } from '#shared/records/personal.ts';

/** The fields of an application that are typed, whichever record they are kept in; what is absent stays as it is. */
export const applicationChangesSchema = z
  .object({
    ...applicationSchema.pick({
      lastName: true,
      firstName: true,
      patronymic: true,
      organisationId: true,
      post: true,
      subject: true,
      heldCategory: true,
      heldUntil: true,
      claimedCategory: true,
      form: true,
      receivedAt: true,
      epguNo: true,
      phone: true,
      email: true,
      note: true,
    }).shape,
    ...personalSchema.omit({ id: true }).shape,
    ...dossierSchema.omit({ id: true }).shape,
    ...filingSchema.pick({ channel: true, isSigned: true }).shape,
  })
  .partial();

/** What is changed of an application. */
export type ApplicationChanges = z.infer<typeof applicationChangesSchema>;
