import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import { freePlacesOf } from '../../experts/free-places.ts';
import { expertsNeeded } from '../../profile/region-profile.ts';
import { refusePlan } from '../../refusals/plan-refusals.ts';
import type { Actor } from '../../rights/actor.ts';
import { whyNotBeside } from '../eligibility.ts';
import { fieldKeyOf, fieldKeysOf } from '../field-match.ts';
import { whyPlanForbids } from '../pair-rules.ts';
import type { AssignmentInstance, InstancePair } from '../solver/instance.ts';
import type { PlanPair } from '../solver/plan-rows.ts';
import { type FittedEdits, fitHandEdits, type LostEdit } from './fit-hand-edits.ts';
import { pairCost } from './pair-cost.ts';
import { apartExperts, isAvailable, type PlanExpert, type PlanStaff, planExperts } from './plan-expert.ts';
import { type PlanRow, planRows } from './plan-row.ts';
import type { PlanningOrder } from './planning-order.ts';
import { costOfWish, isLead, loadCosts, UNASSIGNED_COST } from './wishes.ts';

/** The problem as the solver takes it, with what is needed to tell its answer to people. */
export type PlanningTask = {
  readonly order: PlanningOrder;
  /** Experts on a full panel. */
  readonly needed: number;
  readonly rows: readonly PlanRow[];
  readonly experts: ReadonlyMap<string, PlanExpert>;
  readonly instance: AssignmentInstance;
  /** Experts whom a person has chosen, by application. */
  readonly pinned: ReadonlyMap<string, readonly string[]>;
  /** Decisions by hand that this plan cannot keep. */
  readonly lost: readonly LostEdit[];
};

/** Rows whose pairs are made in one go, so that a window can breathe between. */
const ROWS_AT_ONCE = 100;

/** The task of an order, at once; null rows are a refusal. */
export function planningTask(view: View, actor: Actor, order: PlanningOrder): Result<PlanningTask, Refusal> {
  const making = makeTask(view, actor, order);
  let step = making.next();
  while (!step.done) step = making.next();
  return step.value;
}

/** The same in steps: each answers how many rows are done, of how many. */
export function* makeTask(
  view: View,
  actor: Actor,
  order: PlanningOrder,
): Generator<{ readonly done: number; readonly of: number }, Result<PlanningTask, Refusal>> {
  if (view.count('experts') === 0) return err(refusePlan('plan.noExperts', {}));
  const rows = planRows(view, actor, order);
  if (rows.length === 0) return err(refusePlan('plan.nothingToPlan', {}));
  yield { done: 0, of: rows.length };
  const experts = planExperts(view, order, rows);
  const byField = expertsByField(
    Array.from(experts.values(), ({ expert }) => expert).filter((expert) => isAvailable(view, actor, order, expert)),
  );
  yield { done: 0, of: rows.length };
  const hand = fitHandEdits(view, actor, { order, experts }, rows);
  const pairs: InstancePair[] = [];
  for (const [i, row] of rows.entries()) {
    for (const pair of pairsOf(view, { order, experts }, row, byField, hand)) pairs.push(pair);
    if ((i + 1) % ROWS_AT_ONCE === 0) yield { done: i + 1, of: rows.length };
  }
  const instance = instanceOf(view, order, { rows, experts, pairs });
  const { pinned, lost } = hand;
  return ok({ order, needed: expertsNeeded(view), rows, experts, instance, pinned, lost });
}

function pairsOf(
  view: View,
  { order, experts }: PlanStaff,
  { application, kept }: PlanRow,
  byField: ReadonlyMap<string, readonly Expert[]>,
  hand: FittedEdits,
): readonly InstancePair[] {
  const panel = kept.flatMap((id) => view.get('experts', id) ?? []);
  const chosen = hand.pinned.get(application.id) ?? [];
  const out = [...kept, ...chosen, ...(hand.removed.get(application.id) ?? [])];
  const offered = (byField.get(fieldKeyOf(application)) ?? []).filter(
    (expert) => !out.includes(expert.id) && isAllowed(view, application, expert, panel),
  );
  return [...offered, ...chosen.flatMap((id) => experts.get(id)?.expert ?? [])].map((expert) => {
    const cost = pairCost(view, order.wishes, application, expert);
    return { application: application.id, expert: expert.id, cost };
  });
}

/** Pairs that a person has chosen: the plan is made around them. */
export function pinnedPairs({ pinned }: PlanningTask): readonly PlanPair[] {
  return Array.from(pinned, ([application, ids]) => ids.map((expert) => ({ application, expert }))).flat();
}

/** Pairs that a plan after refusals does not give up without need. */
export function heldPairs({ rows }: PlanningTask): readonly PlanPair[] {
  return rows.flatMap(({ application, held }) => held.map((expert) => ({ application: application.id, expert })));
}

function isAllowed(view: View, application: Application, expert: Expert, panel: readonly Expert[]): boolean {
  return whyPlanForbids(view, application, expert) === null && whyNotBeside(view, expert, panel) === null;
}

type Parts = {
  readonly rows: readonly PlanRow[];
  readonly experts: ReadonlyMap<string, PlanExpert>;
  readonly pairs: readonly InstancePair[];
};

function instanceOf(view: View, order: PlanningOrder, { rows, experts, pairs }: Parts): AssignmentInstance {
  const offers = new Map<string, number>();
  for (const { expert } of pairs) offers.set(expert, (offers.get(expert) ?? 0) + 1);
  const taking = Array.from(offers, ([id, count]) => takerOf(experts, id, count));
  const places = rows.reduce((sum, row) => sum + row.places, 0);
  const average = taking.reduce((sum, one) => sum + one.carried, places) / Math.max(1, taking.length);
  const noLeadCost = costOfWish(order.wishes, 'lead');
  const apart = apartExperts(view, experts).filter((two) => two.every((id) => offers.has(id)));
  const most = taking.reduce((top, { limit }) => Math.max(top, limit), 0);
  return {
    demand: expertsNeeded(view),
    unassignedCost: UNASSIGNED_COST,
    loadCost: loadCosts(order.wishes, average, most),
    oneOrganisationPerPanel: true,
    experts: taking
      .map((one) => ({ ...one, organisation: organisationOf(experts, one.id), lead: isLeadOf(experts, one.id) }))
      .sort(byId),
    applications: rows.map(({ application, kept, places: demand }) => {
      return { id: application.id, demand, hasLead: kept.some((id) => isLeadOf(experts, id)) };
    }),
    pairs,
    ...(noLeadCost > 0 ? { noLeadCost } : {}),
    ...(apart.length > 0 ? { apart } : {}),
  };
}

function organisationOf(experts: ReadonlyMap<string, PlanExpert>, id: string): string {
  return experts.get(id)?.expert.organisationId ?? id;
}

function isLeadOf(experts: ReadonlyMap<string, PlanExpert>, id: string): boolean {
  const known = experts.get(id);
  return known !== undefined && isLead(known.expert);
}

/** His limit, those he keeps among it: never less than these, and without a limit as many as could be offered to him. */
function takerOf(experts: ReadonlyMap<string, PlanExpert>, id: string, offers: number) {
  const { carried = 0, limit = null } = experts.get(id) ?? {};
  const room = Math.max(0, Math.min(offers, freePlacesOf({ load: carried, limit }) ?? offers));
  return { id, carried, limit: carried + room };
}

function expertsByField(experts: readonly Expert[]): ReadonlyMap<string, readonly Expert[]> {
  const fields = new Map<string, Expert[]>();
  for (const expert of experts.toSorted(byId)) {
    for (const key of fieldKeysOf(expert)) {
      const known = fields.get(key);
      if (known) known.push(expert);
      else fields.set(key, [expert]);
    }
  }
  return fields;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
