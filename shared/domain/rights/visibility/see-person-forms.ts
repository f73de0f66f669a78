import { reachOfId, type See, wholeFor } from './reach.ts';

/** Who sees how a name reads in papers: those who make papers of the application. */
export const seePersonForms: See<'personForms'> = (view, actor, row) =>
  wholeFor(reachOfId(view, actor, row.id), ['secretary', 'operator', 'coordinator'], row);
