import { z } from 'zod';
import { waitingItem } from '#shared/domain/meetings/agenda.ts';
import { wrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { moveTo, permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';
import { decisionBy } from './decision-by.ts';

const argsSchema = z.object({
  ids: z.array(idSchema).min(1).max(10_000),
  /** Counts said aloud, one for all of the list; null where the votes were given by name. */
  counts: z
    .object({
      for: z.int().nonnegative(),
      against: z.int().nonnegative(),
      abstained: z.int().nonnegative(),
    })
    .nullable(),
  /** Why the commission decides otherwise than the experts advised. */
  motive: z.string().max(4000),
});

/**
 * Records how the commission voted, on one application or by list (domain T19): with a quorum, votes that add up to those
 * who may vote, a tie for the teacher (R15). What comes of it is a decision that nothing edits any more.
 */
export const recordVote: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.recordVote',
  version: 1,
  kind: 'sameBase',
  args: argsSchema,
  permit(view, actor, application) {
    const refusal = whyNotMovable(view, actor, 'recordVote', application);
    if (refusal) return refusal;
    const item = waitingItem(view, application.id);
    const meeting = item && view.get('meetings', item.meetingId);
    if (!meeting) return refuseMeeting('agenda.notOn', {});
    return meeting.state === 'OPEN' ? null : wrongState(meeting, ['OPEN']);
  },
  decide(view, args, context) {
    const found = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!found.ok) return found;
    const changes: RowChange[] = [];
    for (const application of found.value) {
      const decided = decisionBy(view, application, args, context);
      if (!decided.ok) return err(decided.error);
      const { item, decision } = decided.value;
      changes.push(
        moveTo(application, 'DECISION', context),
        put(view, 'agendaItems', { ...item, state: 'VOTED' }),
        put(view, 'decisions', decision),
      );
    }
    const motive = args.motive.trim();
    return ok(motive === '' ? { changes } : { changes, reason: motive });
  },
};
