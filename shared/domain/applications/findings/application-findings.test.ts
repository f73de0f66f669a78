import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { anApplication, officeState, type Rows } from '#tests/support/office-state.ts';
import { emptyDossier } from '../dossier-of.ts';
import { applicationFindings } from './application-findings.ts';
import { attachedDocuments } from './attached-documents.ts';

const today = '2026-11-21' as LocalDate;

function codesOf(fields: Partial<Application>, rows: Rows = {}): readonly string[] {
  const application = anApplication(fields);
  const office = officeState({ ...rows, applications: [application, ...(rows.applications ?? [])] });
  return applicationFindings(office, application, today).map(({ code }) => code);
}

test('what is over is not judged any more', () => {
  expect(codesOf({ status: 'INTAKE_REFUSED', lastName: 'Ivanov' })).toEqual([]);
});

test('deadlines that are late or near are told', () => {
  expect(codesOf({ status: 'REGISTERED', receivedAt: '2026-08-01' as LocalDate })).toContain('deadline.late');
  expect(codesOf({ status: 'REGISTERED', receivedAt: '2026-11-20' as LocalDate })).not.toContain('deadline.late');
});

test('the right to the category is judged with what the commission decided before', () => {
  expect(codesOf({ heldCategory: 'NONE', claimedCategory: 'HIGHEST' })).toContain('eligibility.highestNeedsCategory');
  const decision = {
    id: 'b:d1',
    applicationId: 'b',
    version: 1,
    supersedesId: null,
    meetingId: 'm',
    outcome: 'REFUSED' as const,
    category: 'HIGHEST' as const,
    decidedOn: '2026-05-01' as LocalDate,
    votes: { members: 9, present: 9, recused: 0, for: 0, against: 9, abstained: 0, isTie: false },
    printed: { lastName: 'Б', firstName: 'Д', patronymic: '', post: '', subject: '', organisation: '' },
    motive: 'мотив',
    recordedAt: '2026-05-01T05:00:00.000Z' as never,
    recordedBy: 'secretary',
    reason: '',
  };
  const before = anApplication({ id: 'b', systemNo: 2, status: 'REFUSED' });
  expect(codesOf({}, { applications: [before], decisions: [decision] })).toContain('eligibility.tooEarlyAfterRefusal');
  const namesake = { ...before, firstName: 'Пётр' };
  expect(codesOf({}, { applications: [namesake], decisions: [decision] })).not.toContain(
    'eligibility.tooEarlyAfterRefusal',
  );
});

test('a repeat in work is told, whether found by СНИЛС or by name', () => {
  const other = anApplication({ id: 'b', systemNo: 2, status: 'REGISTERED' });
  expect(codesOf({}, { applications: [other] })).toContain('duplicate.namesake');
  const personal = ['a1', 'b'].map((id) => ({ id, snils: '11223344595' }));
  const married = { ...other, lastName: 'Юрьева' };
  expect(codesOf({}, { applications: [married], personal })).toContain('duplicate.sameCase');
  expect(codesOf({}, { applications: [{ ...other, post: 'воспитатель' }] })).not.toContain('duplicate.namesake');
});

test('documents of the checklist that did not come are named; what the form gives is taken for them', () => {
  expect(codesOf({})).toContain('documents.missing');
  const application = anApplication({ heldCategory: 'NONE', claimedCategory: 'FIRST' });
  const attached = { applicationId: 'a1', title: 'скан', sha256: null, url: 'https://disk.example/1' };
  const marks = { addedAt: '2026-11-01T05:00:00.000Z' as never, addedBy: 'secretary' };
  const rows: Rows = {
    applications: [application],
    attachments: [{ id: 'f1', item: 'PORTFOLIO', ...attached, ...marks }],
    personal: [{ id: 'a1', snils: '11223344595', passportNo: '4603 123456' }],
    filings: [
      { id: 'a1', channel: 'POST', isSigned: true, applicantId: null, enteredBy: 'secretary', supersedesId: null },
    ],
  };
  const office = officeState(rows);
  expect([...attachedDocuments(office, application)].sort()).toEqual(['APPLICATION', 'IDENTITY', 'PORTFOLIO']);
  expect(applicationFindings(office, application, today).map(({ code }) => code)).not.toContain('documents.missing');
});

test('an application filed with a form is asked for what it does not state, one from a journal is not', () => {
  expect(codesOf({})).not.toContain('eligibility.incomplete');
  expect(codesOf({}, { dossiers: [emptyDossier('a1')] })).toContain('eligibility.incomplete');
});

test('single fields are checked by the rules of the form; what the actor does not see is not spoken of', () => {
  const codes = codesOf({ lastName: 'Zykova', email: 'школа', epguNo: '12', phone: '12' });
  expect(codes.some((code) => code.startsWith('name.'))).toBe(true);
  expect(codes.filter((code) => code.startsWith('snils.'))).toEqual([]);
  expect(codesOf({}, { personal: [{ id: 'a1', snils: '12345678912' }] }).some((one) => one.startsWith('snils.'))).toBe(
    true,
  );
  const other = anApplication({ id: 'b', systemNo: 2, lastName: 'Я', epguNo: '3162947795' });
  expect(codesOf({ epguNo: '3162947795' }, { applications: [other] })).toContain('epgu.repeated');
});

test('years of work are judged by the age', () => {
  const dossiers = [{ ...emptyDossier('a1'), totalYears: 40, pedagogicalYears: 41 }];
  const personal = [{ id: 'a1', snils: '11223344595', bornOn: '2000-01-01' as LocalDate }];
  const codes = codesOf({}, { dossiers, personal });
  expect(codes).toContain('experience.moreThanTotal');
  expect(codes).toContain('experience.moreThanAge');
});
