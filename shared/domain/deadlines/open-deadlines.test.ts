import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { anApplication, officeState, type Rows } from '#tests/support/office-state.ts';
import { officeCalendar } from '../expertise/office-calendar.ts';
import { openDeadlines } from './open-deadlines.ts';

const received = '2026-09-01' as LocalDate;

function codesOf(fields: Partial<Application>, rows: Rows = {}) {
  const application = anApplication({ id: 'a1', receivedAt: received, ...fields });
  const office = officeState({ applications: [application], ...rows });
  return openDeadlines(office, application, officeCalendar).map(({ code }) => code);
}

const started = {
  procedures: [
    {
      id: 'a1',
      responsibleId: null,
      attestationStart: '2026-09-20' as LocalDate,
      employerNote: null,
      simplified: null,
    },
  ],
};

const told = {
  notices: [{ id: 'n1', applicationId: 'a1', kind: 'TERM', channel: 'EMAIL', sentOn: received, sentBy: 'secretary' }],
} as const;

test('what waits for registration has the day itself, thirty days and ninety', () => {
  expect(codesOf({ status: 'REGISTERING' })).toEqual(['J0', 'D30', 'D90']);
});

test('the sixty days run from the start of attestation to the decision', () => {
  expect(codesOf({ status: 'SENT_TO_EXPERTISE' }, started)).toEqual(['D30', 'D60', 'D90']);
  expect(codesOf({ status: 'AK_SESSION' }, started)).toEqual(['D60', 'D90']);
  expect(codesOf({ status: 'DECISION' }, started)).toEqual(['D90']);
});

test('thirty days end with the notice of term and form, or with the beginning of the expertise', () => {
  expect(codesOf({ status: 'ACCEPTED' })).toContain('D30');
  expect(codesOf({ status: 'ACCEPTED' }, told)).not.toContain('D30');
  expect(codesOf({ status: 'IN_EXPERTISE' })).not.toContain('D30');
});

test.each(['DRAFT', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'INTAKE_REFUSED', 'ARCHIVED'] as const)(
  'an application in %s has no open deadline',
  (status) => {
    expect(codesOf({ status }, started)).toEqual([]);
  },
);

test('applications that stand alike have one answer, another day of receipt or of the start is another one', () => {
  const later = {
    procedures: started.procedures.map((one) => ({ ...one, attestationStart: '2026-09-21' as LocalDate })),
  };
  const due = (rows: Rows, receivedAt = received) => {
    const application = anApplication({ id: 'a1', receivedAt, status: 'SENT_TO_EXPERTISE' });
    const office = officeState({ applications: [application], ...rows });
    return openDeadlines(office, application, officeCalendar);
  };
  expect(due(started)).toBe(due(started));
  expect(due(later)).not.toEqual(due(started));
  expect(due(started, '2026-09-02' as LocalDate)).not.toEqual(due(started));
});
