import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees that a notice went out: the office, the coordinator, the applicant. */
export const seeNotice: See<'notices'> = (view, actor, row) =>
  wholeFor(reachOfId(view, actor, row.applicationId), ['secretary', 'operator', 'coordinator', 'teacher'], row);
