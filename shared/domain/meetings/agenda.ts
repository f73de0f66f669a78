import type { AgendaItem } from '#shared/records/agenda-item.ts';
import type { View } from '#shared/records/view.ts';
import type { Vote } from '#shared/records/vote.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** The place on an agenda where the application waits for its vote; at most one meeting has it at a time. */
export function waitingItem(view: View, applicationId: string): AgendaItem | undefined {
  return rowsBy(view, 'agendaItems', 'applicationId', applicationId).find(({ state }) => state === 'WAITING');
}

/** Applications on the agenda of a meeting, whatever became of them. */
export function agendaOf(view: View, meetingId: string): readonly AgendaItem[] {
  return rowsBy(view, 'agendaItems', 'meetingId', meetingId);
}

/** Votes given by name on one application at one meeting. */
export function votesOn(view: View, agendaItemId: string): readonly Vote[] {
  return rowsBy(view, 'votes', 'agendaItemId', agendaItemId);
}
