import { whyNotAssignable } from '#shared/domain/assignment/eligibility.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseExpertise } from '#shared/domain/refusals/expertise-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { whyNotOwnExpert } from '#shared/domain/schedule/own-experts.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';

/** Whom an act invites, until when, and who leaves the panel by the same act. */
type Invite = {
  readonly expertId: string;
  readonly confirmBy: LocalDate | null;
  readonly leaving?: string | null;
  /** Who invites, where that matters: a coordinator has the experts of his own municipality only (S1). */
  readonly actor?: Actor;
  /** How many other applications the same act gives the expert in the period. */
  readonly coming?: number;
};

/** Null when the expert may be invited to an application that is with its experts, otherwise the reason (R17, load). */
export function whyNotInvitable(
  view: View,
  application: Application,
  { expertId, confirmBy, leaving, actor, coming }: Invite,
  today: LocalDate,
): Refusal | null {
  const expert = view.get('experts', expertId);
  if (!expert) return refuse('assignment.expertGone', {});
  if (application.expertIds.includes(expertId)) return refuseExpertise('panel.already', {});
  if (confirmBy !== null && confirmBy < today) return refuseExpertise('invitation.confirmByPast', {});
  const foreign = actor ? whyNotOwnExpert(view, actor, expert) : null;
  if (foreign) return foreign;
  const panel = application.expertIds.flatMap((id) => (id === leaving ? [] : (view.get('experts', id) ?? [])));
  return whyNotAssignable(view, application, expert, application.period ?? '', panel, coming);
}
