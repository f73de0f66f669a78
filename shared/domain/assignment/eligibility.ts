import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { limitOf } from '../experts/expert-facts.ts';
import { isFull } from '../experts/free-places.ts';
import { relationBetween } from '../experts/relations.ts';
import { refuse } from '../refusals/application-refusals.ts';
import { refusePlan } from '../refusals/plan-refusals.ts';
import { assignmentRulesOf } from './assignment-rules.ts';
import { whyNotWorking } from './expert-rules.ts';
import { loadOf } from './load.ts';
import { whyOtherField, whyPairForbidden } from './pair-rules.ts';

/**
 * Null when the expert may be appointed to the application for the period, otherwise the reason: the rules about him and the
 * applicant, a colleague on the panel, his absence, no load left (domain §4 R17; the limit is the directory's «Предельная
 * нагрузка»). Hand and plan ask this one rule; a plan asks more: the subject, and `whyPlanForbids`. `panel` is the other experts of this
 * application, `coming` how many other applications the same act gives the expert in the period.
 */
export function whyNotAssignable(
  view: View,
  application: Application,
  expert: Expert,
  period: string,
  panel: readonly Expert[] = [],
  coming = 0,
): Refusal | null {
  return (
    whyPairForbidden(view, application, expert) ??
    whyOtherFieldByHand(view, application, expert) ??
    whyNotBeside(view, expert, panel) ??
    whyNotWorking(view, expert, period) ??
    whyOverloaded(view, application, expert, period, coming)
  );
}

/** Null when the expert may sit beside the others: nobody of his organisation, nobody he may not be with. */
export function whyNotBeside(view: View, expert: Expert, panel: readonly Expert[]): Refusal | null {
  for (const other of panel) {
    if (other.id === expert.id) continue;
    const colleague = fullName(other);
    if (other.organisationId === expert.organisationId)
      return refuse('assignment.sameOrganisationPanel', { colleague });
    if (relationBetween(view, expert, other)) return refusePlan('assignment.neverTogether', { colleague });
  }
  return null;
}

function whyOtherFieldByHand(view: View, application: Application, expert: Expert): Refusal | null {
  return assignmentRulesOf(view).otherSubjectByHand ? null : whyOtherField(view, application, expert);
}

function whyOverloaded(
  view: View,
  application: Application,
  expert: Expert,
  period: string,
  coming: number,
): Refusal | null {
  const limit = limitOf(expert, period);
  if (limit === null) return null;
  const isHereAlready = application.period === period && application.expertIds.includes(expert.id);
  const load = loadOf(view, expert.id, period) + coming - (isHereAlready ? 1 : 0);
  return isFull({ load, limit }) ? refuse('assignment.loadFull', { load, limit }) : null;
}
