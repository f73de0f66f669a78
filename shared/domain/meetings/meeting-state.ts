import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Meeting } from '#shared/records/meeting.ts';
import { refuseMeeting } from '../refusals/meeting-refusals.ts';
import { meetingMachine, statesFor } from '../statuses/machines.ts';

/** Null when the meeting is in a state from which the command makes a passage, otherwise what state it would need. */
export function whyWrongState(meeting: Meeting, command: string): Refusal | null {
  const allowed = statesFor(meetingMachine, command);
  if (allowed.includes(meeting.state)) return null;
  return wrongState(meeting, allowed);
}

/** Says in which states a meeting would allow the act. */
export function wrongState(meeting: Meeting, allowed: readonly Meeting['state'][]): Refusal {
  const { names } = meetingMachine;
  const words = [...new Set(allowed)].map((state) => `«${names[state]}»`).join(' или ');
  return refuseMeeting('meeting.wrongState', { state: names[meeting.state], allowed: words });
}
