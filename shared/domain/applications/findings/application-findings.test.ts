import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import { anApplication, officeState, type Rows } from '#tests/support/office-state.ts';
import { emptyDossier } from '../dossier-of.ts';
import { applicationFindings } from './application-findings.ts';
import { attachedDocuments, toldDocuments } from './attached-documents.ts';
import { fieldFindings } from './field-findings.ts';

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

test('a repeat is told once for each other application, also where one name has ё and the other е', () => {
  const named = { lastName: 'Фёдорова', claimedCategory: 'HIGHEST' } as const;
  const other = anApplication({ id: 'b', systemNo: 2, status: 'REGISTERED', lastName: 'ФЕДОРОВА' });
  const repeats = (others: readonly Application[]) =>
    codesOf(named, { applications: others }).filter((code) => code.startsWith('duplicate.'));
  expect(repeats([other])).toEqual(['duplicate.namesake']);
  expect(repeats([other, { ...other, id: 'c', systemNo: 3 }])).toHaveLength(2);
  expect(repeats([other, { ...other, id: 'c' }])).toHaveLength(1);
});

test('the documents that did not come are named together', () => {
  const application = anApplication({ heldCategory: 'NONE', claimedCategory: 'FIRST' });
  const missing = applicationFindings(officeState({ applications: [application] }), application, today).find(
    ({ code }) => code === 'documents.missing',
  );
  expect(missing?.facts).toEqual({
    documents: '«Заявление с личной подписью», «Портфолио или ссылка на него», «Паспорт и СНИЛС»',
  });
});

test('nothing is told for documents in an application that holds nothing; each field tells its own', () => {
  const told = (rows: Rows) => [...toldDocuments(officeState({ applications: [anApplication()], ...rows }), 'a1')];
  const form = (fields: Partial<Dossier>) => told({ dossiers: [{ ...emptyDossier('a1'), ...fields }] });
  const passport = (passportNo: string, snils: string) => told({ personal: [{ id: 'a1', passportNo, snils }] });
  const filed = { id: 'a1', channel: 'POST', applicantId: null, enteredBy: 'secretary', supersedesId: null } as const;
  const procedure = { id: 'a1', responsibleId: null, attestationStart: null, simplified: null };
  const item = { id: 'p', title: 'Диплом', indicator: '1', sha256: null, url: 'https://disk.example/1' };
  const added = { addedAt: '2026-11-01T05:00:00.000Z' as Instant, addedBy: 'secretary' };
  expect(told({})).toEqual([]);
  expect(form({})).toEqual([]);
  expect(form({ portfolioUrl: ' ', representation: ' ', petitionNo: ' ', decisionNo: ' ', decisionOn: today })).toEqual(
    [],
  );
  expect(form({ portfolioUrl: 'https://disk.example/1' })).toEqual(['PORTFOLIO']);
  expect(told({ portfolios: [{ id: 'a1', items: [], lock: null }] })).toEqual([]);
  expect(told({ portfolios: [{ id: 'a1', items: [{ ...item, ...added }], lock: null }] })).toEqual(['PORTFOLIO']);
  expect(form({ representation: 'Представляем' })).toEqual(['REPRESENTATION']);
  expect(form({ petitionNo: '12' })).toEqual(['PETITION']);
  expect(form({ decisionNo: '7-п', decisionOn: today })).toEqual(['DECISION_DETAILS']);
  expect([...form({ decisionNo: '7-п' }), ...form({ decisionOn: today })]).toEqual([]);
  expect(passport('4603 123456', '11223344595')).toEqual(['IDENTITY']);
  expect([...passport('', '11223344595'), ...passport('4603 123456', ''), ...passport(' ', ' ')]).toEqual([]);
  expect(told({ filings: [{ ...filed, isSigned: true }] })).toEqual(['APPLICATION']);
  expect(told({ filings: [{ ...filed, isSigned: false }] })).toEqual([]);
  expect(told({ procedures: [{ ...procedure, employerNote: { receivedOn: today, title: 'Справка' } }] })).toEqual([
    'EMPLOYER_NOTE',
  ]);
  expect(told({ procedures: [{ ...procedure, employerNote: null }] })).toEqual([]);
});

test('an application that no other repeats, with all fields in order, has nothing to be said of its fields', () => {
  const others = [anApplication({ id: 'b', epguNo: '3162947796' }), anApplication({ id: 'c', epguNo: null })];
  const fields = (application: Application, rows: Rows = {}) =>
    fieldFindings(officeState({ applications: [application, ...others], ...rows }), application, today).map(
      ({ code }) => code,
    );
  const personal = [{ id: 'a1', snils: '11223344595', bornOn: '1980-02-03' as LocalDate }];
  const held = { heldCategory: 'FIRST', heldUntil: '2027-05-19' as LocalDate } as const;
  const decided = (decisionOn: string) => [{ ...emptyDossier('a1'), decisionOn: decisionOn as LocalDate }];
  const application = anApplication({ epguNo: '3162947795', ...held });
  expect(fields(application, { personal, dossiers: [emptyDossier('a1')] })).toEqual([]);
  expect(fields(application, { dossiers: decided('2022-05-20') })).toEqual([]);
  expect(fields(application, { dossiers: decided('2022-06-20') })).toEqual(['held.endDiffers']);
  expect(fields({ ...application, heldCategory: 'NONE' }, { dossiers: decided('2022-06-20') })).toEqual([]);
  expect(
    fields(application, { personal: [{ id: 'a1', snils: '11223344595', bornOn: '2030-01-01' as LocalDate }] }),
  ).toEqual(['date.bornInFuture']);
  const early = { ...personal[0], id: 'a1', snils: '11223344595', passportIssuedOn: '1990-01-01' as LocalDate };
  expect(fields(application, { personal: [early] })).toEqual(['passport.issuedTooEarly']);
});
