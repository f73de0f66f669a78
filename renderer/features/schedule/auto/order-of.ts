import type { PlanningOrder } from '#shared/domain/assignment/plan/planning-order.ts';
import type { AutoState } from './auto-store.ts';

/** What the run is asked for, as the settings stand. */
export function orderOf(state: AutoState, period: string): PlanningOrder {
  const { municipalityId, mode, wishes, trial } = state;
  const { isOn, ...whatIf } = trial;
  return {
    period,
    municipalityIds: municipalityId === null ? null : [municipalityId],
    mode,
    wishes,
    whatIf: isOn ? whatIf : null,
  };
}
