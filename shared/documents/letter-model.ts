import { z } from 'zod';
import { addresseeOf, readerOfMessage } from '#shared/domain/letters/message-address.ts';
import { initialsWithSurname } from '#shared/domain/words/initials.ts';
import { formsOfApplicant } from '#shared/domain/words/people/forms-of-applicant.ts';
import { personForms } from '#shared/domain/words/people/person-cases.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { localDateSchema } from '#shared/records/common.ts';
import type { Message } from '#shared/records/message.ts';
import type { View } from '#shared/records/view.ts';

const line = z.string().max(800);

/** One letter on paper. */
export const printedLetterSchema = z.object({
  /** The reader in the dative, and where he works. */
  to: line,
  place: line,
  subject: z.string().max(300),
  text: z.string().max(20_000),
  /** «на № 15»: the number of the application; empty where there is none. */
  about: line,
});

/** Letters on paper: each begins on a page of its own, so that a whole list is printed at once. */
export const letterModelSchema = z.object({
  commission: line,
  isSample: z.boolean(),
  madeOn: localDateSchema,
  letters: z.array(printedLetterSchema).min(1).max(5000),
  signer: z.object({ post: line, name: line }),
});
export type LetterModel = z.infer<typeof letterModelSchema>;
export type PrintedLetter = z.infer<typeof printedLetterSchema>;

/** The print model of messages; the words are those that were prepared. */
export function letterModel(view: View, messages: readonly Message[], userId: string, today: LocalDate): LetterModel {
  const office = view.get('office', 'office');
  const user = view.get('users', userId);
  return {
    commission: office?.commission ?? '',
    isSample: office?.isSample ?? false,
    madeOn: today,
    letters: messages.map((message) => printed(view, message)),
    signer: { post: user?.post ?? '', name: user ? initialsWithSurname(user) : '' },
  };
}

function printed(view: View, message: Message): PrintedLetter {
  const { applicationId, invitationId, subject, text } = message;
  const addressee = addresseeOf(view, readerOfMessage(message));
  const application = applicationId === null ? undefined : view.get('applications', applicationId);
  const isApplicant = application && invitationId === undefined;
  const other = addressee ? personForms(addressee).forms.dative : '';
  const dative = isApplicant ? formsOfApplicant(view, application).dative : other;
  const about = application?.registrationNo ? `по заявлению № ${application.registrationNo}` : '';
  return { to: dative, place: addressee?.place ?? '', subject, text, about };
}
