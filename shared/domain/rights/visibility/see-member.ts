import { type See, wholeFor } from './reach.ts';

/** Who sees the directory of the commission: the office and the commission itself. */
export const seeMember: See<'members'> = (_view, actor, row) =>
  wholeFor(actor.role, ['secretary', 'operator', 'chair', 'member'], row);
