import { cohortOf } from '#shared/domain/statuses/cohort.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { type Act, hold } from './act.ts';

/** Keeps its own book of what was submitted and how it ended, and compares the program's count with it after every act. */
export function cohortBook(): (act: Act) => void {
  const endings = new Map<string, ApplicationStatus | null>();
  return ({ name, changes, view }) => {
    for (const change of changes) {
      if (change.table !== 'applications' || !change.after) continue;
      const { status } = change.after;
      if (status === 'REGISTERING' && !endings.has(change.id)) endings.set(change.id, null);
      if (isEnding(status)) endings.set(change.id, status);
      hold(!endings.has(change.id) || status !== 'DRAFT', `${name} made a submitted application a draft`);
    }
    const ended = (status: ApplicationStatus) => [...endings.values()].filter((one) => one === status).length;
    const cohort = cohortOf(view, () => true);
    hold(cohort.submitted === endings.size, `${name}: ${endings.size} submitted, ${cohort.submitted} counted`);
    hold(cohort.granted === ended('GRANTED'), `${name}: granted ${cohort.granted}, were ${ended('GRANTED')}`);
    hold(cohort.refused === ended('REFUSED'), `${name}: refused ${cohort.refused}, were ${ended('REFUSED')}`);
    hold(cohort.intakeRefused === ended('INTAKE_REFUSED'), `${name}: intake refused ${cohort.intakeRefused}`);
    hold(cohort.withdrawn === ended('WITHDRAWN'), `${name}: withdrawn ${cohort.withdrawn}`);
    const sum = cohort.granted + cohort.refused + cohort.intakeRefused + cohort.withdrawn + cohort.inWork;
    hold(sum === cohort.submitted, `${name}: the cohort does not balance: ${sum} of ${cohort.submitted}`);
  };
}

function isEnding(status: ApplicationStatus): boolean {
  return ['GRANTED', 'REFUSED', 'INTAKE_REFUSED', 'WITHDRAWN'].includes(status);
}
