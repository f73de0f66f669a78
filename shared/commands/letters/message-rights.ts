import type { Reader } from '#shared/domain/letters/message-address.ts';
import { refuse } from '#shared/domain/refusals/application-refusals.ts';
import { refuseLetter } from '#shared/domain/refusals/letter-refusals.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { mayAct, mayActOn } from '#shared/domain/rights/may-act.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { View } from '#shared/records/view.ts';

/** Whose a message is, as rows and arguments say it. */
type Owner = {
  readonly applicationId: string | null;
  readonly registrantId: string | null;
  readonly invitationId?: string | undefined;
};

/** To whom a message goes; null where it names nobody or two. */
export function readerOf({ applicationId, registrantId, invitationId }: Owner): Reader | null {
  if (applicationId !== null && registrantId === null) {
    return { applicationId, registrantId, ...(invitationId === undefined ? {} : { invitationId }) };
  }
  return applicationId === null && registrantId !== null ? { applicationId, registrantId } : null;
}

/**
 * Null when the actor may write to the reader: the office to every applicant; to those who have not applied, the
 * coordinator of the municipality too (S1 §2.16).
 */
export function whyNotWritten(view: View, actor: Actor, owner: Owner): Refusal | null {
  const reader = readerOf(owner);
  if (!reader) return refuseLetter('message.nobody', {});
  if (reader.applicationId !== null) {
    const application = view.get('applications', reader.applicationId);
    if (!application) return refuse('application.gone', {});
    return mayActOn(view, actor, application.status === 'DRAFT' ? 'remind' : 'notify', application);
  }
  const registrant = view.get('registrants', reader.registrantId);
  if (!registrant) return refuseLetter('registrant.gone', {});
  if (registrant.removal) return refuseLetter('registrant.removed', {});
  return mayAct(view, actor, 'remind', registrant.municipalityId);
}
