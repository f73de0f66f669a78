import { z } from 'zod';
import { nameKey } from '#shared/domain/applications/person-key.ts';
import { hasError } from '#shared/domain/checks/finding.ts';
import { checkExpert, expertFieldNames } from '#shared/domain/experts/check-expert.ts';
import { formOfExpert, tidiedForm, withForm } from '#shared/domain/experts/expert-form.ts';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { roleMay } from '#shared/domain/rights/may-act.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { fullName, idSchema } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import { expertFormSchema } from '#shared/records/expert-form.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { whyNotManageable } from './found-expert.ts';

const argsSchema = z.object({
  id: idSchema,
  /** What the form began with; null for a new expert. The act is refused when the row says something else by now. */
  seen: expertFormSchema.nullable(),
  form: expertFormSchema,
});
type Args = z.infer<typeof argsSchema>;

/**
 * Writes an expert into the directory, or mends one: his name, place of work, posts and subjects, category, languages, contacts
 * and usual limit. The municipality is that of his organisation. Approved schedules keep what they printed.
 */
export const saveExpert: Command<Args, Expert | null> = {
  name: 'expert.save',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, expert) =>
    expert === null ? roleMay(actor.role, 'manageExperts') : whyNotManageable(view, actor, expert),
  decide(view, args, context) {
    const before = view.get('experts', args.id);
    if (!before && args.seen) return err(refuseExpert('expert.gone', {}));
    const form = tidiedForm(args.form);
    const refusal =
      this.permit(view, context.actor, before ?? null) ??
      (isStale(before, args) ? refuseExpert('expert.changedSince', {}) : null) ??
      whyBadForm(form, context.today);
    if (refusal) return err(refusal);
    const place = view.get('organisations', form.organisationId);
    if (!place) return err(refuseExpert('expert.noOrganisation', {}));
    const after = withForm({ ...before, id: args.id, municipalityId: place.municipalityId }, form);
    const second = whyNotManageable(view, context.actor, after) ?? whyNotPlaced(view, before, after);
    if (second) return err(second);
    if (before && equalJson(before, after)) return err(refuseExpert('expert.nothingChanged', {}));
    return ok({ changes: [put(view, 'experts', after)] });
  },
};

function isStale(before: Expert | undefined, { seen }: Args): boolean {
  return !equalJson(before ? formOfExpert(before) : null, seen);
}

function whyBadForm(form: Args['form'], today: LocalDate): Refusal | null {
  const wrong = checkExpert(form, today).find(({ finding }) => hasError([finding]));
  return wrong ? refuseExpert('expert.badValue', { field: expertFieldNames[wrong.field] }) : null;
}

/** A closed school takes nobody new; one person is listed once in a school. */
export function whyNotPlaced(view: View, before: Expert | undefined, after: Expert): Refusal | null {
  const place = view.get('organisations', after.organisationId);
  if (place?.isClosed && before?.organisationId !== after.organisationId) {
    return refuseExpert('expert.closedOrganisation', { organisation: place.name });
  }
  const same = rowsBy(view, 'experts', 'organisationId', after.organisationId).find(
    (one) => one.id !== after.id && nameKey(one) === nameKey(after),
  );
  return same ? refuseExpert('expert.sameExpert', { name: fullName(same) }) : null;
}
