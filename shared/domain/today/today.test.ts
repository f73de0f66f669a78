import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { InfoRequest } from '#shared/records/info-request.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { Role } from '#shared/records/office.ts';
import type { Withdrawal } from '#shared/records/withdrawal.ts';
import { anApplication, officeState, type Rows } from '#tests/support/office-state.ts';
import { officeCalendar } from '../expertise/office-calendar.ts';
import { dayCounts } from './day-counts.ts';
import { mattersOf } from './matters-of.ts';

const today = '2026-11-20' as LocalDate;
const day = (text: string) => text as LocalDate;

function lines(rows: Rows, role: Role = 'secretary', userId: string = role) {
  const found = mattersOf(officeState(rows), { userId, role }, today, officeCalendar);
  return found.map(({ urgency, kind, cases }) => [urgency, kind, cases.map((one) => one.applicationId).join(' ')]);
}

function withOne(fields: Partial<Application>, rest: Rows = {}): Rows {
  return { applications: [anApplication({ id: 'a1', receivedAt: day('2026-11-18'), ...fields })], ...rest };
}

test('an application of an earlier day is late to be registered, one of today is to be registered today', () => {
  const applications = [
    anApplication({ id: 'old', receivedAt: day('2026-11-18') }),
    anApplication({ id: 'new', receivedAt: today }),
  ];
  expect(lines({ applications })).toEqual([
    ['late', 'registration', 'old'],
    ['today', 'registration', 'new'],
  ]);
});

test('ninety days that are over come first, those that end in the next days come last, the nearest first', () => {
  const applications = [
    anApplication({ id: 'near', status: 'SCHEDULING_AK', receivedAt: day('2026-08-28') }),
    anApplication({ id: 'nearer', status: 'SCHEDULING_AK', receivedAt: day('2026-08-26') }),
    anApplication({ id: 'over', status: 'SCHEDULING_AK', receivedAt: day('2026-08-01') }),
    anApplication({ id: 'far', status: 'SCHEDULING_AK', receivedAt: day('2026-11-01') }),
  ];
  expect(lines({ applications })).toEqual([
    ['late', 'service', 'over'],
    ['soon', 'service', 'nearer near'],
  ]);
});

test('a term that nobody was told of is late after thirty days', () => {
  const fields: Partial<Application> = {
    status: 'ACCEPTED',
    receivedAt: day('2026-10-15'),
    expertIds: ['e1', 'e2'],
  };
  expect(lines(withOne(fields))).toEqual([['late', 'termNotTold', 'a1']]);
});

test('sixty days from the start of attestation end on their last day', () => {
  const procedures = [
    { id: 'a1', responsibleId: null, attestationStart: day('2026-09-21'), employerNote: null, simplified: null },
  ];
  expect(lines(withOne({ status: 'AK_SESSION', receivedAt: day('2026-09-10') }, { procedures }))).toEqual([
    ['today', 'decision', 'a1'],
  ]);
});

test('what is registered wants experts, the simplified form a check instead', () => {
  expect(lines(withOne({ status: 'REGISTERED' }))).toEqual([['soon', 'noExperts', 'a1']]);
  expect(lines(withOne({ status: 'ACCEPTED', expertIds: ['e1', 'e2'] }))).toEqual([]);
  expect(lines(withOne({ status: 'REGISTERED', form: 'SIMPLIFIED' }))).toEqual([['soon', 'simplified', 'a1']]);
});

function aRequest(fields: Partial<InfoRequest>): InfoRequest {
  return {
    id: 'r1',
    applicationId: 'a1',
    kind: 'EMPLOYER',
    isBlocking: true,
    text: 'Пришлите справку.',
    due: today,
    askedAt: '2026-11-10T00:00:00Z' as never,
    askedBy: 'secretary',
    answer: null,
    ...fields,
  };
}

test('an answer is late after its day, due on it, and no matter before', () => {
  const of = (due: string) =>
    lines(withOne({ status: 'AWAITING_INFO' }, { infoRequests: [aRequest({ due: day(due) })] }));
  expect(of('2026-11-19')).toEqual([['late', 'requestsOverdue', 'a1']]);
  expect(of('2026-11-20')).toEqual([['today', 'requestsOverdue', 'a1']]);
  expect(of('2026-11-21')).toEqual([]);
});

test('when all answers are in, the application can go on; its old request is nobody’s matter', () => {
  const answer = { at: '2026-11-19T00:00:00Z' as never, by: 'secretary', text: 'Пришла.' };
  const answered = { infoRequests: [aRequest({ answer, due: day('2026-11-12') })] };
  expect(lines(withOne({ status: 'AWAITING_INFO' }, answered))).toEqual([['today', 'answersIn', 'a1']]);
  const open = { infoRequests: [aRequest({ due: day('2026-11-12') })] };
  expect(lines(withOne({ status: 'WITHDRAWN' }, open))).toEqual([]);
});

function aWithdrawal(state: Withdrawal['state']): Withdrawal {
  const formed = { formedAt: '2026-11-19T00:00:00Z' as never, formedBy: 'coordinator' };
  const rest = { scan: null, journalNo: null, rejection: '' };
  return { id: 'w1', applicationId: 'a1', origin: 'COORDINATOR', state, reason: 'увольнение', ...formed, ...rest };
}

test('a signed withdrawal waits to be registered, one that is only formed does not', () => {
  const busy: Partial<Application> = { status: 'ACCEPTED', expertIds: ['e1', 'e2'] };
  expect(lines(withOne(busy, { withdrawals: [aWithdrawal('ATTACHED')] }))).toEqual([['today', 'withdrawals', 'a1']]);
  expect(lines(withOne(busy, { withdrawals: [aWithdrawal('FORMED')] }))).toEqual([]);
});

function anInvitation(fields: Partial<Invitation>): Invitation {
  return {
    id: 'a1:e1:1',
    applicationId: 'a1',
    expertId: 'e1',
    state: 'INVITED',
    isExtra: false,
    invitedOn: day('2026-11-10'),
    confirmBy: day('2026-11-12'),
    answeredAt: null,
    comment: '',
    lastActiveOn: day('2026-11-18'),
    ...fields,
  };
}

const colleague = anInvitation({ id: 'a1:e2:1', expertId: 'e2', state: 'CONFIRMED' });

test('the office sees silent and idle experts', () => {
  const of = (fields: Partial<Invitation>, status: Application['status'] = 'SENT_TO_EXPERTISE') =>
    lines(withOne({ status, receivedAt: day('2026-11-10') }, { invitations: [anInvitation(fields), colleague] }));
  expect(of({})).toEqual([['late', 'invitationsSilent', 'a1']]);
  expect(of({ confirmBy: today })).toEqual([]);
  expect(of({ confirmBy: null })).toEqual([]);
  expect(of({ state: 'CONFIRMED' }, 'IN_EXPERTISE')).toEqual([]);
  const idle = { state: 'CONFIRMED', lastActiveOn: day('2026-11-10') } as const;
  expect(of(idle, 'IN_EXPERTISE')).toEqual([['late', 'idleExperts', 'a1']]);
});

test('who waits for the others of the panel is not idle; a full panel waits to be begun, a short one for an invitation', () => {
  const of = (invitations: readonly Invitation[], role: Role = 'secretary') =>
    lines(withOne({ status: 'SENT_TO_EXPERTISE', receivedAt: day('2026-11-10') }, { invitations }), role);
  const confirmed = anInvitation({ state: 'CONFIRMED', lastActiveOn: day('2026-11-10') });
  expect(of([confirmed, colleague])).toEqual([['today', 'panelReady', 'a1']]);
  expect(of([confirmed])).toEqual([['today', 'panelShort', 'a1']]);
  expect(of([confirmed, { ...colleague, state: 'DECLINED' }])).toEqual([['today', 'panelShort', 'a1']]);
  expect(of([confirmed, { ...colleague, isExtra: true }])).toEqual([['today', 'panelShort', 'a1']]);
});

test('an expert sees his own invitations and sheets and nothing of the office', () => {
  const user = {
    id: 'expert',
    role: 'expert',
    lastName: 'Якушева',
    firstName: 'Анна',
    patronymic: '',
    post: '',
    phone: '',
    email: '',
    municipality: 'г. Томск',
    expertId: 'e1',
  } as const;
  const of = (fields: Partial<Invitation>, users: Rows['users'] = [user]) =>
    lines(withOne({}, { invitations: [anInvitation(fields)], users }), 'expert');
  expect(of({})).toEqual([['late', 'ownInvitations', 'a1']]);
  expect(of({ confirmBy: today })).toEqual([['today', 'ownInvitations', 'a1']]);
  expect(of({ state: 'CONFIRMED' })).toEqual([['today', 'ownSheets', 'a1']]);
  expect(of({ expertId: 'e2' })).toEqual([]);
  expect(of({}, [{ ...user, expertId: undefined }])).toEqual([]);
});

test('finished expertise is to be handed over by the fifteenth of the month', () => {
  const office = officeState(withOne({ status: 'EXPERTISE_DONE' }));
  const [matter] = mattersOf(office, { userId: 'secretary', role: 'secretary' }, today, officeCalendar);
  expect(matter).toMatchObject({ kind: 'conclusions', urgency: 'soon', cases: [{ due: '2026-12-15' }] });
});

test('a category that ends in the next three months is a reason to hurry, a far or an ended one is not', () => {
  const of = (heldUntil: string) => lines(withOne({ status: 'SCHEDULING_AK', heldUntil: day(heldUntil) }));
  expect(of('2027-02-20')).toEqual([['soon', 'categoryEnds', 'a1']]);
  expect(of('2027-02-21')).toEqual([]);
  expect(of('2026-11-19')).toEqual([]);
  expect(lines(withOne({ status: 'DECISION', heldUntil: day('2026-12-01') }))).toEqual([]);
});

test('drafts are the matter of those who file them, and what is over is nobody’s', () => {
  expect(lines(withOne({ status: 'DRAFT' }))).toEqual([['soon', 'drafts', 'a1']]);
  expect(lines(withOne({ status: 'DRAFT' }), 'coordinator')).toEqual([]);
  expect(lines(withOne({ status: 'GRANTED', receivedAt: day('2026-01-01') }))).toEqual([]);
});

test('charts count deadlines by day, stages in their order, municipalities by size and what came in', () => {
  const applications = [
    anApplication({ id: 'a1', status: 'IN_EXPERTISE', receivedAt: day('2026-08-25') }),
    anApplication({ id: 'a2', status: 'REGISTERED', receivedAt: day('2026-11-20'), municipalityId: 'asino' }),
    anApplication({ id: 'a3', status: 'REGISTERED', receivedAt: day('2026-11-07'), municipalityId: 'asino' }),
    anApplication({ id: 'a4', status: 'GRANTED', receivedAt: day('2026-11-20') }),
    anApplication({ id: 'a5', status: 'DRAFT', receivedAt: day('2026-11-20') }),
    anApplication({ id: 'a6', status: 'REGISTERED', receivedAt: day('2026-10-22') }),
  ];
  const counts = dayCounts(officeState({ applications }), today, officeCalendar);
  expect(counts.days).toHaveLength(14);
  expect(counts.days[0]).toEqual({ date: '2026-11-20', D30: 0, D60: 0, D90: 0 });
  expect(counts.days.filter(({ D30, D90 }) => D30 + D90 > 0)).toEqual([{ date: '2026-11-23', D30: 1, D60: 0, D90: 1 }]);
  expect(counts.stages).toEqual([
    { status: 'REGISTERED', count: 3 },
    { status: 'IN_EXPERTISE', count: 1 },
  ]);
  expect(counts.municipalities).toEqual([
    { name: 'Асиновский район', count: 2 },
    { name: 'г. Томск', count: 2 },
  ]);
  expect(counts.received.filter(({ count }) => count > 0)).toEqual([
    { date: '2026-11-07', count: 1 },
    { date: '2026-11-20', count: 2 },
  ]);
  expect(counts.inWork).toBe(4);
});
