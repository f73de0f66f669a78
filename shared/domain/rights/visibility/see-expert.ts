import { activeInvitations } from '../../expertise/panel.ts';
import { rowsBy } from '../../rows/rows-by.ts';
import { ownMunicipality } from '../scope.ts';
import { isOffice, only, type See } from './reach.ts';

/** Who sees an expert: the office; the coordinator those of his municipality (S1); himself; colleagues of a panel by name. */
export const seeExpert: See<'experts'> = (view, actor, row) => {
  if (isOffice(actor)) return row;
  if (actor.role === 'coordinator') return ownMunicipality(view, actor) === row.municipalityId ? row : null;
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
