import { z } from 'zod';
import { nameKey } from '#shared/domain/applications/person-key.ts';
import { applicationOf } from '#shared/domain/letters/not-submitted.ts';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { fullName } from '#shared/records/common.ts';
import { type Registrant, registrantSchema } from '#shared/records/registrant.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const oneSchema = registrantSchema
  .omit({ removal: true })
  .extend({ lastName: z.string().max(100), firstName: z.string().max(100) });
/** A person to be added to those who have not applied. */
export type NewRegistrant = z.infer<typeof oneSchema>;

const argsSchema = z.object({ registrants: z.array(oneSchema).min(1).max(5000) });

/** Adds people who registered on the portal and have not applied (S1 §2.16). One that cannot be added refuses them all. */
export const addRegistrants: Command<z.infer<typeof argsSchema>, { readonly municipalityId: string }> = {
  name: 'registrant.add',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, { municipalityId }) => mayAct(view, actor, 'remind', municipalityId),
  decide(view, { registrants }, context) {
    const rows: Registrant[] = [];
    for (const given of registrants) {
      const row = tidied(given);
      const refusal = whyNotAdded(view, row, rows) ?? this.permit(view, context.actor, row);
      if (refusal) return err(refusal);
      rows.push(row);
    }
    return ok({ changes: rows.map((row) => put(view, 'registrants', row)) });
  },
};

/** Null when the person can be added after those before him, otherwise the reason; a list that is loaded asks it by rows. */
export function whyNotAdded(view: View, row: NewRegistrant, before: readonly NewRegistrant[]): Refusal | null {
  if (row.lastName === '' || row.firstName === '') return refuseLetter('registrant.nameMissing', {});
  if (!view.get('municipalities', row.municipalityId)) return refuseLetter('registrant.noPlace', {});
  const person = fullName(row);
  const isSame = (other: NewRegistrant) =>
    other.id === row.id || (other.municipalityId === row.municipalityId && nameKey(other) === nameKey(row));
  const isListed = (other: Registrant) => other.id === row.id || (other.removal === null && isSame(other));
  if (before.some(isSame) || [...view.all('registrants')].some(isListed))
    return refuseLetter('registrant.exists', { person });
  const application = applicationOf(view, row);
  return application ? refuseLetter('registrant.applied', { person, systemNo: application.systemNo }) : null;
}

function tidied(given: NewRegistrant): Registrant {
  const { lastName, firstName, patronymic, organisation, phone, email } = given;
  return {
    ...given,
    lastName: lastName.trim(),
    firstName: firstName.trim(),
    patronymic: patronymic.trim(),
    organisation: organisation.trim(),
    phone: phone.trim(),
    email: email.trim(),
    removal: null,
  };
}
