import { calendarWarnings } from '#shared/domain/calendar/calendar-warnings.ts';
import { productionYears } from '#shared/domain/calendar/production-years.ts';
import { workCalendar } from '#shared/domain/calendar/work-calendar.ts';
import { type ApplicationEvents, applicationDeadlines } from '#shared/domain/deadlines/application-deadlines.ts';
import { deadlineInfos, legalDays } from '#shared/domain/deadlines/deadline-codes.ts';
import { readPeriod } from '#shared/domain/periods/read-period.ts';
import { settingWarnings } from '#shared/domain/profile/profile-warnings.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { RegionProfile } from '#shared/records/region-profile.ts';
import { dateOption, profileOption, type RulesCall } from './call.ts';
import type { Input } from './input.ts';

/** Options by the event whose date they give. */
const dates = {
  'held-until': 'heldUntil',
  start: 'attestationStart',
  invited: 'invitedOn',
  'confirm-by': 'confirmBy',
  'last-work': 'lastWorkOn',
  'score-by': 'scoreBy',
  'note-by': 'employerNoteBy',
  concluded: 'concludedOn',
  session: 'sessionOn',
  decided: 'decidedOn',
} as const;

/** What has to be told before a deadline exists. */
const needs = {
  C2: '--invited',
  CX: '--confirm-by',
  E5: '--last-work',
  EV: '--score-by',
  EN: '--note-by',
  P: '--period',
  M15: '--concluded',
  '-3m': '--held-until',
  A5: '--session',
  S: '--session',
  O30: '--decided',
  Y1: '--decided --refused',
} as const;

/** Settings of the profile that a deadline rests on. */
const settings: Readonly<Record<string, keyof RegionProfile>> = {
  C2: 'confirmation',
  E5: 'idle',
  A5: 'additionalInfoWorkingDays',
  Y1: 'reapplicationYears',
};

/** `deadlines --received 2023-11-03`: every deadline that follows from what has happened, and what the others wait for. */
export const deadlinesCall: RulesCall = {
  usage: 'deadlines --received 2023-11-03 [--profile kuzbass] [--start …] [--session …] [--decided … [--refused]] …',
  options: ['received', 'profile', 'period', ...Object.keys(dates)],
  flags: ['refused'],
  run(input) {
    const profile = profileOption(input);
    const events = readEvents(input);
    if (!profile.ok) return profile;
    return events.ok ? ok(answer(events.value, profile.value)) : events;
  },
};

function answer(events: ApplicationEvents, profile: RegionProfile): unknown {
  const calendar = workCalendar(productionYears);
  const isStartAssumed = !events.attestationStart;
  const start = events.attestationStart ?? addDays(events.receivedAt, legalDays.intake);
  const found = applicationDeadlines({ ...events, attestationStart: start }, profile, calendar);
  const byCode = found.map(({ code, legal, safe }) => {
    const assumed = code === 'D60' && isStartAssumed ? { assumedStart: start } : {};
    return [code, { legal, safe, title: deadlineInfos[code].title, ...assumed }] as const;
  });
  const codes: ReadonlySet<string> = new Set(found.map(({ code }) => code));
  const warnings = [
    ...calendarWarnings(
      calendar,
      found.flatMap(({ legal, safe }) => [safe, legal]),
    ),
    ...Object.entries(settings).flatMap(([code, key]) => (codes.has(code) ? settingWarnings(profile, key) : [])),
  ].map(explain);
  const waiting = Object.fromEntries(Object.entries(needs).filter(([code]) => !codes.has(code)));
  return { ...Object.fromEntries(byCode), waiting, warnings };
}

function readEvents(input: Input): Result<ApplicationEvents, string> {
  const receivedAt = dateOption(input, 'received');
  if (!receivedAt.ok) return receivedAt;
  if (receivedAt.value === null) return err('Не указана дата подачи: --received 2023-11-03.');
  const events: { [K in (typeof dates)[keyof typeof dates]]?: LocalDate | null } = {};
  for (const [option, event] of Object.entries(dates)) {
    const date = dateOption(input, option);
    if (!date.ok) return date;
    events[event] = date.value;
  }
  const text = input.options.get('period');
  const period = text === undefined ? null : readPeriod(text);
  if (period !== null && !period.ok) return err(explain(period.error));
  return ok({
    receivedAt: receivedAt.value,
    ...events,
    period: period?.value ?? null,
    isRefused: input.flags.has('refused'),
  });
}
