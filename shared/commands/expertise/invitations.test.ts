import { expect, test } from 'vitest';
import { regionProfile } from '#shared/domain/profile/region-profile.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { anApplication, anExpert } from '#tests/support/office-state.ts';
import { broughtTo, done, procedureOffice, today, tried } from '#tests/support/procedure.ts';
import { confirmInvitation } from './confirm-invitation.ts';
import { declineInvitation } from './decline-invitation.ts';
import { expireInvitations } from './expire-invitations.ts';
import { expireManyInvitations } from './expire-many-invitations.ts';
import { inviteExpert } from './invite-expert.ts';
import { inviteExperts } from './invite-experts.ts';
import { replaceExpert } from './replace-expert.ts';
import { placesToFill, replaceablePlaces } from './replaceable.ts';
import { setProcedureTerms } from './set-procedure-terms.ts';

const a1 = { applicationId: 'a1' };
const late = addDays(today, 9);

const experts = [
  anExpert({ id: 'e1', organisationId: 'school-2' }),
  anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
  anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
  anExpert({ id: 'e4', lastName: 'Власова', organisationId: 'school-5' }),
  anExpert({ id: 'e5', lastName: 'Громова', organisationId: 'school-5' }),
  anExpert({ id: 'own', lastName: 'Орлова', organisationId: 'school-1' }),
];

test('several experts are invited at once, more than the panel needs, until one day', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  const invite = { ...a1, expertIds: ['e3', 'e4'], confirmBy: addDays(today, 4) };
  expect(tried(office, inviteExperts, invite, 'tomsk-coordinator')).toBeNull();
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1', 'e2', 'e3', 'e4']);
  expect(office.get('invitations', 'a1:e3:1')).toMatchObject({ state: 'INVITED', confirmBy: addDays(today, 4) });
  expect(office.get('invitations', 'a1:e4:1')).toMatchObject({ state: 'INVITED', isExtra: false });
});

test.each([
  { who: 'two of one organisation', expertIds: ['e4', 'e5'], code: 'assignment.sameOrganisationPanel' },
  { who: 'one of the teacher’s own school', expertIds: ['e3', 'own'], code: 'assignment.ownOrganisation' },
  { who: 'one twice', expertIds: ['e3', 'e3'], code: 'panel.already' },
  { who: 'one who is not in the directory', expertIds: ['e3', 'nobody'], code: 'assignment.expertGone' },
])('$who: nobody is invited', ({ expertIds, code }) => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  expect(tried(office, inviteExperts, { ...a1, expertIds, confirmBy: null })).toBe(code);
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1', 'e2']);
});

test('a coordinator invites the experts of his own municipality only, the office any', () => {
  const far = anExpert({ id: 'far', lastName: 'Дальняя', municipalityId: 'asino', organisationId: 'school-9' });
  const office = broughtTo('SENT_TO_EXPERTISE', { experts: [...experts, far] });
  const invite = { ...a1, expertIds: ['far'], confirmBy: null };
  const one = { ...a1, expertId: 'far', confirmBy: null };
  expect(tried(office, inviteExperts, invite, 'tomsk-coordinator')).toMatch(/^schedule\.|^assignment\./u);
  expect(tried(office, inviteExpert, one, 'tomsk-coordinator')).toMatch(/^schedule\.|^assignment\./u);
  expect(tried(office, inviteExperts, invite, 'operator')).toBeNull();
});

test('not more than ten stand at once, not until yesterday, not by an expert, not when the panel is full', () => {
  const many = Array.from({ length: 9 }, (_, i) => anExpert({ id: `m${i}`, organisationId: `school-m${i}` }));
  const office = broughtTo('SENT_TO_EXPERTISE', { experts: [...experts, ...many] });
  const of = (expertIds: string[]) => ({ ...a1, expertIds, confirmBy: null });
  expect(tried(office, inviteExperts, of(many.map(({ id }) => id)))).toBe('panel.tooManyInvited');
  expect(tried(office, inviteExperts, of(many.slice(1).map(({ id }) => id)))).toBeNull();
  const fresh = broughtTo('SENT_TO_EXPERTISE', { experts });
  const past = { ...of(['e3']), confirmBy: addDays(today, -1) };
  expect(tried(fresh, inviteExperts, past)).toBe('invitation.confirmByPast');
  expect(tried(fresh, inviteExperts, of(['e3']), 'expert-1')).toBe('rights.notAllowed');
  for (const n of [1, 2]) done(fresh, confirmInvitation, { invitationId: `a1:e${n}:1` }, `expert-${n}`);
  expect(tried(fresh, inviteExperts, of(['e3']))).toBe('panel.full');
  expect(tried(procedureOffice(), inviteExperts, { ...of(['e3']), applicationId: 'nothing' })).toBe('application.gone');
});

test('an answer that the office writes down says by whom and how it came; the expert’s own says nothing', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, confirmInvitation, { invitationId: 'a1:e1:1', way: 'PHONE' }, 'operator');
  expect(office.get('invitations', 'a1:e1:1')?.answeredFor).toEqual({ by: 'operator', way: 'PHONE' });
  done(office, declineInvitation, { invitationId: 'a1:e2:1', comment: 'Уволилась' }, 'operator');
  expect(office.get('invitations', 'a1:e2:1')?.answeredFor).toEqual({ by: 'operator', way: 'PAPER' });
  const own = broughtTo('SENT_TO_EXPERTISE');
  done(own, confirmInvitation, { invitationId: 'a1:e1:1', way: 'PHONE' }, 'expert-1');
  expect(own.get('invitations', 'a1:e1:1')).not.toHaveProperty('answeredFor');
});

test('the last place taken meanwhile on another computer: the answer is refused in words, and the invitation says why', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  done(office, inviteExperts, { ...a1, expertIds: ['e3'], confirmBy: null });
  for (const n of [1, 2]) done(office, confirmInvitation, { invitationId: `a1:e${n}:1` }, `expert-${n}`);
  expect(office.get('invitations', 'a1:e3:1')?.state).toBe('SLOT_CLOSED');
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e3:1' }, 'expert-3')).toBe('panel.full');
  const decline = { invitationId: 'a1:e3:1', comment: 'В отпуске' };
  expect(tried(office, declineInvitation, decline, 'expert-3')).toBe('panel.full');
  expect(office.get('invitations', 'a1:e3:1')).toMatchObject({ state: 'SLOT_CLOSED', comment: '' });
});

test('two computers answer one invitation: the second is told that it is answered, and the first answer stays', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  const decline = { invitationId: 'a1:e1:1', comment: 'В отпуске' };
  done(office, declineInvitation, decline, 'expert-1');
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'operator')).toBe('invitation.closed');
  expect(tried(office, declineInvitation, { ...decline, comment: 'Болею' }, 'operator')).toBe('invitation.closed');
  expect(office.get('invitations', 'a1:e1:1')).toMatchObject({ state: 'DECLINED', comment: 'В отпуске' });
});

test('an invitation that expired meanwhile, or whose application was withdrawn, is refused with its state', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, expireInvitations, a1, 'operator', late);
  expect(tried(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1', late)).toBe('invitation.closed');
  const gone = broughtTo('SENT_TO_EXPERTISE');
  const before = gone.get('applications', 'a1') ?? anApplication();
  gone.apply([{ table: 'applications', id: 'a1', before, after: null }]);
  expect(tried(gone, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1')).toBe('application.gone');
});

test('somebody else invited the same expert meanwhile: both are not invited twice', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', { experts });
  done(office, inviteExperts, { ...a1, expertIds: ['e3'], confirmBy: null });
  expect(tried(office, inviteExperts, { ...a1, expertIds: ['e3', 'e4'], confirmBy: null })).toBe('panel.already');
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1', 'e2', 'e3']);
});

test('overdue invitations of many panels are closed at once; panels without such are left as they are', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  const both = { ids: ['a1'] };
  expect(tried(office, expireManyInvitations, both, 'operator', addDays(today, 3))).toBe('invitation.noneExpired');
  expect(tried(office, expireManyInvitations, both, 'tomsk-coordinator', late)).toBe('rights.notAllowed');
  expect(tried(office, expireManyInvitations, { ids: ['nothing'] }, 'operator', late)).toBe('application.gone');
  done(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
  expect(tried(office, expireManyInvitations, both, 'operator', late)).toBeNull();
  expect(office.get('invitations', 'a1:e1:1')?.state).toBe('CONFIRMED');
  expect(office.get('invitations', 'a1:e2:1')?.state).toBe('EXPIRED');
  expect(office.get('applications', 'a1')?.expertIds).toEqual(['e1']);
});

test('the days of scoring and of the employer’s note are set in any order, by office and municipality', () => {
  const office = broughtTo('SENT_TO_EXPERTISE', {
    officeProfiles: [{ id: 'profile', profile: regionProfile('tomsk') }],
  });
  const terms = { ...a1, scoreBy: addDays(today, 10), noteBy: addDays(today, 12) };
  expect(tried(office, setProcedureTerms, terms, 'expert-1')).toBe('rights.notAllowed');
  expect(tried(office, setProcedureTerms, { ...terms, scoreBy: addDays(today, -1) })).toBe('procedure.scoreByPast');
  expect(tried(office, setProcedureTerms, terms, 'tomsk-coordinator')).toBeNull();
  expect(office.get('procedures', 'a1')).toMatchObject({ scoreBy: addDays(today, 10), noteBy: addDays(today, 12) });
  expect(tried(office, setProcedureTerms, terms)).toBe('application.nothingChanged');
  expect(tried(office, setProcedureTerms, { ...terms, noteBy: null }, 'operator', addDays(today, 30))).toBeNull();
  expect(tried(broughtTo('ACCEPTED'), setProcedureTerms, terms)).toBe('status.tooEarly');
});

test('places that may be given to another: of experts at work, of idle ones, of those who left', () => {
  const office = broughtTo('IN_EXPERTISE');
  const application = () => office.get('applications', 'a1') ?? anApplication();
  const why = (on = today) =>
    replaceablePlaces(office, application(), on).map((one) => [one.invitation.expertId, one.why]);
  expect(why()).toEqual([
    ['e1', 'AT_WORK'],
    ['e2', 'AT_WORK'],
  ]);
  expect(placesToFill(office, application(), today)).toEqual([]);
  expect(why(addDays(today, 6)).map(([, one]) => one)).toEqual(['IDLE', 'IDLE']);
  const replace = { ...a1, invitationId: 'a1:e1:1', newExpertId: 'e3', cause: 'REFUSED' as const, comment: 'Болеет' };
  done(office, replaceExpert, { ...replace, confirmBy: null });
  expect(placesToFill(office, application(), today)).toEqual([]);
  expect(placesToFill(office, application(), addDays(today, 4)).map(({ why: one }) => one)).toEqual(['SILENT']);
  done(office, declineInvitation, { invitationId: 'a1:e3:1', comment: 'В отпуске' }, 'expert-3');
  expect(placesToFill(office, application(), today)).toMatchObject([{ why: 'FREE', invitation: { expertId: 'e3' } }]);
  const replaceOther = { ...replace, invitationId: 'a1:e2:1', newExpertId: 'e4', confirmBy: null };
  const both = broughtTo('IN_EXPERTISE', { experts });
  done(both, replaceExpert, { ...replace, confirmBy: null });
  done(both, replaceExpert, replaceOther);
  done(both, expireInvitations, a1, 'operator', late);
  expect(
    placesToFill(both, both.get('applications', 'a1') ?? anApplication(), late).map(({ why: one }) => one),
  ).toEqual(['FREE', 'FREE']);
  const sent = broughtTo('SENT_TO_EXPERTISE');
  expect(replaceablePlaces(sent, sent.get('applications', 'a1') ?? anApplication(), late)).toEqual([]);
});
