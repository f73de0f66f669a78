import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees the municipality's word on a conclusion: the coordinator who says it and the office that it is handed to (S1). */
export const seeConclusionCheck: See<'conclusionChecks'> = (view, actor, row) =>
  wholeFor(reachOfId(view, actor, row.id), ['secretary', 'operator', 'coordinator'], row);
