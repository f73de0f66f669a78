import { isSameField } from '#shared/domain/assignment/field-match.ts';
import { whyNotInPlan } from '#shared/domain/assignment/plan/consequences.ts';
import { editCost } from '#shared/domain/assignment/plan/edit-cost.ts';
import { UNASSIGNED_COST } from '#shared/domain/assignment/plan/wishes.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { fullName } from '#shared/records/common.ts';
import type { Expert } from '#shared/records/expert.ts';
import type { View } from '#shared/records/view.ts';
import type { Preview, PreviewRow } from './preview.ts';

/** An expert who could come to the panel, and what would follow. */
export type EditOption = {
  readonly expert: Expert;
  /** His load with this application. */
  readonly load: number;
  readonly limit: number | null;
  /** By how much the plan gets dearer, the place that is filled aside. */
  readonly cost: number;
  /** He would take an empty place. */
  readonly fills: boolean;
  readonly isSameField: boolean;
  readonly refusal: Refusal | null;
};

/** Everybody who does not sit there, those of the field and the cheapest first. `replacingId`: whose place it would be. */
export function editOptions(
  view: View,
  actor: Actor,
  { task, loads }: Preview,
  { row, plan }: PreviewRow,
  replacingId: string | null,
): readonly EditOption[] {
  const { application } = row;
  const from = plan.map(({ id }) => id);
  const beside = plan.filter(({ id }) => id !== replacingId);
  const rest = beside.map(({ id }) => id);
  const options: EditOption[] = [];
  for (const { expert, limit } of task.experts.values()) {
    if (from.includes(expert.id)) continue;
    const fills = replacingId === null;
    const panels = { from: fills ? rest : from, to: [...rest, expert.id] };
    const cost = editCost(view, task, { application, ...panels, loads }) + (fills ? UNASSIGNED_COST : 0);
    options.push({
      expert,
      limit,
      load: (loads.get(expert.id) ?? 0) + 1,
      cost,
      fills,
      isSameField: isSameField(application, expert),
      refusal: whyNotInPlan(view, actor, task, expert, { application, beside, loads }),
    });
  }
  return options.sort(byFitness);
}

/** Those of the field first, then who may come, then by cost and name. */
function byFitness(a: EditOption, b: EditOption): number {
  return (
    Number(b.isSameField) - Number(a.isSameField) ||
    Number(a.refusal !== null) - Number(b.refusal !== null) ||
    a.cost - b.cost ||
    fullName(a.expert).localeCompare(fullName(b.expert), 'ru')
  );
}
