import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { refusePlan } from '../../refusals/plan-refusals.ts';
import type { Actor } from '../../rights/actor.ts';
import { type Seat, whyNotInPlan } from './consequences.ts';
import { type HandEdit, noHandEdits } from './hand-edits.ts';
import type { PlanStaff } from './plan-expert.ts';
import type { PlanRow } from './plan-row.ts';

/** A decision by hand that a new plan cannot keep, and why. */
export type LostEdit = {
  readonly applicationId: string;
  readonly expertId: string;
  /** He was to come, otherwise he was not to. */
  readonly isPin: boolean;
  readonly refusal: Refusal;
};

/** Decisions by hand as the office allows them now. */
export type FittedEdits = {
  /** Experts who come whatever it costs, by application. */
  readonly pinned: ReadonlyMap<string, readonly string[]>;
  /** Experts who are not to come, by application. */
  readonly removed: ReadonlyMap<string, readonly string[]>;
  readonly lost: readonly LostEdit[];
};

/** Which decisions of the order a new plan keeps, judged by the rule of editing a plan; those that it cannot are told with the reason. */
export function fitHandEdits(view: View, actor: Actor, staff: PlanStaff, rows: readonly PlanRow[]): FittedEdits {
  const rowById = new Map(rows.map((row) => [row.application.id, row]));
  const loads = new Map(Array.from(staff.experts, ([id, { carried }]) => [id, carried]));
  const byHand = [...(staff.order.byHand ?? noHandEdits)];
  const all = byHand.map(([id, edit]) => {
    const row = rowById.get(id);
    return row ? fitRow(view, actor, { staff, loads, row, edit }) : lostOutside(view.get('applications', id), id, edit);
  });
  return {
    pinned: new Map(all.map(({ id, pinned }) => [id, pinned])),
    removed: new Map(all.map(({ id, removed }) => [id, removed])),
    lost: all.flatMap(({ lost }) => lost),
  };
}

/** What is kept of one application's decisions. */
type FittedRow = {
  readonly id: string;
  readonly pinned: readonly string[];
  readonly removed: readonly string[];
  readonly lost: readonly LostEdit[];
};

/** The application is in the plan no longer: what was wanted has come true meanwhile, or is lost. */
function lostOutside(application: Application | undefined, id: string, { pinned, removed }: HandEdit): FittedRow {
  const panel = application?.expertIds ?? [];
  const refusal = refusePlan('plan.editOutside', {});
  const away = pinned.filter((one) => !panel.includes(one));
  const staying = removed.filter((one) => panel.includes(one));
  const lost = [...away.map(losing(id, true, () => refusal)), ...staying.map(losing(id, false, () => refusal))];
  return { id, pinned: [], removed: [], lost };
}

type Fitting = {
  readonly staff: PlanStaff;
  readonly loads: Map<string, number>;
  readonly row: PlanRow;
  readonly edit: HandEdit;
};

function fitRow(view: View, actor: Actor, { staff, loads, row, edit }: Fitting): FittedRow {
  const { application, kept, places } = row;
  const { id } = application;
  const beside = kept.flatMap((one) => staff.experts.get(one)?.expert ?? []);
  const pinned: string[] = [];
  const refused = new Map<string, Refusal>();
  for (const expertId of edit.pinned.filter((one) => !kept.includes(one))) {
    const expert = staff.experts.get(expertId)?.expert;
    const refusal = whyNotPinned(view, actor, staff, expert, { application, beside, loads }, places - pinned.length);
    if (refusal) refused.set(expertId, refusal);
    if (refusal || !expert) continue;
    pinned.push(expertId);
    beside.push(expert);
    loads.set(expertId, (loads.get(expertId) ?? 0) + 1);
  }
  const staying = edit.removed.filter((one) => kept.includes(one));
  const stays = refusePlan('plan.expertStays', {});
  const away = [...refused.keys()].map(losing(id, true, (one) => refused.get(one) ?? stays));
  return { id, pinned, removed: edit.removed, lost: [...away, ...staying.map(losing(id, false, () => stays))] };
}

function whyNotPinned(
  view: View,
  actor: Actor,
  staff: PlanStaff,
  expert: Expert | undefined,
  seat: Seat,
  free: number,
): Refusal | null {
  if (!expert) return refusePlan('plan.expertGone', {});
  return free > 0 ? whyNotInPlan(view, actor, staff, expert, seat) : refusePlan('plan.noPlaceLeft', {});
}

function losing(applicationId: string, isPin: boolean, why: (expertId: string) => Refusal) {
  return (expertId: string): LostEdit => ({ applicationId, expertId, isPin, refusal: why(expertId) });
}
