import { calendarWarnings } from '#shared/domain/calendar/calendar-warnings.ts';
import { productionYears } from '#shared/domain/calendar/production-years.ts';
import { workCalendar } from '#shared/domain/calendar/work-calendar.ts';
import { type ApplicationEvents, applicationDeadlines } from '#shared/domain/deadlines/application-deadlines.ts';
import { regionProfiles } from '#shared/domain/profile/region-profile.ts';
import { allowedMoves } from '#shared/domain/statuses/next-steps.ts';
import { must } from '#shared/kernel/assert.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { applicationStatusSchema } from '#shared/records/application.ts';
import { absolute, type Figure } from '../bench-runner/figure.ts';
import { medianOfFive } from '../bench-runner/median.ts';

const COUNT = 100_000;
const LIMIT_MS = 1000;

/**
 * All deadlines and the permitted next steps of 100,000 applications in every stage, by the profiles of all regions and for
 * all roles that move applications; median of five.
 */
export async function run(): Promise<readonly Figure[]> {
  const applications = Array.from({ length: COUNT }, (_, i) => eventsOf(i));
  const ms = await medianOfFive(async () => {
    const started = performance.now();
    judge(applications);
    return performance.now() - started;
  });
  return [absolute('all deadlines and next steps of 100,000 applications', ms, 'ms', LIMIT_MS)];
}

/** What is late and what may be done: both are counted, so that nothing is left out as unused. */
function judge(applications: readonly ApplicationEvents[]): { readonly late: number; readonly steps: number } {
  const calendar = workCalendar(productionYears);
  let late = 0;
  let steps = 0;
  for (const [i, events] of applications.entries()) {
    const profile = must(regionProfiles[i % regionProfiles.length], 'profile');
    const deadlines = applicationDeadlines(events, profile, calendar);
    if (i % 1000 === 0)
      calendarWarnings(
        calendar,
        deadlines.map(({ legal }) => legal),
      );
    for (const { legal } of deadlines) if (legal < '2026-11-21') late += 1;
    steps += allowedMoves({ ...situationOf(i), profile }).length;
  }
  return { late, steps };
}

const roles = ['secretary', 'operator', 'coordinator', 'schoolCoordinator', 'expert', 'chair', 'teacher'] as const;
const forms = ['IN_PERSON', 'REMOTE', 'SIMPLIFIED'] as const;
const statusList = [...applicationStatusSchema.values];

/** Where the application stands and who asks: every combination of status, form and role comes up. */
function situationOf(i: number) {
  return {
    status: must(statusList[i % statusList.length], 'status'),
    form: must(forms[Math.floor(i / statusList.length) % forms.length], 'form'),
    role: must(roles[Math.floor(i / 48) % roles.length], 'role'),
  };
}

/** An application somewhere in its way: every event that a deadline hangs on has happened. */
function eventsOf(i: number): ApplicationEvents {
  const receivedAt = addDays('2022-01-01' as LocalDate, (i * 7) % 1800);
  const later = (days: number) => addDays(receivedAt, days);
  return {
    receivedAt,
    heldUntil: later(200),
    attestationStart: later(20),
    period: receivedAt.slice(0, 7),
    invitedOn: later(21),
    confirmBy: i % 2 === 0 ? later(24) : null,
    lastWorkOn: later(30),
    scoreBy: later(40),
    employerNoteBy: later(38),
    concludedOn: later(45),
    sessionOn: later(60),
    decidedOn: later(60),
    isRefused: i % 10 === 0,
  };
}
