import type { See } from './reach.ts';

/** Who sees a saved view: its owner; a shared one, everybody who signs in. */
export const seeSavedView: See<'savedViews'> = (_view, actor, row) =>
  row.isShared || row.ownerId === actor.userId ? row : null;
