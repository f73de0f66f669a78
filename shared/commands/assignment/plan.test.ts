import { expect, test } from 'vitest';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { Role } from '#shared/records/office.ts';
import {
  acting,
  anApplication,
  anExpert,
  type OfficeState,
  officeState,
  type Rows,
} from '#tests/support/office-state.ts';
import type { Command } from '../command.ts';
import { applyPlan } from './apply-plan.ts';
import type { PlanArgs, PlannedPanel } from './plan-args.ts';
import { undoPlan } from './undo-plan.ts';

const PERIOD = '2026-11';
const accepted = { status: 'ACCEPTED', period: PERIOD } as const;
const experts = [
  anExpert({ id: 'e1', organisationId: 's1' }),
  anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 's2' }),
  anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 's3', loadLimit: 1 }),
  anExpert({ id: 'own', lastName: 'Орлова', organisationId: 'school-1' }),
];
const officeOf = (applications: readonly Application[], rows: Rows = {}) =>
  officeState({ experts, applications, ...rows });

const row = (applicationId: string, basis: string[], expertIds: string[], isSent = false): PlannedPanel => ({
  applicationId,
  basis,
  expertIds,
  isSent,
});

function tried(
  office: OfficeState,
  command: Command<PlanArgs, Application>,
  rows: readonly PlannedPanel[],
  role: Role = 'secretary',
) {
  const decision = command.decide(office, { period: PERIOD, rows: [...rows] }, acting(role));
  if (decision.ok) office.apply(decision.value.changes);
  return decision.ok ? null : decision.error;
}
const codeOf = (...args: Parameters<typeof tried>) => tried(...args)?.code ?? null;
const panel = (office: OfficeState, id: string) => office.get('applications', id)?.expertIds;

function invitation(applicationId: string, expertId: string, state: Invitation['state']): Invitation {
  return {
    id: `${applicationId}:${expertId}:1`,
    applicationId,
    expertId,
    state,
    isExtra: false,
    invitedOn: '2026-11-10' as LocalDate,
    confirmBy: null,
    answeredAt: null,
    comment: '',
    lastActiveOn: '2026-11-10' as LocalDate,
  };
}

test('a whole plan is accepted by one act and taken back by one', () => {
  const office = officeOf([
    anApplication({ id: 'a1', ...accepted }),
    anApplication({ id: 'a2', ...accepted, expertIds: ['e3'] }),
  ]);
  const rows = [row('a1', [], ['e1', 'e3']), row('a2', ['e3'], ['e2', 'e1'])];
  expect(tried(office, applyPlan, rows)).toBeNull();
  expect([panel(office, 'a1'), panel(office, 'a2')]).toEqual([
    ['e1', 'e3'],
    ['e2', 'e1'],
  ]);
  expect(tried(office, undoPlan, rows)).toBeNull();
  expect([panel(office, 'a1'), panel(office, 'a2')]).toEqual([[], ['e3']]);
});

test('a panel that has changed since refuses the whole plan, by name, and nothing is written', () => {
  const office = officeOf([
    anApplication({ id: 'a1', ...accepted }),
    anApplication({ id: 'a2', ...accepted, lastName: 'Волкова', expertIds: ['e1'] }),
  ]);
  const refusal = must(tried(office, applyPlan, [row('a1', [], ['e1']), row('a2', [], ['e2'])]), 'a refusal');
  expect(explain(refusal)).toBe(
    'Пока план составлялся, эти заявления изменились: Волкова Дамир Хакимджанович. Пересчитайте план.',
  );
  expect(panel(office, 'a1')).toEqual([]);
});

test.each([
  ['another period', anApplication({ ...accepted, period: '2026-12' }), false],
  ['approval', anApplication({ ...accepted, status: 'SENT_TO_EXPERTISE' }), false],
  ['a return to the schedule', anApplication(accepted), true],
])('%s meanwhile is a change', (_what, application, isSent) => {
  expect(codeOf(officeOf([application]), applyPlan, [row('a1', [], ['e1'], isSent)])).toBe('plan.changedSince');
});

test('many names are told by the first three', () => {
  const many = Array.from({ length: 5 }, (_, i) => anApplication({ id: `a${i}`, ...accepted, expertIds: ['e1'] }));
  const refusal = tried(
    officeOf(many),
    applyPlan,
    many.map(({ id }) => row(id, [], ['e2'])),
  );
  expect(explain(must(refusal, 'a refusal'))).toContain(' и ещё 2.');
});

test('every pair is judged by the rule of appointing by hand, and named', () => {
  const office = officeOf([anApplication(accepted)]);
  const refusal = must(tried(office, applyPlan, [row('a1', [], ['e1', 'own'])]), 'a refusal');
  expect(refusal.code).toBe('plan.pairRefused');
  expect(explain(refusal)).toBe(
    'План не принят. Заявитель Баязитов Дамир Хакимджанович, эксперт Орлова Анна Антоновна: эксперт работает в той же организации, что и заявитель. Пересчитайте план.',
  );
});

test('loads are counted over the whole plan: a place given back may be taken, one too many may not', () => {
  const applications = [
    anApplication({ id: 'a1', ...accepted, expertIds: ['e3'] }),
    anApplication({ id: 'a2', ...accepted }),
  ];
  expect(codeOf(officeOf(applications), applyPlan, [row('a2', [], ['e3'])])).toBe('plan.pairRefused');
  expect(codeOf(officeOf(applications), applyPlan, [row('a1', ['e3'], ['e1']), row('a2', [], ['e3'])])).toBeNull();
  const free = [anApplication({ id: 'a1', ...accepted }), anApplication({ id: 'a2', ...accepted })];
  expect(codeOf(officeOf(free), applyPlan, [row('a1', [], ['e3']), row('a2', [], ['e3'])])).toBe('plan.pairRefused');
});

test('who stays is not judged again', () => {
  const office = officeOf([anApplication({ ...accepted, expertIds: ['own'] })]);
  expect(codeOf(office, applyPlan, [row('a1', ['own'], ['own', 'e1'])])).toBeNull();
});

test.each([
  ['three experts where the region has two', ['e1', 'e2', 'e3'], 'assignment.tooMany'],
  ['the same expert twice', ['e1', 'e1'], 'assignment.sameExpertTwice'],
  ['an expert who is not there', ['nobody'], 'assignment.expertGone'],
  ['nothing new', [], 'plan.empty'],
])('%s', (_what, expertIds, code) => {
  expect(codeOf(officeOf([anApplication(accepted)]), applyPlan, [row('a1', [], expertIds)])).toBe(code);
});

test('an application twice, one that is gone, the simplified form, one without a period', () => {
  const office = officeOf([
    anApplication(accepted),
    anApplication({ id: 'simple', ...accepted, form: 'SIMPLIFIED' }),
    anApplication({ id: 'done', ...accepted, status: 'GRANTED' }),
  ]);
  expect(codeOf(office, applyPlan, [row('a1', [], ['e1']), row('a1', [], ['e2'])])).toBe('plan.rowTwice');
  expect(codeOf(office, applyPlan, [row('nobody', [], ['e1'])])).toBe('application.gone');
  expect(codeOf(office, applyPlan, [row('simple', [], ['e1'])])).toBe('application.simplifiedOutsideSchedule');
  expect(codeOf(office, applyPlan, [row('done', [], ['e1'])])).toBe('application.cannotPlan');
  const early = anApplication({ ...accepted, period: null });
  expect(applyPlan.permit(office, acting().actor, early)?.code).toBe('application.noPeriod');
});

test('a coordinator accepts plans of his municipality with his experts; an expert accepts none', () => {
  const mine = { ...accepted, municipalityId: 'asino', organisationId: 'school-3' };
  const own = anExpert({ id: 'near', municipalityId: 'asino', organisationId: 'school-4' });
  const office = officeOf([anApplication({ id: 'mine', ...mine }), anApplication({ id: 'theirs', ...accepted })], {
    experts: [...experts, own],
  });
  expect(codeOf(office, applyPlan, [row('theirs', [], ['e1'])], 'coordinator')).toBe('rights.notAllowed');
  expect(codeOf(office, applyPlan, [row('mine', [], ['e1'])], 'coordinator')).toBe('plan.pairRefused');
  expect(codeOf(office, applyPlan, [row('mine', [], ['near'])], 'expert')).toBe('rights.notAllowed');
  expect(codeOf(office, applyPlan, [row('mine', [], ['near'])], 'coordinator')).toBeNull();
});

const sent = anApplication({ id: 'sent', ...accepted, status: 'SENT_TO_EXPERTISE', expertIds: ['e1'] });
const invitations = [invitation('sent', 'e1', 'CONFIRMED'), invitation('sent', 'own', 'DECLINED')];

test('a free place of an application that is with its experts is filled by an invitation, and called off again', () => {
  const office = officeOf([sent], { invitations });
  const rows = [row('sent', ['e1'], ['e1', 'e2'], true)];
  expect(tried(office, applyPlan, rows)).toBeNull();
  expect(panel(office, 'sent')).toEqual(['e1', 'e2']);
  expect(office.get('invitations', 'sent:e2:1')).toMatchObject({
    state: 'INVITED',
    isExtra: false,
    confirmBy: '2026-11-24',
  });
  expect(tried(office, undoPlan, rows)).toBeNull();
  expect(panel(office, 'sent')).toEqual(['e1']);
  expect(office.get('invitations', 'sent:e2:1')?.state).toBe('CALLED_OFF');
  expect(office.get('invitations', 'sent:e1:1')?.state).toBe('CONFIRMED');
});

test('with its experts nobody is taken off by a plan, and no more come than places are free', () => {
  const office = officeOf([sent], { invitations });
  expect(codeOf(office, applyPlan, [row('sent', ['e1'], ['e2', 'e3'], true)])).toBe('application.cannotPlan');
  const full = officeOf([{ ...sent, expertIds: ['e1', 'e2'] }], {
    invitations: [...invitations, invitation('sent', 'e2', 'INVITED')],
  });
  expect(codeOf(full, applyPlan, [row('sent', ['e1', 'e2'], ['e1', 'e2', 'e3'], true)])).toBe('assignment.tooMany');
  const extra = officeOf([{ ...sent, expertIds: ['e1'] }], {
    invitations: [invitation('sent', 'e1', 'CONFIRMED'), invitation('sent', 'e2', 'INVITED')],
  });
  expect(codeOf(extra, applyPlan, [row('sent', ['e1'], ['e1', 'e3'], true)])).toBe('panel.full');
});

test('a plan is not taken back once somebody has answered, changed a panel or approved the schedule', () => {
  const rows = [row('sent', ['e1'], ['e1', 'e2'], true)];
  const office = officeOf([sent], { invitations });
  expect(tried(office, applyPlan, rows)).toBeNull();
  const before = must(office.get('invitations', 'sent:e2:1'), 'the invitation');
  office.apply([{ table: 'invitations', id: before.id, before, after: { ...before, state: 'CONFIRMED' } }]);
  expect(codeOf(office, undoPlan, rows)).toBe('plan.undoStarted');

  const planned = officeOf([anApplication({ ...accepted, expertIds: ['e2'] })]);
  expect(codeOf(planned, undoPlan, [row('a1', [], ['e1'])])).toBe('plan.undoStarted');
  const approved = officeOf([anApplication({ ...accepted, status: 'SENT_TO_EXPERTISE', expertIds: ['e1'] })]);
  expect(codeOf(approved, undoPlan, [row('a1', [], ['e1'])])).toBe('plan.undoStarted');
});

test('a plan is taken back only as far as the experts of before may still be appointed', () => {
  const office = officeOf([
    anApplication({ id: 'a1', ...accepted, expertIds: ['e1'] }),
    anApplication({ id: 'a2', ...accepted, expertIds: ['e3'] }),
  ]);
  expect(codeOf(office, undoPlan, [row('a1', ['e3'], ['e1'])])).toBe('plan.pairRefused');
  expect(codeOf(office, undoPlan, [row('a1', ['e1'], ['e1'])])).toBe('plan.empty');
  expect(codeOf(office, undoPlan, [row('a1', [], ['e1'])], 'coordinator')).toBe('rights.notAllowed');
  expect(codeOf(office, undoPlan, [row('nobody', [], ['e1'])])).toBe('application.gone');
});
