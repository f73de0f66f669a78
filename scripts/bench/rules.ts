/**
 * `npm run bench -- rules`: 100,000 applications with all their deadlines. Prints one line of JSON; fails when it takes
 * a second or more.
 */
import { calendarWarnings } from '#shared/domain/calendar/calendar-warnings.ts';
import { productionYears } from '#shared/domain/calendar/production-years.ts';
import { workCalendar } from '#shared/domain/calendar/work-calendar.ts';
import { type ApplicationEvents, applicationDeadlines } from '#shared/domain/deadlines/application-deadlines.ts';
import { regionProfiles } from '#shared/domain/profile/region-profile.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';

const COUNT = 100_000;
const LIMIT_MS = 1000;

const applications = Array.from({ length: COUNT }, (_, i) => eventsOf(i));
const calendar = workCalendar(productionYears);
const started = performance.now();
let deadlines = 0;
const lastDays: LocalDate[] = [];
for (const [i, events] of applications.entries()) {
  const profile = regionProfiles[i % regionProfiles.length];
  if (!profile) throw new Error('no profile');
  const found = applicationDeadlines(events, profile, calendar);
  deadlines += found.length;
  for (const { legal } of found) if (i % 100 === 0) lastDays.push(legal);
}
const warnings = calendarWarnings(calendar, lastDays).length;
const ms = Math.round(performance.now() - started);
console.log(JSON.stringify({ bench: 'rules', applications: COUNT, deadlines, warnings, ms, limitMs: LIMIT_MS }));
process.exitCode = ms < LIMIT_MS ? 0 : 1;

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
