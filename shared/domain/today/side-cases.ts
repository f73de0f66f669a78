import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import { isIdle, isSilent } from '../expertise/panel-state.ts';
import type { Actor } from '../rights/actor.ts';
import type { MatterCase, Urgency } from './matter.ts';

/** Matters that stand in other tables than the applications: withdrawals, requests, invitations. */
export function sideCases(view: View, actor: Actor, today: LocalDate): readonly MatterCase[] {
  return [...withdrawals(view), ...requests(view, today), ...invitations(view, actor, today)];
}

/** Signed withdrawals that wait to be registered (S1). */
function* withdrawals(view: View): Iterable<MatterCase> {
  for (const { applicationId, state } of view.all('withdrawals')) {
    if (state === 'ATTACHED') yield { kind: 'withdrawals', urgency: 'today', applicationId, due: null };
  }
}

/** Requests whose answer is late or due today (T8). */
function* requests(view: View, today: LocalDate): Iterable<MatterCase> {
  for (const { applicationId, answer, due } of view.all('infoRequests')) {
    if (answer !== null || due > today) continue;
    const isWaiting = view.get('applications', applicationId)?.status === 'AWAITING_INFO';
    const urgency: Urgency = due < today ? 'late' : 'today';
    if (isWaiting) yield { kind: 'requestsOverdue', urgency, applicationId, due };
  }
}

/** Silent and idle experts, for the office; an expert's own invitations and sheets, for himself. */
function* invitations(view: View, actor: Actor, today: LocalDate): Iterable<MatterCase> {
  const own = actor.role === 'expert' ? view.get('users', actor.userId)?.expertId : null;
  if (own === undefined) return;
  for (const invitation of view.all('invitations')) {
    const { applicationId, state, confirmBy, expertId } = invitation;
    if (own !== null && expertId !== own) continue;
    const isLate = isSilent(invitation, today);
    if (state === 'INVITED' && own !== null) {
      yield { kind: 'ownInvitations', urgency: isLate ? 'late' : 'today', applicationId, due: confirmBy };
    }
    if (own === null && isLate) {
      yield { kind: 'invitationsSilent', urgency: 'late', applicationId, due: confirmBy };
    }
    if (state === 'CONFIRMED' && own !== null) {
      yield { kind: 'ownSheets', urgency: 'today', applicationId, due: null };
    }
    if (own === null && isIdle(view, invitation, today)) {
      yield { kind: 'idleExperts', urgency: 'late', applicationId, due: invitation.lastActiveOn };
    }
  }
}
