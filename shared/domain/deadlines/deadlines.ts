import type { LocalDate } from '#shared/kernel/local-date.ts';
import { addDays, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { terminalStatuses } from '../statuses/status.ts';
import { legalDays } from './deadline-codes.ts';

/**
 * The dates by which an application must be dealt with. Counting begins the day after filing (ГК ст. 191), so the last
 * day is the date of filing plus the days; days off inside are not left out (domain §7). Not moved from a day off to
 * the next working day: these are the earlier, safe dates.
 */
export type Deadlines = {
  readonly receivedAt: LocalDate;
  /** Decision on the application, its term and notice. */
  readonly intakeDue: LocalDate;
  /** End of the service: 03.11.2023 gives 01.02.2024, as the source prints it (S4). */
  readonly serviceDue: LocalDate;
};

/** Deadlines of an application, by its date of filing. */
export function deadlinesOf(receivedAt: LocalDate): Deadlines {
  return {
    receivedAt,
    intakeDue: addDays(receivedAt, legalDays.intake),
    serviceDue: addDays(receivedAt, legalDays.service),
  };
}

/** Which day of the service it is: 0 on the day of filing, 1 on the next. */
export function dayOfService(receivedAt: LocalDate, today: LocalDate): number {
  return toDayNumber(today) - toDayNumber(receivedAt);
}

/** Whether the service has outlasted its deadline; never once it is over. Deadlines warn and do not block (trap 14). */
export function isOverdue(application: Pick<Application, 'receivedAt' | 'status'>, today: LocalDate): boolean {
  if (terminalStatuses.has(application.status)) return false;
  return today > deadlinesOf(application.receivedAt).serviceDue;
}
