import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { freePlaces } from '../../expertise/panel.ts';
import { expertsNeeded } from '../../profile/region-profile.ts';
import type { Actor } from '../../rights/actor.ts';
import { mayAct } from '../../rights/may-act.ts';
import { whyNotOwnExpert } from '../../schedule/own-experts.ts';
import { isFrom } from '../../statuses/moves.ts';
import { whyNotMovable } from '../../statuses/why-not-move.ts';
import { whyNotWorking } from '../expert-rules.ts';
import { isSameField } from '../field-match.ts';
import { whyPlanForbids } from '../pair-rules.ts';
import type { PlanningOrder } from './planning-order.ts';

/** An application that a plan is about. */
export type PlanRow = {
  readonly application: Application;
  /** Experts who stay, whatever the plan: it fills the places beside them. */
  readonly kept: readonly string[];
  /** Experts whom the plan may change, and rather does not when it follows refusals. */
  readonly held: readonly string[];
  /** Places to fill besides `kept`. */
  readonly places: number;
  /** It is with its experts already: whoever comes is invited. */
  readonly isSent: boolean;
};

/** Applications of the order that the actor may plan, in a fixed order, whatever that of the office. */
export function planRows(view: View, actor: Actor, order: PlanningOrder): readonly PlanRow[] {
  const wanted = order.municipalityIds && new Set(order.municipalityIds);
  const needed = expertsNeeded(view);
  const rows: PlanRow[] = [];
  for (const application of view.all('applications')) {
    if (application.period !== order.period || application.form === 'SIMPLIFIED') continue;
    if (wanted && !wanted.has(application.municipalityId)) continue;
    const row = rowOf(view, actor, application, order, needed);
    if (row && row.places > 0) rows.push(row);
  }
  return rows.sort((a, b) => (a.application.id < b.application.id ? -1 : 1));
}

function rowOf(
  view: View,
  actor: Actor,
  application: Application,
  { mode }: PlanningOrder,
  needed: number,
): PlanRow | null {
  const { expertIds } = application;
  if (isPlannable(view, actor, application)) {
    const fresh = { application, isSent: false };
    const foreign = new Set(expertIds.filter((id) => isForeign(view, actor, id)));
    if (mode === 'all') return withKept(fresh, (id) => foreign.has(id), needed);
    if (mode === 'gaps') return { ...fresh, kept: expertIds, held: [], places: needed - expertIds.length };
    const row = withKept(fresh, (id) => foreign.has(id) || isChosenByHand(view, application, id), needed);
    return { ...row, held: expertIds.filter((id) => !row.kept.includes(id)) };
  }
  if (mode !== 'refusals' || !isRefillable(view, actor, application)) return null;
  return { application, kept: expertIds, held: [], places: freePlaces(view, application.id), isSent: true };
}

function withKept(
  row: Pick<PlanRow, 'application' | 'isSent'>,
  isKept: (id: string) => boolean,
  needed: number,
): PlanRow {
  const kept = row.application.expertIds.filter(isKept);
  return { ...row, kept, held: [], places: needed - kept.length };
}

/** Somebody whom the operator has appointed where a coordinator plans: not his to take off (S1). */
function isForeign(view: View, actor: Actor, id: string): boolean {
  const expert = view.get('experts', id);
  return expert !== undefined && whyNotOwnExpert(view, actor, expert) !== null;
}

/** Somebody whom a person has chosen past the subject, whom a plan would not propose, and who is still fit. */
function isChosenByHand(view: View, application: Application, id: string): boolean {
  const expert = view.get('experts', id);
  if (!expert || isSameField(application, expert)) return false;
  return (
    whyPlanForbids(view, application, expert) === null && whyNotWorking(view, expert, application.period ?? '') === null
  );
}

/** Whether experts may still be appointed and taken off: the schedule is not approved yet. */
export function isPlannable(view: View, actor: Actor, application: Application): boolean {
  if (!isFrom('assignExperts', application.status) || application.period === null) return false;
  return mayAct(view, actor, 'plan', application.municipalityId) === null;
}

/** Whether a free place of an application that is with its experts may be given to another. */
export function isRefillable(view: View, actor: Actor, application: Application): boolean {
  const move = application.status === 'IN_EXPERTISE' ? 'replaceExpert' : 'inviteExpert';
  return whyNotMovable(view, actor, move, application) === null;
}

/** Whether the application has left the schedule for its experts: it has invitations. */
export function isWithExperts({ status }: Application): boolean {
  return status === 'SENT_TO_EXPERTISE' || status === 'IN_EXPERTISE';
}
