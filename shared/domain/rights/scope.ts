import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { activeInvitations } from '../expertise/panel.ts';
import { rowsBy } from '../rows/rows-by.ts';
import type { Actor } from './actor.ts';
import type { Scope } from './rights.ts';

/** What a scope is measured by: an application, or one that is about to be made. */
export type Subject = Pick<Application, 'id' | 'municipalityId' | 'organisationId'>;

/** Whether the application is within the reach of the actor's right. */
export function isInScope(view: View, actor: Actor, scope: Scope, subject: Subject): boolean {
  switch (scope) {
    case 'region':
      return true;
    case 'municipality':
      return ownMunicipality(view, actor) === subject.municipalityId;
    case 'organisation':
      return view.get('users', actor.userId)?.organisationId === subject.organisationId;
    case 'assignment':
      return isInvolved(view, actor, subject.id);
    case 'meeting':
      return isOnOwnAgenda(view, actor, subject.id);
    case 'own':
      return view.get('filings', subject.id)?.applicantId === actor.userId;
  }
}

/**
 * The municipality of the actor's account; where the account names none of the directory, the one of the same name as in
 * his profile. Null when there is none (trap 12).
 */
export function ownMunicipality(view: View, actor: Actor): string | null {
  const user = view.get('users', actor.userId);
  if (!user) return null;
  if (user.municipalityId !== undefined && view.get('municipalities', user.municipalityId)) return user.municipalityId;
  return rowsBy(view, 'municipalities', 'name', user.municipality)[0]?.id ?? null;
}

/** Whether the actor is an expert who is invited to the application, works on it or has finished his sheet. */
function isInvolved(view: View, actor: Actor, applicationId: string): boolean {
  const expertId = view.get('users', actor.userId)?.expertId;
  if (expertId === undefined) return false;
  return activeInvitations(view, applicationId).some((invitation) => invitation.expertId === expertId);
}

/** Whether the application is or was on the agenda of a meeting of which the actor is a member. */
function isOnOwnAgenda(view: View, actor: Actor, applicationId: string): boolean {
  const memberId = view.get('users', actor.userId)?.memberId;
  if (memberId === undefined) return false;
  return rowsBy(view, 'agendaItems', 'applicationId', applicationId).some(
    (item) => item.state !== 'REMOVED' && view.get('meetings', item.meetingId)?.memberIds.includes(memberId),
  );
}
