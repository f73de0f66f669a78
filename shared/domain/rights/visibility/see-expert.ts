import type { View } from '#shared/records/view.ts';
import { activeInvitations } from '../../expertise/panel.ts';
import { rowsBy } from '../../rows/rows-by.ts';
import type { Actor } from '../actor.ts';
import { ownMunicipality } from '../scope.ts';
import { isAppointedIn } from './appointed-experts.ts';
import { isOffice, only, type See } from './reach.ts';

/**
 * Who sees an expert: the office; the coordinator those of his municipality, and by name and work those whom the operator
 * appointed there from elsewhere (S1); himself; colleagues of a panel by name.
 */
export const seeExpert: See<'experts'> = (view, actor, row) => {
  if (isOffice(actor)) return row;
  if (actor.role === 'coordinator') {
    const own = ownMunicipality(view, actor);
    if (own === row.municipalityId) return row;
    return isAppointedIn(view, own, row.id) ? only(row, asScheduled) : null;
  }
  if (actor.role !== 'expert') return null;
  const own = view.get('users', actor.userId)?.expertId;
  if (own === undefined) return null;
  if (own === row.id) return row;
  const isColleague = rowsBy(view, 'invitations', 'expertId', own).some(({ applicationId }) => {
    const panel = activeInvitations(view, applicationId).map(({ expertId }) => expertId);
    return panel.includes(own) && panel.includes(row.id);
  });
  return isColleague ? only(row, ['id', 'lastName', 'firstName', 'patronymic', 'post', 'organisationId']) : null;
};

/** Who sees when an expert is away: the office, the coordinator of his municipality, himself. */
export const seeAbsence: See<'absences'> = (view, actor, row) => {
  if (seesAsPlanner(view, actor, row.expertId)) return row;
  return actor.role === 'expert' && view.get('users', actor.userId)?.expertId === row.expertId ? row : null;
};

/** Who sees relations: the office and the coordinator of his municipality; they are personal data of others too (domain §11). */
export const seeExpertRelation: See<'expertRelations'> = (view, actor, row) =>
  seesAsPlanner(view, actor, row.expertId) ? row : null;

function seesAsPlanner(view: View, actor: Actor, expertId: string): boolean {
  if (isOffice(actor)) return true;
  if (actor.role !== 'coordinator') return false;
  const own = ownMunicipality(view, actor);
  return own !== null && view.get('experts', expertId)?.municipalityId === own;
}

/** What the schedule prints of an expert. */
const asScheduled = [
  'id',
  'lastName',
  'firstName',
  'patronymic',
  'post',
  'subject',
  'organisationId',
  'municipalityId',
] as const;
