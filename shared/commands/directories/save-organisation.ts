import { z } from 'zod';
import { checkEmail } from '#shared/domain/checks/check-contacts.ts';
import { organisationsByKey } from '#shared/domain/directories/find-places.ts';
import { placeKey } from '#shared/domain/intake/place-name.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseDirectory } from '#shared/domain/refusals/directory-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { idSchema } from '#shared/records/common.ts';
import type { Organisation } from '#shared/records/place.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  id: idSchema,
  name: z.string().max(400),
  fullName: z.string().max(1000),
  municipalityId: idSchema,
  address: z.string().max(500),
  phone: z.string().max(100),
  email: z.string().max(200),
});
type Args = z.infer<typeof argsSchema>;

/**
 * Writes a place of work into the directory, or mends one. Applications, experts and documents to come show the new name;
 * approved schedules and decisions keep what they printed.
 */
export const saveOrganisation: Command<Args, null> = {
  name: 'directory.saveOrganisation',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor) => mayAct(view, actor, 'manageDirectories', null),
  decide(view, args, context) {
    const before = view.get('organisations', args.id);
    const after: Organisation = { ...before, ...tidied(args) };
    const refusal = this.permit(view, context.actor, null) ?? whyNotSavable(view, before, after);
    if (refusal) return err(refusal);
    if (before && equalJson(blankless(before), blankless(after))) return err(refuse('application.nothingChanged', {}));
    const renamed = before && before.name !== after.name ? withOtherName(after, before.name) : after;
    return ok({ changes: [put(view, 'organisations', blankless(renamed))] });
  },
};

function whyNotSavable(view: View, before: Organisation | undefined, after: Organisation): Refusal | null {
  if (after.name === '') return refuseDirectory('directory.noName', {});
  const municipality = view.get('municipalities', after.municipalityId);
  if (!municipality) return refuseDirectory('directory.noMunicipality', {});
  const isMoved = before?.municipalityId !== after.municipalityId;
  if (municipality.isClosed && isMoved) {
    return refuseDirectory('directory.closedMunicipality', { name: municipality.name });
  }
  const email = after.email ?? '';
  if (checkEmail(email).length > 0) return refuseDirectory('directory.badEmail', { email });
  const key = `${after.municipalityId}|${placeKey(after.name)}`;
  const same = organisationsByKey(view.all('organisations')).get(key);
  return same && same.id !== after.id ? refuseDirectory('directory.sameName', { name: same.name }) : null;
}

/** The old name still finds the organisation when an import has it. */
function withOtherName(after: Organisation, name: string): Organisation {
  const otherNames = [...new Set([...(after.otherNames ?? []), name])].filter((one) => one !== after.name);
  return { ...after, otherNames };
}

function tidied(args: Args): Args {
  const tidy = (text: string) => text.trim().replace(/\s+/gu, ' ');
  return {
    ...args,
    name: tidy(args.name),
    fullName: tidy(args.fullName),
    address: tidy(args.address),
    phone: tidy(args.phone),
    email: tidy(args.email),
  };
}

/** The row without fields that say nothing, so that an old row and an untouched form agree. */
export function blankless(row: Organisation): Organisation {
  const { id, name, municipalityId, ...rest } = row;
  const told = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  return { id, name, municipalityId, ...Object.fromEntries(told) };
}
