import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { periodOf, shiftPeriod } from './period.ts';

/** Days from filing to decision (п. 31-32 of the Порядок, S4); advice here, never an obstacle. */
const decisionDays = 90;

/**
 * The window to offer first: the one in which the held category ends (S1: the date of the previous attestation decides
 * the period), but not one that is over and not one that ends after the 90 days. Soft: any window may be chosen.
 */
export function suggestPeriod(application: Pick<Application, 'heldUntil' | 'receivedAt'>, today: LocalDate): string {
  const earliest = periodOf(today);
  const latest = later(earliest, windowEndingIn(addDays(application.receivedAt, decisionDays)));
  if (application.heldUntil === null) return latest;
  return later(earliest, earlier(latest, windowEndingIn(application.heldUntil)));
}

function windowEndingIn(date: LocalDate): string {
  return shiftPeriod(periodOf(date), -1);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
