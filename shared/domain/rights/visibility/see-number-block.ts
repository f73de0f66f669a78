import { isOffice, type See } from './reach.ts';

/** Who sees reserved numbers: the office, and the coordinator whose they are. */
export const seeNumberBlock: See<'numberBlocks'> = (_view, actor, row) =>
  isOffice(actor) || row.userId === actor.userId ? row : null;
