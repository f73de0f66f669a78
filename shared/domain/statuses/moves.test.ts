import { expect, test } from 'vitest';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
import { regionProfile } from '../profile/region-profile.ts';
import { explain } from '../refusals/catalogue.ts';
import { mayPass, meetingMachine, scoreSheetMachine, statesFor } from './machines.ts';
import { isFrom, moveKeys, moves, statusesOf } from './moves.ts';
import { allowedMoves, nextSteps } from './next-steps.ts';
import { firstMoveToward } from './path.ts';
import { whyNotMovable, whyNotMove } from './why-not-move.ts';

const profile = regionProfile('tomsk');
const here = { status: 'ACCEPTED', form: 'IN_PERSON', role: 'secretary', profile } as const;

test('a coordinator refuses intake at registration only, the office until expertise', () => {
  expect(statusesOf('refuseIntake', 'coordinator')).toEqual(['REGISTERING']);
  expect(statusesOf('refuseIntake', 'operator')).toEqual(['REGISTERING', 'REGISTERED', 'ACCEPTED', 'AWAITING_INFO']);
  expect(isFrom('refuseIntake', 'ACCEPTED', 'coordinator')).toBe(false);
  expect(isFrom('refuseIntake', 'ACCEPTED')).toBe(true);
});

test.each([
  ['REGISTERED', ['SENT_TO_EXPERTISE'], 'IN_PERSON', 'accept'],
  ['ACCEPTED', ['SENT_TO_EXPERTISE'], 'IN_PERSON', 'sendToExpertise'],
  ['ACCEPTED', ['SCHEDULING_AK'], 'SIMPLIFIED', 'skipExpertise'],
  ['DRAFT', ['GRANTED'], 'REMOTE', 'submit'],
  ['GRANTED', ['ACCEPTED'], 'IN_PERSON', null],
  ['ACCEPTED', ['WITHDRAWN'], 'IN_PERSON', null],
] as const)('from %s toward %s on the way of %s the first step is %s', (from, wanted, form, first) => {
  expect(firstMoveToward(from, wanted, form)).toBe(first);
});

test('a step that comes too early is refused with the step to take first', () => {
  expect(whyNotMove('startExpertise', here)).toEqual({
    code: 'status.tooEarly',
    facts: {
      act: 'Начать экспертизу',
      status: 'Заявление принято к рассмотрению',
      allowed: '«Направлено на экспертизу»',
      first: 'Направить на экспертизу',
    },
  });
});

test('a step that is over says in which statuses it was possible', () => {
  expect(whyNotMove('refuseIntake', { ...here, status: 'IN_EXPERTISE' })).toMatchObject({
    code: 'status.notFromHere',
    facts: {
      allowed:
        '«Регистрация заявления», «Заявление зарегистрировано», «Заявление принято к рассмотрению» или «Ожидание получения дополнительных сведений»',
    },
  });
});

test('rights come before everything else', () => {
  expect(whyNotMove('startExpertise', { ...here, role: 'teacher' })?.code).toBe('rights.notAllowed');
});

test('the registrars of the region are asked for by form', () => {
  const register = { ...here, status: 'REGISTERING', role: 'coordinator' } as const;
  expect(whyNotMove('register', register)).toBeNull();
  expect(whyNotMove('register', { ...register, form: 'SIMPLIFIED' })?.code).toBe('application.simplifiedNeedsOperator');
  const strict = { ...profile, registrars: { ...profile.registrars, general: ['operator' as const] } };
  expect(whyNotMove('register', { ...register, profile: strict })?.code).toBe('rights.notAllowed');
});

test('a setting of the region switches a late withdrawal on', () => {
  const late = { ...here, status: 'EXPERTISE_DONE' } as const;
  expect(whyNotMove('withdrawLate', late)?.code).toBe('status.notInRegion');
  expect(whyNotMove('withdrawLate', { ...late, profile: { ...profile, lateWithdrawalAllowed: true } })).toBeNull();
});

test('an actor is asked for his scope, then for the status', () => {
  const application = anApplication({ municipalityId: 'asino' });
  const office = officeState({ applications: [application] });
  const { actor } = acting('coordinator');
  expect(whyNotMovable(office, actor, 'register', application)).toBeNull();
  expect(whyNotMovable(office, actor, 'register', { ...application, municipalityId: 'tomsk' })?.code).toBe(
    'rights.notAllowed',
  );
});

test('every act has its reason or is allowed, and the short list agrees with the long one', () => {
  const steps = nextSteps(here);
  expect(steps.map(({ key }) => key)).toEqual(moveKeys.filter((key) => key !== 'createDraft'));
  const allowed = steps.filter(({ refusal }) => refusal === null).map(({ key }) => key);
  expect(allowedMoves(here)).toEqual(allowed);
  expect(allowed).toContain('requestInfo');
  expect(allowedMoves({ ...here, form: 'SIMPLIFIED' })).toContain('skipExpertise');
  expect(allowedMoves({ ...here, role: 'teacher' })).toEqual(['formWithdrawal', 'attachWithdrawal']);
  expect(allowedMoves(here)).toBe(allowedMoves({ ...here }));
});

test('reasons are whole sentences in Russian', () => {
  for (const { name, refusal } of nextSteps({ ...here, role: 'coordinator' })) {
    if (refusal) expect(explain(refusal), name).toMatch(/^[«А-ЯЁ][^A-Za-z]+\.$/u);
  }
});

test('commands, labels and names of the table are not empty, and every label is one', () => {
  const labels = moveKeys.map((key) => moves[key].label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(moveKeys.every((key) => moves[key].source !== '' && moves[key].commands[0] !== undefined)).toBe(true);
});

test('a final sheet has no passage, an open meeting has its own', () => {
  expect(mayPass(scoreSheetMachine, 'scoreSheet.edit', 'EDITING', 'EDITING')).toBe(true);
  expect(mayPass(scoreSheetMachine, 'scoreSheet.edit', 'FINAL', 'FINAL')).toBe(false);
  expect(mayPass(scoreSheetMachine, 'scoreSheet.finish', 'EDITING', 'EDITING')).toBe(false);
  expect(statesFor(meetingMachine, 'meeting.closeVoting')).toEqual(['OPEN']);
  expect(statesFor(meetingMachine, 'meeting.plan')).toEqual(['PLANNED']);
});
