import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { finalOutcome, type Outcome } from './outcome.ts';

/** What became of the applications of a cohort; `inWork` is the rest. */
export type Cohort = {
  readonly submitted: number;
  readonly granted: number;
  readonly refused: number;
  readonly intakeRefused: number;
  readonly withdrawn: number;
  readonly inWork: number;
};

/**
 * Counts a cohort: everything submitted, each application once, by what it ended with, the archived ones too. The parts
 * always add up to what was submitted (W20, W21: 438 = 380 + 35 + 3 + 20). Drafts were not submitted.
 */
export function cohortOf(view: View, isOfCohort: (application: Application) => boolean): Cohort {
  const counts: Record<Outcome | 'IN_WORK', number> = {
    GRANTED: 0,
    REFUSED: 0,
    INTAKE_REFUSED: 0,
    WITHDRAWN: 0,
    IN_WORK: 0,
  };
  for (const application of view.all('applications')) {
    if (application.status === 'DRAFT' || !isOfCohort(application)) continue;
    counts[finalOutcome(view, application) ?? 'IN_WORK'] += 1;
  }
  return {
    submitted: Object.values(counts).reduce((sum, count) => sum + count, 0),
    granted: counts.GRANTED,
    refused: counts.REFUSED,
    intakeRefused: counts.INTAKE_REFUSED,
    withdrawn: counts.WITHDRAWN,
    inWork: counts.IN_WORK,
  };
}
