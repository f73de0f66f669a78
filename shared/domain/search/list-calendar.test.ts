import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication } from '#tests/support/office-state.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import { indexApplications } from './application-index.ts';

const application = anApplication({ receivedAt: '2026-11-09' as LocalDate, status: 'REGISTERING' });
const source = {
  applications: [application],
  personalOf: () => undefined,
  organisationOf: () => undefined,
  municipalityOf: () => undefined,
};
const offOn = (day: string) =>
  workCalendar([{ year: 2026, decree: null, transfers: [], regionalDaysOff: [day as LocalDate], workingDays: null }]);

test('terms of the list are counted by the calendar of the office, and anew when it changes', () => {
  const usual = indexApplications(source, null);
  const same = indexApplications(source, usual);
  expect(same.rows[0]).toBe(usual.rows[0]);
  const other = indexApplications({ ...source, calendar: offOn('2026-12-09') }, usual);
  expect(other.rows[0]).not.toBe(usual.rows[0]);
  expect(other.rows[0]?.due).not.toEqual(usual.rows[0]?.due);
});
