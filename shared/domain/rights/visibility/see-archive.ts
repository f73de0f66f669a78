import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees what is in the archive: the office, and the coordinator his municipality's. */
export const seeArchive: See<'archives'> = (view, actor, row) =>
  wholeFor(reachOfId(view, actor, row.id), ['secretary', 'operator', 'coordinator'], row);
