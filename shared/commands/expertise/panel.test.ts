import { expect, test } from 'vitest';
import { placesLeft } from '#shared/domain/expertise/panel.ts';
import { procedureState, progressLamps, readinessLamps } from '#shared/domain/expertise/readiness.ts';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert } from '#tests/support/office-state.ts';
import { broughtTo, done, procedureOffice, scored, today, tried } from '#tests/support/procedure.ts';
import { assignExperts } from '../assign-experts.ts';
import { attachEmployerNote } from '../information/attach-employer-note.ts';
import { requestInfo } from '../information/request-info.ts';
import { setPeriod } from '../set-period.ts';
import { addThirdExpert } from './add-third-expert.ts';
import { confirmInvitation } from './confirm-invitation.ts';
import { declineInvitation } from './decline-invitation.ts';
import { editScoreSheet } from './edit-score-sheet.ts';
import { expireInvitations } from './expire-invitations.ts';
import { inviteExpert } from './invite-expert.ts';
import { replaceExpert } from './replace-expert.ts';
import { sendToExpertise } from './send-to-expertise.ts';
import { skipExpertise } from './skip-expertise.ts';
import { startExpertise } from './start-expertise.ts';

const a1 = { applicationId: 'a1' };
const invite = (expertId: string) => ({ ...a1, expertId, confirmBy: null });

/** «a1» accepted, with the period and these experts. */
function planned(expertIds: readonly string[], fields = {}) {
  const office = broughtTo('ACCEPTED', fields);
  done(office, setPeriod, { ids: ['a1'], period: '2026-11' });
  if (expertIds.length > 0) done(office, assignExperts, { ...a1, expertIds: [...expertIds] });
  return office;
}

test('sending to expertise invites the experts and begins the 60 days', () => {
  const office = planned(['e1', 'e2']);
  expect(tried(office, sendToExpertise, { ids: ['a1'], confirmBy: null }, 'tomsk-coordinator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('SENT_TO_EXPERTISE');
  expect(office.get('procedures', 'a1')?.attestationStart).toBe(today);
  expect(office.get('invitations', 'a1:e1:1')).toEqual({
    id: 'a1:e1:1',
    applicationId: 'a1',
    expertId: 'e1',
    state: 'INVITED',
    isExtra: false,
    invitedOn: today,
    confirmBy: '2026-11-24',
    answeredAt: null,
    comment: '',
    lastActiveOn: today,
  });
});

test('two working days to answer end on Tuesday when the invitation goes out on Saturday (C2), unless a day is given (CX)', () => {
  const office = planned(['e1']);
  done(office, sendToExpertise, { ids: ['a1'], confirmBy: addDays(today, 10) });
  expect(office.get('invitations', 'a1:e1:1')?.confirmBy).toBe('2026-12-01');
});

test('one expert is enough to send, none is not', () => {
  const send = { ids: ['a1'], confirmBy: null };
  expect(tried(planned(['e1']), sendToExpertise, send)).toBeNull();
  expect(tried(planned([]), sendToExpertise, send)).toBe('panel.none');
  expect(tried(broughtTo('ACCEPTED'), sendToExpertise, send)).toBe('application.noPeriod');
  expect(tried(planned(['e1']), sendToExpertise, { ...send, confirmBy: addDays(today, -1) })).toBe(
    'invitation.confirmByPast',
  );
});

test('a conflict that arose since the appointment is found when it is sent', () => {
  const office = planned(['e1']);
  const moved = { ...anExpert({ id: 'e1' }), organisationId: 'school-1' };
  office.apply([{ table: 'experts', id: 'e1', before: anExpert({ id: 'e1' }), after: moved }]);
  expect(tried(office, sendToExpertise, { ids: ['a1'], confirmBy: null })).toBe('assignment.ownOrganisation');
  office.apply([{ table: 'experts', id: 'e1', before: moved, after: null }]);
  expect(tried(office, sendToExpertise, { ids: ['a1'], confirmBy: null })).toBe('assignment.expertGone');
});

test('each of the panel is judged when it is sent, not the first alone', () => {
  const office = planned(['e1', 'e2']);
  const before = office.get('experts', 'e2') ?? null;
  office.apply([{ table: 'experts', id: 'e2', before, after: anExpert({ id: 'e2', organisationId: 'school-1' }) }]);
  expect(tried(office, sendToExpertise, { ids: ['a1'], confirmBy: null })).toBe('assignment.ownOrganisation');
});

const simplified = { applications: [anApplication({ form: 'SIMPLIFIED' })] };
const basis = { ...a1, basis: ' Звание ', evidence: ' Удостоверение ' };

test('the simplified form goes straight to the commission on a verified basis', () => {
  const office = broughtTo('ACCEPTED', simplified);
  expect(tried(office, sendToExpertise, { ids: ['a1'], confirmBy: null })).toBe('status.simplifiedSkips');
  expect(tried(office, skipExpertise, { ...basis, basis: ' ' })).toBe('basis.missing');
  expect(tried(office, skipExpertise, { ...basis, evidence: '' })).toBe('basis.missing');
  expect(tried(office, skipExpertise, basis, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, skipExpertise, basis, 'operator')).toBeNull();
  expect(office.get('applications', 'a1')?.status).toBe('SCHEDULING_AK');
  expect(office.get('procedures', 'a1')).toMatchObject({
    attestationStart: today,
    responsibleId: 'operator',
    simplified: { basis: 'Звание', evidence: 'Удостоверение', verifiedBy: 'operator' },
  });
});

test('the general form does not skip its experts', () => {
  expect(tried(broughtTo('ACCEPTED'), skipExpertise, basis)).toBe('status.simplifiedOnly');
});

test('the simplified form waits for what was asked for', () => {
  const office = broughtTo('ACCEPTED', simplified);
  const request = { id: 'r1', kind: 'APPLICANT' as const, isBlocking: true, due: today, text: 'Диплом' };
  done(office, requestInfo, { ...a1, requests: [request] });
  expect(tried(office, skipExpertise, basis)).toBe('info.open');
});

test('an expert answers for himself; the office answers for one who wrote on paper', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-2')).toBe('invitation.notOwn');
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'teacher')).toBe('rights.notAllowed');
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1')).toBeNull();
  expect(office.get('invitations', 'a1:e1:1')).toMatchObject({ state: 'CONFIRMED', lastActiveOn: today });
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e2:1' }, 'operator')).toBeNull();
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1')).toBe('invitation.closed');
  expect(tried(office, confirmInvitation, { invitationId: 'nothing' })).toBe('invitation.gone');
});

test('the last to confirm fills the panel and closes the invitations left', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, inviteExpert, invite('e3'));
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1', 'e2', 'e3']);
  done(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
  expect(office.get('invitations', 'a1:e2:1')?.state).toBe('INVITED');
  done(office, confirmInvitation, { invitationId: 'a1:e3:1' }, 'expert-3');
  expect(office.get('invitations', 'a1:e2:1')?.state).toBe('SLOT_CLOSED');
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1', 'e3']);
  expect(placesLeft(office, 'a1')).toBe(0);
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e2:1' }, 'expert-2')).toBe('panel.full');
  expect(tried(office, inviteExpert, invite('e2'))).toBe('panel.full');
});

test('a refusal needs a comment and frees the place', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  const answer = { invitationId: 'a1:e1:1', comment: ' ' };
  expect(tried(office, declineInvitation, answer, 'expert-1')).toBe('invitation.commentMissing');
  expect(tried(office, declineInvitation, { ...answer, comment: ' В отпуске ' }, 'expert-1')).toBeNull();
  expect(office.get('invitations', 'a1:e1:1')).toMatchObject({ state: 'DECLINED', comment: 'В отпуске' });
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e2']);
  done(office, inviteExpert, invite('e1'));
  expect(office.get('invitations', 'a1:e1:2')).toMatchObject({ state: 'INVITED' });
  expect(tried(office, declineInvitation, { invitationId: 'nothing', comment: 'x' })).toBe('invitation.gone');
});

test('an invitation expires only after its last day', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  expect(tried(office, expireInvitations, a1, 'secretary', addDays(today, 3))).toBe('invitation.noneExpired');
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1', addDays(today, 9))).toBeNull();
  expect(tried(office, expireInvitations, a1, 'secretary', addDays(today, 4))).toBeNull();
  expect(office.get('invitations', 'a1:e1:1')?.state).toBe('CONFIRMED');
  expect(office.get('invitations', 'a1:e2:1')?.state).toBe('EXPIRED');
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1']);
});

test.each([
  { who: 'an expert of the same school', expertId: 'own', code: 'assignment.ownOrganisation' },
  { who: 'one who is invited already', expertId: 'e1', code: 'panel.already' },
  { who: 'nobody of the directory', expertId: 'nobody', code: 'assignment.expertGone' },
  { who: 'another', expertId: 'e3', code: null },
])('$who is invited: $code', ({ expertId, code }) => {
  expect(tried(broughtTo('SENT_TO_EXPERTISE'), inviteExpert, invite(expertId))).toBe(code);
});

test('an invitation until yesterday is refused, and no more than ten stand at once', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  expect(tried(office, inviteExpert, { ...invite('e3'), confirmBy: addDays(today, -1) })).toBe(
    'invitation.confirmByPast',
  );
  const before = office.get('applications', 'a1') ?? anApplication();
  const expertIds = Array.from({ length: 10 }, (_, i) => `x${i}`);
  office.apply([{ table: 'applications', id: 'a1', before, after: { ...before, expertIds } }]);
  expect(tried(office, inviteExpert, invite('e3'))).toBe('panel.tooManyInvited');
});

test('the expertise begins when every lamp is lit, and locks the portfolio', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, inviteExpert, invite('e3'));
  expect(tried(office, startExpertise, a1)).toBe('panel.notReady');
  done(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
  expect(readinessLamps(office, 'a1')).toEqual([
    { of: 'EXPERT', expertId: 'e1', isLit: true },
    { of: 'EXPERT', expertId: null, isLit: false },
  ]);
  done(office, confirmInvitation, { invitationId: 'a1:e2:1' }, 'expert-2');
  expect(tried(office, startExpertise, a1, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, startExpertise, a1, 'operator', addDays(today, 4))).toBeNull();
  expect(office.get('applications', 'a1')).toMatchObject({ status: 'IN_EXPERTISE', expertIds: ['e1', 'e2'] });
  expect(office.get('portfolios', 'a1')?.lock?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(office.get('invitations', 'a1:e1:1')?.lastActiveOn).toBe(addDays(today, 4));
  expect(progressLamps(office, 'a1').map(({ isLit }) => isLit)).toEqual([false, false]);
});

test('Sverdlovsk needs three experts and the note of the employer (S2)', () => {
  const office = broughtTo('ACCEPTED', { officeProfiles: [{ id: 'profile', profile: regionProfile('sverdlovsk') }] });
  done(office, setPeriod, { ids: ['a1'], period: '2026-11' });
  done(office, assignExperts, { ...a1, expertIds: ['e1', 'e2', 'e3'] });
  done(office, sendToExpertise, { ids: ['a1'], confirmBy: null });
  expect(office.get('invitations', 'a1:e1:1')?.confirmBy).toBe('2026-11-24');
  for (const n of [1, 2, 3]) done(office, confirmInvitation, { invitationId: `a1:e${n}:1` }, `expert-${n}`);
  expect(readinessLamps(office, 'a1').map(({ of, isLit }) => [of, isLit])).toEqual([
    ['EXPERT', true],
    ['EXPERT', true],
    ['EXPERT', true],
    ['EMPLOYER_NOTE', false],
  ]);
  expect(tried(office, startExpertise, a1)).toBe('panel.noteMissing');
  done(office, attachEmployerNote, { ...a1, title: 'Справка', receivedOn: today }, 'school');
  expect(tried(office, startExpertise, a1)).toBeNull();
});

test.each([
  ['ACCEPTED', null],
  ['SENT_TO_EXPERTISE', 'PREPARATION'],
  ['IN_EXPERTISE', 'SCORING'],
  ['EXPERTISE_DONE', 'DONE'],
  ['WITHDRAWN', null],
] as const)('the procedure of an application in %s is %s', (status, state) => {
  expect(procedureState(status)).toBe(state);
});

const replacement = {
  ...a1,
  invitationId: 'a1:e1:1',
  newExpertId: 'e3',
  cause: 'REFUSED' as const,
  comment: 'Заболел',
  confirmBy: null,
};

test('an expert who refuses is replaced, with the reason, and his sheet is kept', () => {
  const office = broughtTo('IN_EXPERTISE');
  const sheet = { marks: {}, notApplicable: [], recommendations: '', verdict: null };
  done(office, editScoreSheet, { ...a1, expertId: 'e1', ...sheet }, 'expert-1');
  expect(tried(office, replaceExpert, { ...replacement, comment: ' ' })).toBe('reason.missing');
  expect(tried(office, replaceExpert, { ...replacement, newExpertId: 'own' })).toBe('assignment.ownOrganisation');
  expect(tried(office, replaceExpert, { ...replacement, newExpertId: 'e2' })).toBe('panel.already');
  expect(tried(office, replaceExpert, { ...replacement, invitationId: 'nothing' })).toBe('invitation.gone');
  expect(tried(office, replaceExpert, replacement, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, replaceExpert, replacement, 'operator')).toBeNull();
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e2', 'e3']);
  expect(office.get('invitations', 'a1:e1:1')).toMatchObject({ state: 'REPLACED', comment: 'Заболел' });
  expect(office.get('invitations', 'a1:e3:1')).toMatchObject({ state: 'INVITED', isExtra: false });
  expect(office.get('scoreSheets', 'a1:e1:v1')?.state).toBe('EDITING');
  expect(tried(office, replaceExpert, { ...replacement, newExpertId: 'e1' })).toBe('invitation.closed');
});

test('an idle expert is replaced after more than five days, not on the fifth (E5)', () => {
  const idle = { ...replacement, cause: 'IDLE' as const };
  const onDay = (days: number) =>
    tried(broughtTo('IN_EXPERTISE'), replaceExpert, idle, 'operator', addDays(today, days));
  expect([onDay(5), onDay(6)]).toEqual(['replace.notIdle', null]);
});

test('idleness may be counted in working days, as the region says', () => {
  const idle = { days: 5, kind: 'working' as const };
  const officeProfiles = [{ id: 'profile' as const, profile: { ...regionProfile('tomsk'), idle } }];
  const args = { ...replacement, cause: 'IDLE' as const };
  const onDay = (days: number) =>
    tried(broughtTo('IN_EXPERTISE', { officeProfiles }), replaceExpert, args, 'operator', addDays(today, days));
  expect([onDay(8), onDay(9)]).toEqual(['replace.notIdle', null]);
});

test('who has finished is not replaced', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  expect(tried(office, replaceExpert, replacement)).toBe('replace.scored');
});

test('after a replacement declined, somebody else is invited to the free place, once', () => {
  const office = broughtTo('IN_EXPERTISE');
  done(office, replaceExpert, replacement);
  done(office, declineInvitation, { invitationId: 'a1:e3:1', comment: 'Занят' }, 'expert-3');
  const again = { ...replacement, invitationId: 'a1:e3:1', newExpertId: 'e1' };
  expect(tried(office, replaceExpert, again)).toBeNull();
  expect(office.get('invitations', 'a1:e3:1')?.state).toBe('DECLINED');
  expect(office.get('invitations', 'a1:e1:2')?.state).toBe('INVITED');
  expect(tried(office, replaceExpert, { ...again, newExpertId: 'e3' })).toBe('invitation.closed');
});

test('a third expert is called when two finished sheets disagree, and only once', () => {
  const office = broughtTo('IN_EXPERTISE');
  expect(tried(office, addThirdExpert, invite('e3'))).toBe('conclusion.notAllFinal');
  scored(office, 1, 'MEETS');
  scored(office, 2, 'DOES_NOT_MEET');
  expect(tried(office, addThirdExpert, invite('own'))).toBe('assignment.ownOrganisation');
  expect(tried(office, addThirdExpert, invite('e3'))).toBeNull();
  expect(office.get('invitations', 'a1:e3:1')).toMatchObject({ isExtra: true, state: 'INVITED' });
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1', 'e2', 'e3']);
  expect(tried(office, addThirdExpert, invite('own'))).toBe('third.already');
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e3:1' }, 'expert-3')).toBeNull();
});

test('two who agree need no third', () => {
  const office = broughtTo('IN_EXPERTISE');
  scored(office, 1);
  scored(office, 2);
  expect(tried(office, addThirdExpert, invite('e3'))).toBe('third.noDisagreement');
});

test('an application that waits has no lamps lit', () => {
  expect(readinessLamps(procedureOffice(), 'a1').some(({ isLit }) => isLit)).toBe(false);
});

/** The region makes do with fewer experts while invitations are out. */
function withFewerExperts(office: ReturnType<typeof broughtTo>) {
  const profile = { ...regionProfile('tomsk'), expertsPerApplication: 1 };
  office.apply([{ table: 'officeProfiles', id: 'profile', before: null, after: { id: 'profile', profile } }]);
  return office;
}

test('when the region makes do with fewer experts, who is late finds the panel full, and the start closes the rest', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
  withFewerExperts(office);
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e2:1' }, 'expert-2')).toBe('panel.full');
  expect(tried(office, inviteExpert, invite('e3'))).toBe('panel.full');
  done(office, startExpertise, a1);
  expect(office.get('invitations', 'a1:e2:1')?.state).toBe('SLOT_CLOSED');
  expect(office.get('invitations', 'a1:e1:1')?.state).toBe('CONFIRMED');
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1']);
});

test('a school may send another of its experts in the place of the one who leaves, and no second one', () => {
  const experts = [
    anExpert({ id: 'e1', organisationId: 'school-2' }),
    anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
    anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-2' }),
  ];
  const office = broughtTo('IN_EXPERTISE', { experts });
  expect(tried(office, replaceExpert, { ...replacement, invitationId: 'a1:e2:1' })).toBe(
    'assignment.sameOrganisationPanel',
  );
  expect(tried(office, replaceExpert, replacement)).toBeNull();
});

test('a replacement may have until today to answer, not until yesterday', () => {
  const until = (confirmBy: typeof today) =>
    tried(broughtTo('IN_EXPERTISE'), replaceExpert, { ...replacement, confirmBy });
  expect([until(addDays(today, -1)), until(today)]).toEqual(['invitation.confirmByPast', null]);
  const send = (confirmBy: typeof today) => tried(planned(['e1']), sendToExpertise, { ids: ['a1'], confirmBy });
  expect(send(today)).toBeNull();
});

test('the place of an invitation that expired is given to another', () => {
  const office = broughtTo('IN_EXPERTISE');
  done(office, replaceExpert, replacement);
  done(office, expireInvitations, a1, 'secretary', addDays(today, 9));
  expect(office.get('invitations', 'a1:e3:1')?.state).toBe('EXPIRED');
  expect(tried(office, expireInvitations, a1, 'tomsk-coordinator')).toBe('rights.notAllowed');
  expect(tried(office, replaceExpert, { ...replacement, invitationId: 'a1:e3:1', newExpertId: 'e1' })).toBeNull();
});

test('what an expert who was replaced leaves is no free place', () => {
  const office = broughtTo('IN_EXPERTISE');
  done(office, replaceExpert, replacement);
  done(office, declineInvitation, { invitationId: 'a1:e3:1', comment: 'Занят' }, 'expert-3');
  expect(tried(office, replaceExpert, { ...replacement, newExpertId: 'e1' })).toBe('invitation.closed');
});

test('the place of a third expert who declined is given to another third, beside a full panel', () => {
  const office = broughtTo('IN_EXPERTISE', {
    experts: [
      anExpert({ id: 'e1', organisationId: 'school-2' }),
      anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
      anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
      anExpert({ id: 'e4', lastName: 'Ветрова', organisationId: 'elsewhere' }),
    ],
  });
  scored(office, 1, 'MEETS');
  scored(office, 2, 'DOES_NOT_MEET');
  done(office, addThirdExpert, invite('e3'));
  done(office, declineInvitation, { invitationId: 'a1:e3:1', comment: 'Занят' }, 'expert-3');
  expect(tried(office, replaceExpert, { ...replacement, invitationId: 'a1:e3:1', newExpertId: 'e4' })).toBeNull();
  expect(office.get('invitations', 'a1:e4:1')).toMatchObject({ isExtra: true, state: 'INVITED' });
  expect(tried(office, replaceExpert, { ...replacement, invitationId: 'a1:e3:1', newExpertId: 'e3' })).toBe(
    'invitation.closed',
  );
});
