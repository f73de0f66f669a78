import { expect, test } from 'vitest';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { declineInvitation } from '#shared/commands/expertise/decline-invitation.ts';
import { inviteExpert } from '#shared/commands/expertise/invite-expert.ts';
import { setProcedureTerms } from '#shared/commands/expertise/set-procedure-terms.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { anApplication, type OfficeState } from '#tests/support/office-state.ts';
import { broughtTo, done, today } from '#tests/support/procedure.ts';
import { isIdle, isSilent, panelState } from './panel-state.ts';
import { scoreByOf } from './score-by.ts';

const stateOn = (office: OfficeState, on: LocalDate) => {
  const application = office.get('applications', 'a1');
  return application ? panelState(office, application, on) : null;
};

test('no panel is at work before experts are asked and after they have finished', () => {
  expect(stateOn(broughtTo('ACCEPTED'), today)).toBeNull();
  expect(stateOn(broughtTo('EXPERTISE_DONE'), today)).toBeNull();
});

test('a panel that is being gathered has those who wait, those who are silent after their day, and empty places', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  done(office, inviteExpert, { applicationId: 'a1', expertId: 'e3', confirmBy: addDays(today, 10) });
  done(office, declineInvitation, { invitationId: 'a1:e1:1', comment: 'В отпуске' }, 'expert-1');
  const state = stateOn(office, addDays(today, 5));
  expect(state?.waiting.map(({ expertId }) => expertId)).toEqual(['e2', 'e3']);
  expect(state?.silent.map(({ expertId }) => expertId)).toEqual(['e2']);
  expect(state).toMatchObject({ idle: [], idleDays: 0, missing: 0, isReady: false });
  done(office, declineInvitation, { invitationId: 'a1:e2:1', comment: 'В отпуске' }, 'expert-2');
  expect(stateOn(office, today)?.missing).toBe(1);
});

test('a panel whose lamps are all lit is ready to begin, once', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  for (const n of [1, 2]) done(office, confirmInvitation, { invitationId: `a1:e${n}:1` }, `expert-${n}`);
  expect(stateOn(office, today)?.isReady).toBe(true);
  expect(stateOn(broughtTo('IN_EXPERTISE'), today)?.isReady).toBe(false);
});

test('an expert is idle from the sixth day of the expertise, never before it has begun (E5)', () => {
  const office = broughtTo('IN_EXPERTISE');
  const idleOn = (days: number) => stateOn(office, addDays(today, days));
  expect([idleOn(5)?.idle.length, idleOn(6)?.idle.length]).toEqual([0, 2]);
  expect(idleOn(6)?.idleDays).toBe(6);
  const gathering = broughtTo('SENT_TO_EXPERTISE');
  done(gathering, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
  expect(stateOn(gathering, addDays(today, 30))).toMatchObject({ idle: [], idleDays: 0 });
});

test('silent is who has not answered after the last day; idle is only who works', () => {
  const office = broughtTo('IN_EXPERTISE');
  const invitation = [...office.all('invitations')][0];
  if (!invitation) throw new Error('no invitation');
  expect(isIdle(office, invitation, addDays(today, 6))).toBe(true);
  expect(isIdle(office, { ...invitation, state: 'SCORED' }, addDays(today, 6))).toBe(false);
  const invited = { ...invitation, state: 'INVITED', confirmBy: today } as const;
  expect(isSilent(invited, today)).toBe(false);
  expect(isSilent(invited, addDays(today, 1))).toBe(true);
  expect(isSilent({ ...invited, confirmBy: null }, addDays(today, 9))).toBe(false);
  expect(isSilent({ ...invited, state: 'DECLINED' }, addDays(today, 9))).toBe(false);
});

test('experts score until the day set, otherwise until the last day of the period', () => {
  const office = broughtTo('SENT_TO_EXPERTISE');
  const application = office.get('applications', 'a1') ?? anApplication();
  expect(scoreByOf(office, application)).toBe('2026-12-31');
  expect(scoreByOf(office, { id: 'a2', period: null })).toBeNull();
  done(office, setProcedureTerms, { applicationId: 'a1', scoreBy: addDays(today, 20), noteBy: null });
  expect(scoreByOf(office, application)).toBe(addDays(today, 20));
});
