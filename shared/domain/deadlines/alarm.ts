import { formatDate, type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import { refuseDeadline } from '../refusals/deadline-refusals.ts';
import type { Deadline } from './application-deadlines.ts';
import { deadlineInfos } from './deadline-codes.ts';

/** Days before the safe date on which the alarm rings (domain §7). */
const alarmDays = [10, 5, 1] as const;

/**
 * Where a deadline stands today: far, near (the alarm that rang last: 10, 5 or 1 days), past its safe date but within
 * the law, or late. `daysLeft` is counted to the safe date and is negative after it.
 */
export type Alarm =
  | { readonly kind: 'far'; readonly daysLeft: number }
  | { readonly kind: 'near'; readonly daysLeft: number; readonly rang: (typeof alarmDays)[number] }
  | { readonly kind: 'onlyByLaw'; readonly daysLeft: number }
  | { readonly kind: 'late'; readonly daysLeft: number };

/** The alarm of a deadline. The last day itself is in time (ГК ст. 194). */
export function alarmOf({ safe, legal }: Pick<Deadline, 'safe' | 'legal'>, today: LocalDate): Alarm {
  const daysLeft = toDayNumber(safe) - toDayNumber(today);
  if (today > legal) return { kind: 'late', daysLeft };
  if (daysLeft < 0) return { kind: 'onlyByLaw', daysLeft };
  const rang = alarmDays.findLast((days) => daysLeft <= days);
  return rang === undefined ? { kind: 'far', daysLeft } : { kind: 'near', daysLeft, rang };
}

/**
 * What is said today of deadlines that still wait for their act: those that are late and those that are near. Advice is not late, and a day from which
 * something may be done is no deadline. Always warnings: deadlines get broken in real life and never block (trap 14).
 */
export function deadlineWarnings(deadlines: readonly Deadline[], today: LocalDate): readonly Refusal[] {
  return deadlines.flatMap((deadline) => {
    const { title, nature } = deadlineInfos[deadline.code];
    const alarm = alarmOf(deadline, today);
    if (nature !== 'deadline' || alarm.kind === 'far') return [];
    if (alarm.kind !== 'late') return [refuseDeadline('deadline.near', { title, due: formatDate(deadline.legal) })];
    const days = toDayNumber(today) - toDayNumber(deadline.legal);
    return [refuseDeadline('deadline.late', { title, due: formatDate(deadline.legal), days })];
  });
}

/**
 * The warning that an act is later than its deadline: the act goes on, but with a reason that stays in the history
 * (T17, T20; real cases of 92, 94 and 125 days). Null when it is in time.
 */
export function latenessOf(deadline: Deadline, actedOn: LocalDate): Refusal | null {
  if (actedOn <= deadline.legal) return null;
  const days = toDayNumber(actedOn) - toDayNumber(deadline.legal);
  const { title } = deadlineInfos[deadline.code];
  return refuseDeadline('deadline.reasonNeeded', { title, due: formatDate(deadline.legal), days });
}
