import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import { officeCalendar } from '../expertise/office-calendar.ts';
import { type DueFacts, daysLeft, dueKind, listDue } from './list-due.ts';

const day = (text: string) => text as LocalDate;

function dueOf(status: ApplicationStatus, facts: Partial<DueFacts> = {}) {
  const application = { status, receivedAt: day('2026-09-01') };
  return listDue({ application, attestationStart: null, isTermTold: false, ...facts }, officeCalendar);
}

describe('the nearest term of a row', () => {
  test('is the 30 days while the applicant has not been told the term of attestation', () => {
    expect(dueOf('REGISTERED').next).toBe('2026-10-01');
    expect(dueOf('REGISTERED', { isTermTold: true }).next).toBe('2026-11-30');
  });

  test('is the 60 days from the start of attestation until the decision', () => {
    const facts = { attestationStart: day('2026-09-20'), isTermTold: true };
    expect(dueOf('IN_EXPERTISE', facts)).toEqual({
      intake: '2026-10-01',
      attestation: '2026-11-19',
      service: '2026-11-30',
      next: '2026-11-19',
    });
    expect(dueOf('DECISION', facts).next).toBe('2026-11-30');
  });

  test('moves from a day off to the next working day, as the law lets it', () => {
    const application = { status: 'IN_EXPERTISE', receivedAt: day('2026-09-12') } as const;
    const due = listDue({ application, attestationStart: null, isTermTold: true }, officeCalendar);
    expect(due.intake).toBe('2026-10-12');
    expect(due.service).toBe('2026-12-11');
    const sunday = { status: 'REGISTERED', receivedAt: day('2026-09-11') } as const;
    expect(listDue({ application: sunday, attestationStart: null, isTermTold: false }, officeCalendar).next).toBe(
      '2026-10-12',
    );
  });

  test('a draft and what is over wait for nothing', () => {
    for (const status of ['DRAFT', 'GRANTED', 'WITHDRAWN', 'ARCHIVED'] as const) expect(dueOf(status).next).toBeNull();
  });
});

test.each([
  ['2026-10-02', -1, 'late'],
  ['2026-10-01', 0, 'today'],
  ['2026-09-28', 3, 'soon'],
  ['2026-09-27', 4, 'week'],
  ['2026-09-24', 7, 'week'],
  ['2026-09-23', 8, 'later'],
])('on %s %i days are left: %s', (today, left, kind) => {
  const counted = daysLeft(dueOf('REGISTERED'), day(today));
  expect(counted).toBe(left);
  expect(dueKind(counted)).toBe(kind);
});

test('where nothing waits there are no days', () => {
  expect(dueKind(daysLeft(dueOf('GRANTED'), day('2027-01-01')))).toBe('none');
});
