import { expect, test } from 'vitest';
import { progressLamps } from '#shared/domain/expertise/readiness.ts';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { acting, type OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, fullMarks, scored, today, tried } from '#tests/support/procedure.ts';
import { acknowledgeConclusion } from './acknowledge-conclusion.ts';
import { addThirdExpert } from './add-third-expert.ts';
import { confirmInvitation } from './confirm-invitation.ts';
import { editScoreSheet } from './edit-score-sheet.ts';
import { finishExpertise } from './finish-expertise.ts';
import { finishScoreSheet } from './finish-score-sheet.ts';
import { formConclusion } from './form-conclusion.ts';
import { returnForRevision } from './return-for-revision.ts';
import { toScheduling } from './to-scheduling.ts';

const a1 = { applicationId: 'a1' };
const e1 = { ...a1, expertId: 'e1' };
const form = { ...a1, agreedVerdict: null };
const finish = { ...a1, disagreementReason: '' };

function aSheet(office: ReturnType<typeof broughtTo>, fields = {}) {
  const verdict = 'MEETS' as const;
  return { ...e1, marks: fullMarks(office), notApplicable: [], recommendations: 'Публиковать', verdict, ...fields };
}

test('an expert scores his own sheet, as often as he likes until he finishes', () => {
  const office = broughtTo('IN_EXPERTISE');
  expect(tried(office, editScoreSheet, aSheet(office), 'expert-2')).toBe('sheet.notInvited');
  expect(tried(office, editScoreSheet, aSheet(office), 'expert-3')).toBe('rights.notAllowed');
  expect(tried(office, editScoreSheet, { ...aSheet(office), applicationId: 'a9' })).toBe('application.gone');
  expect(tried(office, editScoreSheet, aSheet(office, { verdict: null }), 'expert-1', addDays(today, 3))).toBeNull();
  expect(office.get('invitations', 'a1:e1:1')?.lastActiveOn).toBe(addDays(today, 3));
  expect(tried(office, editScoreSheet, aSheet(office), 'expert-1')).toBeNull();
  expect(office.get('scoreSheets', 'a1:e1:v1')).toMatchObject({ version: 1, state: 'EDITING', verdict: 'MEETS' });
});

test('marks that do not fit the template are refused', () => {
  const office = broughtTo('IN_EXPERTISE');
  expect(tried(office, editScoreSheet, aSheet(office, { marks: { '99.9': 1 } }), 'expert-1')).toBe('score.unknownCode');
});

test('nobody scores before the expertise has begun, nor who has not confirmed', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  expect(tried(office, editScoreSheet, aSheet(office), 'expert-1')).toBe('status.tooEarly');
  const begun = broughtTo('IN_EXPERTISE');
  expect(tried(begun, editScoreSheet, aSheet(begun, { expertId: 'e3' }))).toBe('sheet.notInvited');
});

test.each([
  { what: 'nothing put', fields: null, code: 'sheet.empty' },
  { what: 'criteria left out', fields: { marks: {} }, code: 'sheet.missing' },
  { what: 'everything', fields: {}, code: null },
])('a sheet is finished with $what: $code', ({ fields, code }) => {
  const office = broughtTo('IN_EXPERTISE');
  if (fields) done(office, editScoreSheet, aSheet(office, fields), 'expert-1');
  expect(tried(office, finishScoreSheet, { ...e1, paperSignedOn: null }, 'expert-1')).toBe(code);
});

test.each([
  ['DOES_NOT_MEET', null],
  [null, 'sheet.noVerdict'],
] as const)('where the template leaves the conclusion to the expert, %s gives %s', (verdict, code) => {
  const tomsk = regionProfile('tomsk');
  const profile = { ...tomsk, scoreTemplates: { ...tomsk.scoreTemplates, HIGHEST: 'sverdlovsk' } };
  const office = broughtTo('IN_EXPERTISE', { officeProfiles: [{ id: 'profile', profile }] });
  done(office, editScoreSheet, aSheet(office, { verdict }), 'expert-1');
  expect(tried(office, finishScoreSheet, { ...e1, paperSignedOn: null }, 'expert-1')).toBe(code);
});

test('a finished sheet is final, even for its author (S2)', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  expect(office.get('scoreSheets', 'a1:e1:v1')).toMatchObject({ state: 'FINAL', finishedBy: 'expert-1' });
  expect(office.get('invitations', 'a1:e1:1')?.state).toBe('SCORED');
  expect(tried(office, editScoreSheet, aSheet(office), 'expert-1')).toBe('sheet.final');
  expect(tried(office, finishScoreSheet, { ...e1, paperSignedOn: null }, 'expert-1')).toBe('sheet.final');
  expect(progressLamps(office, 'a1')).toEqual([
    { of: 'EXPERT', expertId: 'e1', isLit: true },
    { of: 'EXPERT', expertId: 'e2', isLit: false },
  ]);
});

test('the office enters a sheet that came on paper, with its date', () => {
  const office = broughtTo('IN_EXPERTISE');
  done(office, editScoreSheet, aSheet(office), 'operator');
  const onPaper = (paperSignedOn: typeof today | null) =>
    tried(office, finishScoreSheet, { ...e1, paperSignedOn }, 'operator');
  expect(onPaper(null)).toBe('sheet.paperMissing');
  expect(onPaper(addDays(today, 1))).toBe('sheet.dateInFuture');
  expect(onPaper(today)).toBeNull();
  expect(office.get('scoreSheets', 'a1:e1:v1')).toMatchObject({ finishedBy: 'operator', paperSignedOn: today });
});

test('the conclusion counts all final sheets, and none too few', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  expect(tried(office, formConclusion, form, 'expert-1')).toBe('conclusion.notAllFinal');
  scored(office, 2);
  expect(tried(office, formConclusion, form, 'teacher')).toBe('rights.notAllowed');
  expect(tried(office, formConclusion, form, 'expert-1')).toBeNull();
  expect(office.get('conclusions', 'a1:c1')).toMatchObject({
    version: 1,
    sheetIds: ['a1:e1:v1', 'a1:e2:v1'],
    verdict: 'MEETS',
    formedBy: 'expert-1',
    teacherSignedOn: null,
  });
});

test('verdicts that divide equally need an agreed one', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1, 'MEETS');
  scored(office, 2, 'DOES_NOT_MEET');
  expect(tried(office, formConclusion, form)).toBe('conclusion.divided');
  expect(tried(office, formConclusion, { ...a1, agreedVerdict: 'DOES_NOT_MEET' })).toBeNull();
  expect(office.get('conclusions', 'a1:c1')?.verdict).toBe('DOES_NOT_MEET');
});

test('the rule decides where the experts agree, whatever is agreed besides', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  scored(office, 2);
  done(office, formConclusion, { ...a1, agreedVerdict: 'DOES_NOT_MEET' });
  expect(office.get('conclusions', 'a1:c1')?.verdict).toBe('MEETS');
});

/** Both sheets finished, the conclusion formed and signed. */
function concluded(second: 'MEETS' | 'DOES_NOT_MEET' = 'MEETS', rows = {}) {
  const office = broughtTo('IN_EXPERTISE', rows);
  scored(office, 1);
  scored(office, 2, second);
  done(office, formConclusion, { ...a1, agreedVerdict: 'MEETS' });
  return office;
}

test('in Tomsk the teacher signs the conclusion before the expertise ends (S1)', () => {
  const office = concluded();
  expect(tried(office, finishExpertise, finish)).toBe('conclusion.unsigned');
  expect(tried(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'other-teacher')).toBe('rights.notAllowed');
  expect(tried(office, acknowledgeConclusion, { ...a1, signedOn: addDays(today, 1) }, 'teacher')).toBe(
    'sheet.dateInFuture',
  );
  expect(tried(office, acknowledgeConclusion, { ...a1, signedOn: addDays(today, -1) }, 'teacher')).toBe(
    'conclusion.signedEarlier',
  );
  expect(tried(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher')).toBeNull();
  expect(office.get('conclusions', 'a1:c1')?.teacherSignedOn).toBe(today);
  expect(tried(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher')).toBe('conclusion.signed');
  expect(tried(office, finishExpertise, finish, 'coordinator')).toBe('rights.notAllowed');
  expect(tried(office, finishExpertise, finish, 'tomsk-coordinator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('EXPERTISE_DONE');
});

test('elsewhere nobody waits for that signature', () => {
  const profile = { ...regionProfile('tomsk'), teacherSignsConclusion: false };
  expect(
    tried(concluded('MEETS', { officeProfiles: [{ id: 'profile', profile }] }), finishExpertise, finish),
  ).toBeNull();
});

test('there is nothing to sign nor to finish before the conclusion', () => {
  const office = broughtTo('IN_EXPERTISE');
  expect(tried(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher')).toBe('conclusion.missing');
  expect(tried(office, finishExpertise, finish)).toBe('conclusion.notAllFinal');
  scored(office, 1);
  scored(office, 2);
  expect(tried(office, finishExpertise, finish)).toBe('conclusion.missing');
});

test('a disagreement goes on with a third expert, or with a reason why not', () => {
  const office = concluded('DOES_NOT_MEET');
  done(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher');
  expect(tried(office, finishExpertise, finish)).toBe('conclusion.disagreement');
  expect(tried(office, finishExpertise, { ...a1, disagreementReason: 'Решит комиссия' })).toBeNull();
});

test('the third expert settles it: the majority counts, and the old conclusion is out of date', () => {
  const office = concluded('DOES_NOT_MEET');
  done(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher');
  done(office, addThirdExpert, { ...a1, expertId: 'e3', confirmBy: null });
  expect(tried(office, finishExpertise, finish)).toBe('conclusion.notAllFinal');
  done(office, confirmInvitation, { invitationId: 'a1:e3:1' }, 'expert-3');
  scored(office, 3, 'DOES_NOT_MEET');
  expect(tried(office, finishExpertise, finish)).toBe('conclusion.stale');
  done(office, formConclusion, form);
  expect(office.get('conclusions', 'a1:c2')).toMatchObject({ version: 2, verdict: 'DOES_NOT_MEET' });
  expect(office.get('conclusions', 'a1:c1')?.verdict).toBe('MEETS');
  done(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher');
  expect(tried(office, finishExpertise, finish)).toBeNull();
});

test('a return for revision gives the chosen expert the next version and keeps the old one', () => {
  const office = broughtTo('EXPERTISE_DONE');
  const revision = { ...a1, expertIds: ['e1'], reason: 'Неполно' };
  expect(tried(office, returnForRevision, { ...revision, reason: ' ' })).toBe('reason.missing');
  expect(tried(office, returnForRevision, { ...revision, expertIds: [] })).toBe('revision.nobody');
  expect(tried(office, returnForRevision, { ...revision, expertIds: ['e1', 'e3'] })).toBe('revision.notScored');
  expect(tried(office, returnForRevision, revision, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, returnForRevision, revision, 'operator', addDays(today, 2))).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('IN_EXPERTISE');
  expect(office.get('scoreSheets', 'a1:e1:v1')?.state).toBe('FINAL');
  const { marks } = office.get('scoreSheets', 'a1:e1:v1') ?? {};
  expect(office.get('scoreSheets', 'a1:e1:v2')).toMatchObject({
    state: 'EDITING',
    marks,
    finishedAt: null,
    finishedBy: null,
  });
  expect(office.get('scoreSheets', 'a1:e2:v2')).toBeUndefined();
  expect(office.get('invitations', 'a1:e1:1')).toMatchObject({ state: 'CONFIRMED', lastActiveOn: addDays(today, 2) });
  expect(tried(office, finishExpertise, finish)).toBe('conclusion.notAllFinal');
});

test('a finished expertise is handed over to have its session fixed', () => {
  const office = broughtTo('EXPERTISE_DONE');
  expect(tried(office, toScheduling, { ids: ['a1'] }, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, toScheduling, { ids: ['a1'] }, 'operator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('SCHEDULING_AK');
  expect(tried(office, returnForRevision, { ...a1, expertIds: ['e1'], reason: 'Поздно' })).toBe('status.notFromHere');
});

test('a sheet that was never begun has nothing in it but what is put', () => {
  const office = broughtTo('IN_EXPERTISE');
  done(office, editScoreSheet, aSheet(office, { notApplicable: [], marks: {} }), 'expert-1');
  expect(office.get('scoreSheets', 'a1:e1:v1')).toEqual({
    id: 'a1:e1:v1',
    applicationId: 'a1',
    expertId: 'e1',
    version: 1,
    state: 'EDITING',
    templateId: regionProfile('tomsk').scoreTemplates.HIGHEST,
    marks: {},
    notApplicable: [],
    recommendations: 'Публиковать',
    verdict: 'MEETS',
    finishedAt: null,
    finishedBy: null,
    paperSignedOn: null,
  });
});

test('the conclusion gathers recommendations and the mean of the points; after a third expert, the median', () => {
  const office = broughtTo('IN_EXPERTISE');
  const codes = Object.keys(fullMarks(office));
  const finished = (n: 1 | 2 | 3, ones: number, recommendations: string) => {
    const marks = Object.fromEntries(codes.map((code, i) => [code, i < ones ? 1 : 0]));
    const whose = { ...a1, expertId: `e${n}` };
    done(office, editScoreSheet, { ...aSheet(office), ...whose, marks, recommendations }, `expert-${n}`);
    done(office, finishScoreSheet, { ...whose, paperSignedOn: null }, `expert-${n}`);
  };
  const most = codes.length;
  finished(1, most, 'Публиковать');
  finished(2, most - 3, '');
  done(office, formConclusion, { ...a1, agreedVerdict: 'MEETS' });
  expect(office.get('conclusions', 'a1:c1')).toMatchObject({
    total: String(most - 1.5),
    recommendations: 'Публиковать',
  });
  done(office, addThirdExpert, { ...a1, expertId: 'e3', confirmBy: null });
  done(office, confirmInvitation, { invitationId: 'a1:e3:1' }, 'expert-3');
  finished(3, most - 1, 'Выступить');
  done(office, formConclusion, form);
  expect(office.get('conclusions', 'a1:c2')).toMatchObject({
    total: String(most - 1),
    recommendations: 'Публиковать\n\nВыступить',
    sheetIds: ['a1:e1:v1', 'a1:e2:v1', 'a1:e3:v1'],
  });
});

test('a profile that names a template which is not there scores nobody', () => {
  const tomsk = regionProfile('tomsk');
  const profile = { ...tomsk, scoreTemplates: { ...tomsk.scoreTemplates, HIGHEST: 'nothing' } };
  const office = broughtTo('IN_EXPERTISE');
  const sheet = aSheet(office);
  done(office, editScoreSheet, sheet, 'expert-1');
  forgetTemplates(office);
  office.apply([{ table: 'officeProfiles', id: 'profile', before: null, after: { id: 'profile', profile } }]);
  expect(tried(office, editScoreSheet, sheet, 'expert-1')).toBe('sheet.noTemplate');
  expect(tried(office, finishScoreSheet, { ...e1, paperSignedOn: null }, 'expert-1')).toBe('sheet.noTemplate');
});

test('sheets keep the set of criteria by which they were begun, whatever the profile chooses later', () => {
  const tomsk = regionProfile('tomsk');
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  scored(office, 2);
  const profile = { ...tomsk, scoreTemplates: { ...tomsk.scoreTemplates, HIGHEST: 'sverdlovsk' } };
  office.apply([{ table: 'officeProfiles', id: 'profile', before: null, after: { id: 'profile', profile } }]);
  expect(tried(office, formConclusion, form)).toBeNull();
});

/** Sheets as they were kept before the set of criteria was noted in them. */
function forgetTemplates(office: OfficeState): void {
  for (const before of [...office.all('scoreSheets')]) {
    const { templateId: _, ...after } = before;
    office.apply([{ table: 'scoreSheets', id: before.id, before, after }]);
  }
}

test('a template that was changed since makes no conclusion out of the old sheets', () => {
  const tomsk = regionProfile('tomsk');
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  scored(office, 2);
  forgetTemplates(office);
  const put = (HIGHEST: string) => {
    const profile = { ...tomsk, scoreTemplates: { ...tomsk.scoreTemplates, HIGHEST } };
    const before = office.get('officeProfiles', 'profile') ?? null;
    office.apply([{ table: 'officeProfiles', id: 'profile', before, after: { id: 'profile', profile } }]);
  };
  put('sverdlovsk');
  expect(tried(office, formConclusion, form)).toBe('sheet.noTemplate');
  put('nothing');
  expect(tried(office, formConclusion, form)).toBe('sheet.noTemplate');
});

test('the reason of a disagreement stays in the history, and no empty one', () => {
  const finishing = (second: 'MEETS' | 'DOES_NOT_MEET', disagreementReason: string) => {
    const office = concluded(second);
    done(office, acknowledgeConclusion, { ...a1, signedOn: today }, 'teacher');
    const decision = finishExpertise.decide(office, { ...a1, disagreementReason }, acting());
    return decision.ok ? decision.value.reason : decision.error.code;
  };
  expect(finishing('DOES_NOT_MEET', ' Решит комиссия ')).toBe('Решит комиссия');
  expect(finishing('MEETS', ' ')).toBeUndefined();
});

test('criteria without points are named together', () => {
  const office = broughtTo('IN_EXPERTISE');
  const [first, second, ...rest] = Object.keys(fullMarks(office));
  const marks = Object.fromEntries(rest.map((code) => [code, 1]));
  done(office, editScoreSheet, { ...aSheet(office), marks }, 'expert-1');
  const decision = finishScoreSheet.decide(
    office,
    { ...e1, paperSignedOn: null },
    {
      ...acting('expert'),
      actor: { userId: 'expert-1', role: 'expert' },
    },
  );
  expect(decision.ok ? null : decision.error).toEqual({
    code: 'sheet.missing',
    facts: { codes: `${first}, ${second}` },
  });
});

test('a sheet of an application that is gone is neither filled in nor finished', () => {
  const office = broughtTo('IN_EXPERTISE');
  const gone = { applicationId: 'gone', expertId: 'e1' };
  expect(tried(office, finishScoreSheet, { ...gone, paperSignedOn: null }, 'expert-1')).toBe('application.gone');
  expect(tried(office, editScoreSheet, { ...aSheet(office), ...gone }, 'expert-1')).toBe('application.gone');
});
