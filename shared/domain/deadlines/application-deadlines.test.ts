import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { fromDayNumber, type LocalDate, parseLocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import { productionYears } from '../calendar/production-years.ts';
import { kindOfDate, workCalendar } from '../calendar/work-calendar.ts';
import { regionProfile } from '../profile/region-profile.ts';
import { alarmOf, deadlineWarnings, latenessOf } from './alarm.ts';
import {
  type ApplicationEvents,
  applicationDeadlines,
  handoverDue,
  oldScheduleDeadlines,
} from './application-deadlines.ts';
import { deadlineInfos } from './deadline-codes.ts';

const calendar = workCalendar(productionYears);
const tomsk = regionProfile('tomsk');
const date = (text: string): LocalDate => must(parseLocalDate(text), text);

function due(code: string, events: Partial<ApplicationEvents>, settings = tomsk) {
  const all = applicationDeadlines({ receivedAt: date('2023-11-03'), ...events }, settings, calendar);
  const found = all.find((one) => one.code === code);
  return found && [found.safe, found.legal];
}

test('filed on 03.11.2023, the service is due on 01.02.2024, as the source prints it', () => {
  expect(due('D90', {})).toEqual(['2024-02-01', '2024-02-01']);
});

test('thirty days end on Sunday 03.12.2023: safe that day, by the law on Monday', () => {
  expect(due('D30', {})).toEqual(['2023-12-03', '2023-12-04']);
});

test('a deadline that falls into the New Year holidays moves behind them', () => {
  expect(due('D30', { receivedAt: date('2025-12-05') })).toEqual(['2026-01-04', '2026-01-12']);
});

test('the sixty days run from the start of attestation and do not exist before it', () => {
  expect(due('D60', {})).toBeUndefined();
  expect(due('D60', { attestationStart: date('2023-12-01') })).toEqual(['2024-01-30', '2024-01-30']);
});

test('registration is due on the day of receipt, after a day off on the next working day', () => {
  expect(due('J0', {})).toEqual(['2023-11-03', '2023-11-03']);
  expect(due('J0', { receivedAt: date('2023-11-04') })).toEqual(['2023-11-04', '2023-11-07']);
});

test('an expert confirms within two working days of the invitation', () => {
  expect(due('C2', { invitedOn: date('2026-02-20') })).toEqual(['2026-02-25', '2026-02-25']);
});

test('where invitations have a date of their own, that date counts', () => {
  const sverdlovsk = regionProfile('sverdlovsk');
  expect(due('C2', { invitedOn: date('2026-02-20') }, sverdlovsk)).toBeUndefined();
  expect(due('CX', { invitedOn: date('2026-02-20'), confirmBy: date('2026-02-28') }, sverdlovsk)).toEqual([
    '2026-02-28',
    '2026-02-28',
  ]);
});

test('five days without work are calendar days unless the region says working', () => {
  expect(due('E5', { lastWorkOn: date('2026-02-20') })).toEqual(['2026-02-25', '2026-02-25']);
  const working = { ...tomsk, idle: { days: 5, kind: 'working' as const } };
  expect(due('E5', { lastWorkOn: date('2026-02-20') }, working)).toEqual(['2026-03-02', '2026-03-02']);
});

test('conclusions are handed over by the 15th, the working day before when it is a day off', () => {
  expect(due('M15', { concludedOn: date('2026-02-03') })).toEqual(['2026-02-13', '2026-02-13']);
  expect(due('M15', { concludedOn: date('2026-02-14') })).toEqual(['2026-03-13', '2026-03-13']);
  expect(due('M15', { concludedOn: date('2026-02-03') }, regionProfile('kuzbass'))).toBeUndefined();
  expect(handoverDue(calendar, date('2026-12-16'), 15).legal).toBe('2027-01-15');
});

test('additional information is taken until five working days before the session', () => {
  expect(due('A5', { sessionOn: date('2026-02-25') })).toEqual(['2026-02-17', '2026-02-17']);
  expect(due('A5', { sessionOn: date('2026-02-25') }, { ...tomsk, additionalInfoWorkingDays: null })).toBeUndefined();
});

test('filing is advised three months before the category ends', () => {
  expect(due('-3m', { heldUntil: date('2026-05-31') })).toEqual(['2026-02-28', '2026-02-28']);
});

test('papers are due thirty days after the decision; the next session within a month', () => {
  expect(due('O30', { decidedOn: date('2026-01-30') })).toEqual(['2026-03-01', '2026-03-02']);
  expect(due('S', { sessionOn: date('2026-01-30') })).toEqual(['2026-02-28', '2026-02-28']);
});

test('after a refusal the same category may be asked for a year later; after a grant there is no such day', () => {
  expect(due('Y1', { decidedOn: date('2024-02-29'), isRefused: true })).toEqual(['2025-02-28', '2025-02-28']);
  expect(due('Y1', { decidedOn: date('2024-02-29') })).toBeUndefined();
});

test('dates that were set are taken as they are, days off or not', () => {
  const events = { scoreBy: date('2023-06-24'), employerNoteBy: date('2023-06-28'), period: '2017-12' };
  expect([due('EV', events), due('EN', events), due('P', events)]).toEqual([
    ['2023-06-24', '2023-06-24'],
    ['2023-06-28', '2023-06-28'],
    ['2018-01-31', '2018-01-31'],
  ]);
});

test('the old Irkutsk schedule goes step by step: five, three and two working days', () => {
  const steps = oldScheduleDeadlines(calendar, date('2026-02-02')).map(({ code, legal }) => [code, legal]);
  expect(steps).toEqual([
    ['G1', '2026-02-09'],
    ['G2', '2026-02-12'],
    ['G3', '2026-02-16'],
  ]);
});

test('the law never comes before the safe date, and only a day off moves it', () => {
  const day = fc.integer({ min: toDayNumber(date('2022-01-01')), max: toDayNumber(date('2026-06-30')) });
  fc.assert(
    fc.property(day, day, (received, session) => {
      const events = {
        receivedAt: fromDayNumber(received),
        sessionOn: fromDayNumber(session),
        decidedOn: fromDayNumber(session),
      };
      for (const { code, safe, legal } of applicationDeadlines(events, tomsk, calendar)) {
        expect(legal >= safe).toBe(true);
        if (legal !== safe)
          expect([code, kindOfDate(calendar, safe), kindOfDate(calendar, legal) === 'off']).toEqual([
            code,
            'off',
            false,
          ]);
      }
    }),
  );
});

test('a later filing never has an earlier deadline', () => {
  const day = fc.integer({ min: toDayNumber(date('2022-01-01')), max: toDayNumber(date('2026-06-30')) });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 20 }), (received, later) => {
      const [first, second] = [received, received + later].map((one) =>
        applicationDeadlines({ receivedAt: fromDayNumber(one) }, tomsk, calendar),
      );
      first?.forEach((one, i) => {
        expect((second?.[i]?.legal ?? '') >= one.legal).toBe(true);
      });
    }),
  );
});

const d30 = { code: 'D30', safe: date('2023-12-03'), legal: date('2023-12-04') } as const;

test.each([
  ['2023-11-20', { kind: 'far', daysLeft: 13 }],
  ['2023-11-23', { kind: 'near', daysLeft: 10, rang: 10 }],
  ['2023-11-28', { kind: 'near', daysLeft: 5, rang: 5 }],
  ['2023-11-29', { kind: 'near', daysLeft: 4, rang: 5 }],
  ['2023-12-02', { kind: 'near', daysLeft: 1, rang: 1 }],
  ['2023-12-03', { kind: 'near', daysLeft: 0, rang: 1 }],
  ['2023-12-04', { kind: 'onlyByLaw', daysLeft: -1 }],
  ['2023-12-05', { kind: 'late', daysLeft: -2 }],
] as const)('on %s the alarm of a deadline on 03.12.2023 is %j', (today, alarm) => {
  expect(alarmOf(d30, date(today))).toEqual(alarm);
});

test.each([
  ['2024-01-09', '2024-04-10', 2],
  ['2023-05-01', '2023-08-03', 3],
])(
  'the real case of %s to %s is late by the law, so a reason is asked for and nothing is blocked',
  (received, decided, days) => {
    const d90 = applicationDeadlines({ receivedAt: date(received) }, tomsk, calendar).find(
      ({ code }) => code === 'D90',
    );
    expect(latenessOf(must(d90, 'D90'), date(decided))).toMatchObject({
      code: 'deadline.reasonNeeded',
      facts: { days },
    });
    expect(latenessOf(must(d90, 'D90'), must(d90, 'D90').legal)).toBeNull();
  },
);

test('warnings name what is late and what is near; advice and the day of a new right are not among them', () => {
  const events = {
    receivedAt: date('2026-01-12'),
    heldUntil: date('2026-02-01'),
    decidedOn: date('2026-01-15'),
    isRefused: true,
  };
  const warnings = deadlineWarnings(applicationDeadlines(events, tomsk, calendar), date('2026-02-16'));
  expect(warnings.map(({ code, facts }) => [code, facts.title])).toEqual([
    ['deadline.late', deadlineInfos.J0.title],
    ['deadline.late', deadlineInfos.D30.title],
    ['deadline.near', deadlineInfos.O30.title],
  ]);
});
