import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees a note of the office on an application: the office and the coordinator, nobody of whom it may speak. */
export const seeInternalNote: See<'internalNotes'> = (view, actor, row) =>
  wholeFor(reachOfId(view, actor, row.applicationId), ['secretary', 'operator', 'coordinator'], row);
