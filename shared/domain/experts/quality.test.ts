import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation, InvitationState } from '#shared/records/invitation.ts';
import type { ScoreSheet } from '#shared/records/score-sheet.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { fullMarks, procedureOffice } from '#tests/support/procedure.ts';
import { addFractions, roundFraction } from './fraction.ts';
import { qualityOf } from './quality.ts';
import { ENOUGH_PANELS } from './spread.ts';

const date = (text: string) => text as LocalDate;
const today = date('2026-11-21');

function invitation(id: string, state: InvitationState, fields: Partial<Invitation> = {}): Invitation {
  return {
    id,
    applicationId: id,
    expertId: 'e1',
    state,
    isExtra: false,
    invitedOn: date('2026-11-02'),
    confirmBy: date('2026-11-05'),
    answeredAt: null,
    comment: '',
    lastActiveOn: date('2026-11-02'),
    ...fields,
  };
}

const answered = (on: string) => ({ answeredAt: `${on}T10:00:00.000Z` as Instant });
const application = (id: string, fields: Partial<Application> = {}) =>
  anApplication({ id, status: 'IN_EXPERTISE', period: '2026-11', ...fields });

test('answers are counted by what came of them, and silence past its day as a term let pass', () => {
  const invitations = [
    invitation('a1', 'CONFIRMED', { ...answered('2026-11-03'), lastActiveOn: today }),
    invitation('a2', 'SCORED', answered('2026-11-04')),
    invitation('a3', 'DECLINED', answered('2026-11-04')),
    invitation('a4', 'EXPIRED'),
    invitation('a5', 'INVITED'),
    invitation('a6', 'INVITED', { confirmBy: today }),
    invitation('a7', 'REPLACED', answered('2026-11-01')),
    // The panel was full before he answered: the moment is that of the closing, not of an answer.
    invitation('a8', 'SLOT_CLOSED', answered('2026-11-02')),
    invitation('a9', 'INVITED', { confirmBy: null }),
    invitation('b1', 'CONFIRMED', { expertId: 'e2' }),
  ];
  const office = officeState({ applications: invitations.map(({ id }) => application(id)), invitations });
  expect(qualityOf(office, 'e1', today)).toEqual({
    invited: 9,
    confirmed: 3,
    declined: 1,
    answeredLate: 0,
    expired: 2,
    waiting: 2,
    replaced: 1,
    // 1, 2, 2 and 0 days: an answer of the morning before the day in UTC is one of the same day.
    answerTenths: 13,
    idleNow: 0,
    finished: 0,
    finishedLate: 0,
    spread: { panels: 0, mean: null, lean: null },
  });
});

test('an answer after its last day is late, a refusal as well; no answer, no last day and a full panel are not', () => {
  const invitations = [
    invitation('a1', 'CONFIRMED', answered('2026-11-05')),
    invitation('a2', 'CONFIRMED', answered('2026-11-06')),
    invitation('a3', 'DECLINED', answered('2026-11-09')),
    invitation('a4', 'REPLACED', answered('2026-11-06')),
    invitation('a5', 'CONFIRMED', { ...answered('2026-11-20'), confirmBy: null }),
    invitation('a6', 'SLOT_CLOSED', answered('2026-11-20')),
    invitation('a7', 'EXPIRED'),
  ];
  const office = officeState({ applications: invitations.map(({ id }) => application(id)), invitations });
  expect(qualityOf(office, 'e1', today)).toMatchObject({ answeredLate: 3, expired: 1, confirmed: 4, declined: 1 });
});

test('who has never been invited has nothing to be counted', () => {
  expect(qualityOf(officeState(), 'e1', today)).toMatchObject({ invited: 0, answerTenths: null, finished: 0 });
});

test('a period narrows everything to its own applications', () => {
  const office = officeState({
    applications: [application('a1'), application('a2', { period: '2026-12' })],
    invitations: [
      invitation('a1', 'CONFIRMED', answered('2026-11-03')),
      invitation('a2', 'DECLINED', answered('2026-11-09')),
      invitation('gone', 'EXPIRED'),
    ],
  });
  expect(qualityOf(office, 'e1', today, '2026-12')).toMatchObject({ invited: 1, declined: 1, answerTenths: 70 });
  expect(qualityOf(office, 'e1', today, '2026-11')).toMatchObject({ invited: 1, confirmed: 1, idleNow: 1 });
  expect(qualityOf(office, 'e1', today)).toMatchObject({ invited: 3, expired: 1 });
});

function sheet(applicationId: string, expertId: string, fields: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    id: `${applicationId}:${expertId}`,
    applicationId,
    expertId,
    version: 1,
    state: 'FINAL',
    marks: {},
    notApplicable: [],
    recommendations: '',
    verdict: 'MEETS',
    finishedAt: '2026-12-01T10:00:00.000Z' as Instant,
    finishedBy: expertId,
    paperSignedOn: null,
    ...fields,
  };
}

test('a sheet is late after the last day of scoring, or of the period where none is set; one being filled in is not counted', () => {
  const ids = ['a1', 'a2', 'a3', 'a4', 'a5'];
  const finishedOn = (on: string) => ({ finishedAt: `${on}T10:00:00.000Z` as Instant });
  const procedure = { responsibleId: null, attestationStart: null, employerNote: null, simplified: null };
  const office = officeState({
    applications: [...ids.slice(0, 4).map((id) => application(id)), application('a5', { period: null })],
    invitations: ids.map((id) => invitation(id, 'SCORED', answered('2026-11-03'))),
    procedures: [{ id: 'a1', ...procedure, scoreBy: date('2026-11-30') }],
    scoreSheets: [
      sheet('a1', 'e1', finishedOn('2026-12-01')),
      sheet('a2', 'e1', finishedOn('2026-12-31')),
      sheet('a3', 'e1', finishedOn('2027-01-01')),
      sheet('a4', 'e1', { state: 'EDITING', finishedAt: null }),
      sheet('a5', 'e1', finishedOn('2027-05-01')),
    ],
  });
  expect(qualityOf(office, 'e1', today)).toMatchObject({ finished: 4, finishedLate: 2 });
});

/** Panels of two or three: «e1» puts so many points by one criterion, the others nothing; the sheets of all are final. */
function scoredOffice(panels: readonly { readonly own: number; readonly others: number }[]) {
  const [code = ''] = Object.keys(fullMarks(procedureOffice()));
  const all = Object.fromEntries(Object.keys(fullMarks(procedureOffice())).map((one) => [one, 0]));
  const ids = panels.map((_, i) => `p${i}`);
  const colleagues = (i: number) => Array.from({ length: panels[i]?.others ?? 0 }, (_, n) => `c${n}`);
  return officeState({
    applications: ids.map((id) => application(id)),
    invitations: ids.flatMap((id, i) =>
      ['e1', ...colleagues(i)].map((expertId) =>
        invitation(`${id}:${expertId}`, 'SCORED', { applicationId: id, expertId, ...answered('2026-11-03') }),
      ),
    ),
    scoreSheets: ids.flatMap((id, i) => [
      sheet(id, 'e1', { marks: { ...all, [code]: panels[i]?.own ?? 0 } }),
      ...colleagues(i).map((expertId) => sheet(id, expertId, { marks: all })),
    ]),
  });
}

test('the spread is the mean distance from the mean of the panel, exactly, with halves and thirds together', () => {
  const two = { own: 1, others: 1 };
  const three = { own: 1, others: 2 };
  const quality = qualityOf(scoredOffice([two, two, three, three, { own: 0, others: 1 }]), 'e1', today);
  // (1/2 + 1/2 + 2/3 + 2/3 + 0) / 5 = 7/15 = 0,4666… of a point.
  expect(quality.spread).toEqual({ panels: ENOUGH_PANELS, mean: 47, lean: 47 });
});

test('few panels say nothing, and a sheet with nobody to compare with is no panel', () => {
  const two = { own: 1, others: 1 };
  const few = scoredOffice([two, two, two, two, { own: 1, others: 0 }]);
  expect(qualityOf(few, 'e1', today).spread).toEqual({ panels: 4, mean: null, lean: null });
  // A colleague who gives less leans below, by the same distance.
  const enough = scoredOffice([two, two, two, two, two]);
  expect(qualityOf(enough, 'c0', today).spread).toEqual({ panels: 5, mean: 50, lean: -50 });
});

test('fractions are added and rounded without a computer’s decimals', () => {
  expect(addFractions({ num: 1, den: 2 }, { num: 2, den: 3 })).toEqual({ num: 7, den: 6 });
  expect(addFractions({ num: 1, den: 4 }, { num: 1, den: 6 })).toEqual({ num: 5, den: 12 });
  expect(
    [
      { num: 5, den: 2 },
      { num: -5, den: 2 },
      { num: 1, den: 3 },
      { num: -1, den: 3 },
      { num: 0, den: 7 },
    ].map(roundFraction),
  ).toEqual([3, -3, 0, 0, 0]);
});
