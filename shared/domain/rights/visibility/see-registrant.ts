import { ownMunicipality } from '../scope.ts';
import { isOffice, type See } from './reach.ts';

/** Who sees a person who has not applied: the office, and the coordinator of the municipality (S1). */
export const seeRegistrant: See<'registrants'> = (view, actor, row) => {
  const isOwn = actor.role === 'coordinator' && ownMunicipality(view, actor) === row.municipalityId;
  return isOffice(actor) || isOwn ? row : null;
};
