import type { Dossier } from '#shared/records/dossier.ts';
import { hasConfirmed } from './has-confirmed.ts';
import { only, reachOfId, type See, wholeFor } from './reach.ts';

/** What experts and the commission study (R5): never how the applicant wants to be answered, nor his comment. */
const ofExpertise: readonly (keyof Dossier)[] = [
  'id',
  'awards',
  'educationPlace',
  'educationDocument',
  'educationOn',
  'qualification',
  'totalYears',
  'pedagogicalYears',
  'yearsInPost',
  'decisionNo',
  'decisionOn',
  'categorySetOn',
  'decisionBody',
  'heldPost',
  'results',
  'portfolioUrl',
  'basis',
  'basisDetails',
];

/** Who sees what an application states: the office and those who filed it all of it, experts and commission their part. */
export const seeDossier: See<'dossiers'> = (view, actor, row) => {
  const role = reachOfId(view, actor, row.id);
  if (role === 'expert') return hasConfirmed(view, actor, row.id) ? only(row, ofExpertise) : null;
  if (role === 'chair' || role === 'member' || role === 'deputy') return only(row, ofExpertise);
  return wholeFor(role, ['secretary', 'operator', 'coordinator', 'schoolCoordinator', 'hr', 'teacher'], row);
};
