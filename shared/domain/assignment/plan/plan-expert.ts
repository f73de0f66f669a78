import type { Expert } from '#shared/records/expert.ts';
import type { ExpertRelation } from '#shared/records/expert-relation.ts';
import type { View } from '#shared/records/view.ts';
import { nameKey } from '../../applications/person-key.ts';
import { limitOf } from '../../experts/expert-facts.ts';
import { relationsOf } from '../../experts/relations.ts';
import type { Actor } from '../../rights/actor.ts';
import { whyNotOwnExpert } from '../../schedule/own-experts.ts';
import { whyNotWorking } from '../expert-rules.ts';
import { loadsOf } from '../load.ts';
import type { PlanRow } from './plan-row.ts';
import { newcomerId, type PlanningOrder } from './planning-order.ts';

/** An expert as a plan sees him. */
export type PlanExpert = {
  readonly expert: Expert;
  /** Applications of the period that he keeps, whatever the plan. */
  readonly carried: number;
  /** Applications that he has now. */
  readonly today: number;
  /** How many he takes, those that he keeps among them; null: no limit. */
  readonly limit: number | null;
};

/** Who there is for a plan, and what is asked of it. */
export type PlanStaff = { readonly order: PlanningOrder; readonly experts: ReadonlyMap<string, PlanExpert> };

/** Everybody in the directory, and the newcomers of a trial. */
export function planExperts(
  view: View,
  order: PlanningOrder,
  rows: readonly PlanRow[],
): ReadonlyMap<string, PlanExpert> {
  const loads = loadsOf(view, order.period);
  const movable = new Map<string, number>();
  for (const { application, kept } of rows) {
    for (const id of application.expertIds) if (!kept.includes(id)) movable.set(id, (movable.get(id) ?? 0) + 1);
  }
  const change = order.whatIf?.limitChange ?? 0;
  const experts = new Map<string, PlanExpert>();
  for (const expert of view.all('experts')) {
    const today = loads.get(expert.id) ?? 0;
    const limit = limitOf(expert, order.period);
    const tried = limit === null ? null : Math.max(0, limit + change);
    experts.set(expert.id, { expert, today, carried: today - (movable.get(expert.id) ?? 0), limit: tried });
  }
  for (const newcomer of newcomersOf(order)) experts.set(newcomer.expert.id, newcomer);
  return experts;
}

/** Whether the expert takes part in plans of the period at all: he works in it, and the actor may appoint him. */
export function isAvailable(view: View, actor: Actor, order: PlanningOrder, expert: Expert): boolean {
  if (order.whatIf?.absentIds.includes(expert.id)) return false;
  return whyNotOwnExpert(view, actor, expert) === null && whyNotWorking(view, expert, order.period) === null;
}

/**
 * Experts whom a relation keeps off one panel («никогда вместе», kinship), each two once. Those of one organisation are kept
 * apart by it already.
 */
export function apartExperts(
  view: View,
  experts: ReadonlyMap<string, PlanExpert>,
): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  const byName = Map.groupBy(view.all('experts'), nameKey);
  for (const { expert } of experts.values()) {
    for (const relation of relationsOf(view, expert.id)) {
      for (const other of namedExperts(view, relation, byName)) {
        if (other.id === expert.id || other.organisationId === expert.organisationId) continue;
        const two = expert.id < other.id ? ([expert.id, other.id] as const) : ([other.id, expert.id] as const);
        found.set(two.join('\n'), two);
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
}

/** The experts whom a relation names, by id or as a person: by name as names are compared when a person appoints. */
function namedExperts(
  view: View,
  { related }: ExpertRelation,
  byName: ReadonlyMap<string, readonly Expert[]>,
): readonly Expert[] {
  if (related.of === 'expert') return [view.get('experts', related.otherExpertId) ?? []].flat();
  return related.of === 'person' ? (byName.get(nameKey(related.personName)) ?? []) : [];
}

function newcomersOf({ whatIf }: PlanningOrder): readonly PlanExpert[] {
  return (whatIf?.newcomers ?? []).map((newcomer, i) => {
    const id = newcomerId(i + 1);
    const expert: Expert = {
      id,
      lastName: 'Новый эксперт',
      firstName: String(i + 1),
      patronymic: '',
      municipalityId: newcomer.municipalityId,
      organisationId: id,
      post: newcomer.post,
      subject: newcomer.subject,
      category: 'HIGHEST',
      phone: '',
      email: '',
      loadLimit: newcomer.limit,
    };
    return { expert, carried: 0, today: 0, limit: newcomer.limit };
  });
}
