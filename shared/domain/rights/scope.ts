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

/** The municipality of the actor's profile; null when the directory has none of that name (trap 12). */
export function ownMunicipality(view: View, actor: Actor): string | null {
  const name = view.get('users', actor.userId)?.municipality;
  return name === undefined ? null : (rowsBy(view, 'municipalities', 'name', name)[0]?.id ?? null);
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
