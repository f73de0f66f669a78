import { z } from 'zod';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { latenessOf } from '#shared/domain/deadlines/alarm.ts';
import { legalDays } from '#shared/domain/deadlines/deadline-codes.ts';
import { dueInDays } from '#shared/domain/deadlines/due-date.ts';
import { wrongState } from '#shared/domain/meetings/meeting-state.ts';
import { refuseMeeting } from '#shared/domain/refusals/meeting-refusals.ts';
import { rowsBy } from '#shared/domain/rows/rows-by.ts';
import { whyNotMovable } from '#shared/domain/statuses/why-not-move.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { type AgendaItem, agendaItemId } from '#shared/records/agenda-item.ts';
import type { Application } from '#shared/records/application.ts';
import { idSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { moveTo, permitted } from '../applications.ts';
import type { Command } from '../command.ts';
import { put } from '../rows.ts';

const argsSchema = z.object({
  ids: z.array(idSchema).min(1).max(10_000),
  meetingId: idSchema,
  /** Why the meeting is later than the law's terms; needed only where it is. */
  lateReason: z.string().max(1000),
});

/**
 * Puts applications on the agenda of a meeting (domain T17), once the notice of the term was sent (D5). A meeting after the 60
 * or 90 days needs a reason and is never forbidden: real cases take 92 and 94 days (trap 14).
 */
export const putOnAgenda: Command<z.infer<typeof argsSchema>, Application> = {
  name: 'application.putOnAgenda',
  version: 1,
  kind: 'rebase',
  args: argsSchema,
  permit: (view, actor, application) =>
    whyNotMovable(view, actor, 'putOnAgenda', application) ?? whyNotNoticed(view, application.id),
  decide(view, args, context) {
    const found = permitted(view, args.ids, (application) => this.permit(view, context.actor, application));
    if (!found.ok) return found;
    const meeting = view.get('meetings', args.meetingId);
    if (!meeting) return err(refuseMeeting('meeting.gone', {}));
    if (meeting.state !== 'PLANNED' && meeting.state !== 'OPEN') return err(wrongState(meeting, ['PLANNED', 'OPEN']));
    const lateReason = args.lateReason.trim();
    const late = found.value.flatMap((application) => latenessAt(view, application, meeting.date) ?? []);
    const [first] = late;
    if (first && lateReason === '') return err(first);
    const changes = found.value.flatMap((application) => {
      const reason = latenessAt(view, application, meeting.date) ? lateReason : '';
      const item = placeOn(meeting.id, application.id, reason);
      return [moveTo(application, 'AK_SESSION', context), put(view, 'agendaItems', item)];
    });
    return ok(first ? { changes, reason: lateReason } : { changes });
  },
};

/** The lateness of a decision on the day of the meeting by the 60 days of п. 32 or the 90 of the whole service. */
function latenessAt(view: View, application: Application, date: LocalDate): Refusal | null {
  const start = view.get('procedures', application.id)?.attestationStart ?? null;
  const d60 = start && { code: 'D60' as const, ...dueInDays(calendarOf(view), start, legalDays.attestation) };
  const d90 = { code: 'D90' as const, ...dueInDays(calendarOf(view), application.receivedAt, legalDays.service) };
  return (d60 && latenessOf(d60, date)) ?? latenessOf(d90, date);
}

function whyNotNoticed(view: View, applicationId: string): Refusal | null {
  const isSent = rowsBy(view, 'notices', 'applicationId', applicationId).some(({ kind }) => kind === 'TERM');
  return isSent ? null : refuseMeeting('agenda.noticeMissing', {});
}

/** A place on the agenda; one that was postponed at the same meeting is taken up anew, without its old recusals. */
function placeOn(meetingId: string, applicationId: string, lateReason: string): AgendaItem {
  const id = agendaItemId(meetingId, applicationId);
  return { id, meetingId, applicationId, state: 'WAITING', lateReason, comment: '', recusals: [] };
}
