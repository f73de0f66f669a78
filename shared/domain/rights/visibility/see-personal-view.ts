import { isOffice, type See } from './reach.ts';

/** Who sees by whom personal data were looked at: the office, and each his own look. */
export const seePersonalView: See<'personalViews'> = (_view, actor, row) =>
  isOffice(actor) || row.viewedBy === actor.userId ? row : null;
