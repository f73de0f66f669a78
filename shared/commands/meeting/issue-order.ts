import type { z } from 'zod';
import { decisionEffect } from '#shared/domain/commission/decision.ts';
import { agendaOf } from '#shared/domain/meetings/agenda.ts';
import { currentDecision } from '#shared/domain/meetings/decisions.ts';
import { whyWrongState } from '#shared/domain/meetings/meeting-state.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { mayAct } from '#shared/domain/rights/may-act.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import { orderSchema } from '#shared/records/order.ts';
import type { RowChange } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import { moveTo, permitted } from '../applications.ts';
import type { Command, DecideContext } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = orderSchema;
type Args = z.infer<typeof argsSchema>;

/**
 * Issues the order on decisions of a meeting whose protocol is signed (domain T20, T21). A category is held from the day
 * of the decision, not of the order (п. 42, R23), and without term (R24); a refusal needs its motive for the notice.
 */
export const issueOrder: Command<Args, Meeting> = {
  name: 'order.issue',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit: (view, actor, meeting) => mayAct(view, actor, 'order', null) ?? whyWrongState(meeting, 'order.issue'),
  decide(view, args, context) {
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    const refusal = this.permit(view, context.actor, meeting) ?? whyPaperWrong(view, meeting, args, context);
    if (refusal) return err(refusal);
    const key = args.outcome === 'GRANTED' ? 'issueOrderGrant' : 'issueOrderRefuse';
    const found = permitted(
      view,
      args.applicationIds,
      (one) => whyNotMovable(view, context.actor, key, one) ?? whyOtherDecision(view, one, args),
    );
    if (!found.ok) return found;
    const applicationIds = found.value.map(({ id }) => id);
    const number = args.number.trim();
    return ok({
      changes: [
        put(view, 'orders', { ...args, number, applicationIds }),
        ...found.value.flatMap((application) => broughtIntoForce(view, application, args, context)),
        ...(isLastOrder(view, meeting, applicationIds)
          ? [put(view, 'meetings', { ...meeting, state: 'ORDER_ISSUED' })]
          : []),
      ],
    });
  },
};

function whyPaperWrong(view: View, meeting: Meeting, args: Args, { today }: DecideContext): Refusal | null {
  if (view.get('orders', args.id)) return refuseMeeting('order.exists', {});
  const number = args.number.trim();
  if (number === '') return refuseMeeting('order.numberMissing', {});
  if (args.date < meeting.date || args.date > today) {
    return refuseMeeting('order.dateWrong', { from: formatDate(meeting.date) });
  }
  const year = args.date.slice(0, 4);
  for (const other of view.all('orders')) {
    if (other.number === number && other.date.startsWith(year)) return refuseMeeting('order.numberTaken', { number });
  }
  return null;
}

function whyOtherDecision(view: View, { id, systemNo }: Application, args: Args): Refusal | null {
  const decision = currentDecision(view, id);
  if (decision?.meetingId !== args.meetingId || decision.outcome !== args.outcome) {
    return refuseMeeting('order.otherDecision', { systemNo });
  }
  const isMotivated = args.outcome === 'GRANTED' || (args.motives[id] ?? '').trim() !== '';
  return isMotivated ? null : refuseMeeting('order.motiveMissing', { systemNo });
}

function broughtIntoForce(
  view: View,
  application: Application,
  args: Args,
  context: DecideContext,
): readonly RowChange[] {
  const moved = moveTo(application, args.outcome, context);
  const decision = currentDecision(view, application.id);
  if (!decision) return [moved];
  const { reapplicationYears } = profileOf(view);
  const held = application.heldCategory;
  const effect = decisionEffect({ ...decision, held, reapplicationYears });
  if (effect.outcome === 'REFUSED') return [moved];
  const { category, since, validUntil } = effect;
  const grant = { id: application.id, category, post: application.post, since, validUntil, orderId: args.id };
  return [moved, put(view, 'categories', grant)];
}

/** Whether no other decision of the meeting waits for its order. */
function isLastOrder(view: View, meeting: Meeting, applicationIds: readonly string[]): boolean {
  return agendaOf(view, meeting.id).every(
    ({ applicationId, state }) =>
      state !== 'VOTED' ||
      applicationIds.includes(applicationId) ||
      view.get('applications', applicationId)?.status !== 'DECISION',
  );
}
