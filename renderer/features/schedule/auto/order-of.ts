import { handEditsWith } from '#shared/domain/assignment/plan/hand-edits.ts';
import type { PlanningOrder } from '#shared/domain/assignment/plan/planning-order.ts';
import { type AutoState, noEdits } from './auto-store.ts';

type Asked = Pick<AutoState, 'municipalityId' | 'mode' | 'wishes' | 'trial' | 'plan' | 'byHand' | 'edits'>;

/** What the run is asked for, as the settings stand, and what has been decided by hand in the plan that waits. */
export function orderOf(state: Asked, period: string): PlanningOrder {
  const { municipalityId, mode, wishes, trial, plan, byHand, edits } = state;
  const { isOn, ...whatIf } = trial;
  return {
    period,
    municipalityIds: municipalityId === null ? null : [municipalityId],
    mode,
    wishes,
    whatIf: isOn ? whatIf : null,
    byHand: handEditsWith(byHand, plan?.panels ?? noEdits, edits),
  };
}
