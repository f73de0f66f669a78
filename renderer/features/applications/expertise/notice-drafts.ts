import type { MessageDraft } from '#shared/commands/letters/prepare-messages.ts';
import { prepareMessages, whyNotPrepared } from '#shared/commands/letters/prepare-messages.ts';
import type { ExpertNotice } from '#shared/domain/expertise/wanted-notices.ts';
import { expertValues } from '#shared/domain/letters/expert-values.ts';
import { filled } from '#shared/domain/letters/fill-template.ts';
import { addresseeOf, whyNotReached } from '#shared/domain/letters/message-address.ts';
import { templatesOf } from '#shared/domain/letters/templates.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { fullName } from '#shared/records/common.ts';
import type { MessageChannel } from '#shared/records/message.ts';
import type { Office } from '../../../office/office.ts';

/** Ways of a notice to an expert, in the order of the window. */
export const noticeWays: readonly MessageChannel[] = ['SCREEN', 'EMAIL', 'PAPER'];

/** A notice as its expert would get it. */
export type NoticeDraft = { readonly to: string; readonly draft: MessageDraft };

/** Notices that would be prepared by the chosen ways, and how many are left out for each reason. */
export type NoticePlan = { readonly drafts: readonly NoticeDraft[]; readonly skipped: ReadonlyMap<string, number> };

/** What would be prepared now; the command decides about each. An expert whom no chosen way reaches is left out. */
export function noticePlan(
  office: Office,
  notices: readonly ExpertNotice[],
  ways: readonly MessageChannel[],
): NoticePlan {
  const drafts: NoticeDraft[] = [];
  const skipped = new Map<string, number>();
  for (const notice of notices) {
    const one = noticeDraft(office, notice, ways);
    const { view, actor } = office;
    const refusal = prepareMessages.permit(view, actor, one.draft) ?? whyNotPrepared(view, one.draft);
    if (refusal === null) drafts.push(one);
    else skipped.set(explain(refusal), (skipped.get(explain(refusal)) ?? 0) + 1);
  }
  return { drafts, skipped };
}

/** Whether the way reaches any of the experts. */
export function reachesAny({ view }: Office, notices: readonly ExpertNotice[], way: MessageChannel): boolean {
  return notices.some(({ invitation }) => {
    const addressee = addresseeOf(view, readerOf(invitation));
    return addressee !== null && whyNotReached(addressee, way) === null;
  });
}

function noticeDraft(
  { view, actor, today, newId }: Office,
  { invitation, templateId }: ExpertNotice,
  ways: readonly MessageChannel[],
): NoticeDraft {
  const template = templatesOf(view).find(({ id }) => id === templateId);
  const values = expertValues(view, invitation, actor.userId, today());
  const reader = readerOf(invitation);
  const addressee = addresseeOf(view, reader);
  const reached = ways.filter((way) => addressee && whyNotReached(addressee, way) === null);
  return {
    to: addressee ? fullName(addressee) : '',
    draft: {
      id: newId(),
      ...reader,
      kind: template?.kind ?? 'INVITATION',
      subject: filled(template?.subject ?? '', values).text,
      text: filled(template?.text ?? '', values).text,
      channels: reached.length > 0 ? [...reached] : [...ways],
    },
  };
}

function readerOf({ id, applicationId }: ExpertNotice['invitation']) {
  return { applicationId, registrantId: null, invitationId: id } as const;
}
