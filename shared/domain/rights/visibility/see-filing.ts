import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees how an application came: who registers it, and who filed it. */
export const seeFiling: See<'filings'> = (view, actor, row) =>
  wholeFor(
    reachOfId(view, actor, row.id),
    ['secretary', 'operator', 'coordinator', 'schoolCoordinator', 'teacher'],
    row,
  );
