import { z } from 'zod';
import { checkEmail, checkPhone } from '#shared/domain/checks/check-contacts.ts';
import { hasError } from '#shared/domain/checks/finding.ts';
import type { Place } from '#shared/domain/employees/places.ts';
import { refuseEmployee } from '#shared/domain/refusals/employee-refusals.ts';
import { mayActAt } from '#shared/domain/rights/may-act-on-employee.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { fold } from '#shared/domain/search/fold.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err } from '#shared/kernel/result.ts';
import { organisationProfileSchema } from '#shared/records/organisation-profile.ts';
import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { decided } from './card-changes.ts';

const argsSchema = organisationProfileSchema.extend({
  /** The short name, under which the organisation stands in lists. */
  name: z.string().max(400),
  fullName: z.string().max(1000),
  address: z.string().max(500),
  phone: z.string().max(100),
  email: z.string().max(200),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Writes «Профиль ОО» (S3): names, address, contacts, head; the territory is the directory's. By HR of the organisation and the
 * office. A former short name stays known, so that an import that uses it still finds the organisation.
 */
export const saveOrganisationProfile: Command<Args, Place> = {
  name: 'organisation.saveProfile',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, place) => mayActAt(view, actor, 'organisationProfile', place),
  decide(view, args, context) {
    const before = view.get('organisations', args.id);
    if (!before) return err(refuseEmployee('employee.placeUnknown', {}));
    const place = { organisationId: args.id, municipalityId: before.municipalityId };
    const refusal = this.permit(view, context.actor, place) ?? whyWrong(view, before, args);
    if (refusal) return err(refusal);
    const { id, head, headPost } = args;
    const after = renamed(before, args);
    const known = view.get('organisationProfiles', id) ?? { id, head: '', headPost: '' };
    const profile = { ...known, head: head.trim(), headPost: headPost.trim() };
    return decided([
      ...(equalJson(before, after) ? [] : [put(view, 'organisations', after)]),
      ...(equalJson(known, profile) ? [] : [put(view, 'organisationProfiles', profile)]),
    ]);
  },
};

function whyWrong(view: View, organisation: Organisation, args: Args): Refusal | null {
  if (args.name.trim() === '') return refuseEmployee('organisationProfile.nameMissing', {});
  const neighbours = rowsBy(view, 'organisations', 'municipalityId', organisation.municipalityId);
  const isTaken = neighbours.some(({ id, name }) => id !== organisation.id && fold(name) === fold(args.name));
  if (isTaken) return refuseEmployee('organisationProfile.nameTaken', {});
  if (hasError(checkPhone(args.phone))) return refuseEmployee('employee.badValue', { field: 'Телефон' });
  return hasError(checkEmail(args.email)) ? refuseEmployee('employee.badValue', { field: 'Электронная почта' }) : null;
}

/** The row of the directory with what was typed; fields that nobody has filled in stay absent. */
function renamed(before: Organisation, args: Args): Organisation {
  const name = args.name.trim();
  const typed = { fullName: args.fullName, address: args.address, phone: args.phone, email: args.email };
  const given = Object.entries(typed).flatMap(([field, text]) => {
    const old: Readonly<Record<string, unknown>> = before;
    return text.trim() === '' && old[field] === undefined ? [] : [[field, text.trim()] as const];
  });
  const after: Organisation = { ...before, name, ...Object.fromEntries(given) };
  if (name === before.name) return after;
  return { ...after, otherNames: [...new Set([...(before.otherNames ?? []), before.name])] };
}
