import type { View } from '#shared/records/view.ts';
import { expertsNeeded } from '../profile/region-profile.ts';

/** How many applications wait for the office's next step, by section. */
export type Waiting = { readonly forRegistration: number; readonly forExperts: number };

/**
 * What the counters beside the sections say: not registered yet; registered but without a period or a full panel.
 * The simplified form never enters the schedule (S1), so it waits for nobody there.
 */
export function waitingOf(view: View): Waiting {
  const needed = expertsNeeded(view);
  let forRegistration = 0;
  let forExperts = 0;
  for (const { status, form, expertIds } of view.all('applications')) {
    if (status === 'REGISTERING') forRegistration += 1;
    const isPlanned = (status === 'REGISTERED' || status === 'ACCEPTED') && form !== 'SIMPLIFIED';
    if (isPlanned && expertIds.length < needed) forExperts += 1;
  }
  return { forRegistration, forExperts };
}
