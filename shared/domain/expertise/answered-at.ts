import type { Instant } from '#shared/kernel/local-date.ts';
import type { Invitation } from '#shared/records/invitation.ts';

/** When the expert answered; null while he has not, also when the panel was full before he did («уже набрано», S2). */
export function answeredAtOf({ state, answeredAt }: Pick<Invitation, 'state' | 'answeredAt'>): Instant | null {
  return state === 'SLOT_CLOSED' ? null : answeredAt;
}
