import { absencesOf } from '#shared/domain/experts/absences.ts';
import { refuseExpert } from '#shared/domain/refusals/expert-refusals.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type Absence, absenceSchema } from '#shared/records/absence.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { foundExpert, whyNotManageable } from './found-expert.ts';

/** «Отсутствует с … по …»: days on which the expert takes no new work; what he carries already stays his. */
export const addAbsence: Command<Absence, Expert> = {
  name: 'expert.addAbsence',
  version: 1,
  kind: 'rebase',
  args: absenceSchema,
  permit: whyNotManageable,
  decide(view, absence, context) {
    const found = foundExpert(view, absence.expertId, (expert) => this.permit(view, context.actor, expert));
    if (!found.ok) return found;
    if (view.get('absences', absence.id)) return err(refuseExpert('expert.writtenAlready', {}));
    const refusal = whyNotAbsence(view, absence);
    if (refusal) return err(refusal);
    return ok({ changes: [put(view, 'absences', { ...absence, reason: absence.reason.trim() })] });
  },
};

/** Null when the days can be written down: in order, and none of them written already. */
export function whyNotAbsence(
  view: View,
  { id, expertId, from, to }: Pick<Absence, 'id' | 'expertId' | 'from' | 'to'>,
): Refusal | null {
  if (to < from) return refuseExpert('absence.order', {});
  const other = absencesOf(view, expertId).find((one) => one.id !== id && one.from <= to && from <= one.to);
  return other ? refuseExpert('absence.overlaps', { from: formatDate(other.from), to: formatDate(other.to) }) : null;
}
