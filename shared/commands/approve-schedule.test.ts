import { expect, test } from 'vitest';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { approveSchedule, changedSinceApproval, isNothingNew, whyNotReady } from './approve-schedule.ts';

const schedule = { municipalityId: 'tomsk', period: '2026-11' };
const experts = [anExpert({ id: 'e1' }), anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' })];
const planned = anApplication({ status: 'ACCEPTED', period: '2026-11', expertIds: ['e1', 'e2'] });

test('approval sends complete rows to expertise and freezes them by name', () => {
  const office = officeState({
    experts,
    applications: [planned, { ...planned, id: 'a2', lastName: 'Авдеева' }, { ...planned, id: 'a3', expertIds: ['e1'] }],
  });
  const decision = approveSchedule.decide(office, schedule, acting());
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  expect(office.get('applications', 'a1')?.status).toBe('SENT_TO_EXPERTISE');
  expect(office.get('applications', 'a3')?.status).toBe('ACCEPTED');
  const version = office.get('schedules', '2026-11:tomsk')?.versions[0];
  expect(version?.rows.map((row) => row.lastName)).toEqual(['Авдеева', 'Баязитов']);
  expect(version?.rows[0]?.experts.map((expert) => [expert.lastName, expert.organisation])).toEqual([
    ['Якушева', 'МАОУ СОШ № 2'],
    ['Антонова', 'МАОУ гимназия № 3'],
  ]);
});

test('a second approval adds a version with the earlier rows as they were frozen', () => {
  const office = officeState({ experts, applications: [planned] });
  const first = approveSchedule.decide(office, schedule, acting());
  if (!first.ok) throw new Error(first.error.code);
  office.apply(first.value.changes);
  const sent = office.get('applications', 'a1') ?? planned;
  const late = { ...planned, id: 'a2', lastName: 'Яковлев' };
  const renamed = { ...sent, lastName: 'Иванов' };
  office.apply([
    { table: 'applications', id: 'a1', before: sent, after: renamed },
    { table: 'applications', id: 'a2', before: null, after: late },
  ]);
  const second = approveSchedule.decide(office, schedule, acting());
  if (!second.ok) throw new Error(second.error.code);
  office.apply(second.value.changes);
  const versions = office.get('schedules', '2026-11:tomsk')?.versions;
  expect(versions?.map((version) => version.rows.map((row) => row.lastName))).toEqual([
    ['Баязитов'],
    ['Баязитов', 'Яковлев'],
  ]);
});

test('there is nothing to approve without a full panel', () => {
  const office = officeState({ experts, applications: [{ ...planned, expertIds: ['e1'] }] });
  expect(approveSchedule.permit(office, acting().actor, schedule)?.code).toBe('schedule.nothingToApprove');
});

test('a coordinator does not approve the schedule', () => {
  const office = officeState({ experts, applications: [planned] });
  expect(approveSchedule.permit(office, acting('coordinator').actor, schedule)?.code).toBe('rights.notAllowed');
});

test('three experts are needed in Sverdlovsk', () => {
  const office = officeState({ experts, applications: [planned] });
  const tomsk = office.get('office', 'office');
  if (!tomsk) throw new Error('no office');
  office.apply([{ table: 'office', id: 'office', before: tomsk, after: { ...tomsk, region: 'sverdlovsk' } }]);
  expect(approveSchedule.permit(office, acting().actor, schedule)?.code).toBe('schedule.nothingToApprove');
});

test('approval takes its own municipality and period only, and no simplified form', () => {
  const others = [
    { ...planned, id: 'a2', municipalityId: 'asino' },
    { ...planned, id: 'a3', period: '2026-12' },
    { ...planned, id: 'a4', form: 'SIMPLIFIED' as const },
    { ...planned, id: 'a5', status: 'REGISTERED' as const },
  ];
  const office = officeState({ experts, applications: [planned, ...others] });
  const decision = approveSchedule.decide(office, schedule, acting());
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  const sent = [...office.all('applications')].filter(({ status }) => status === 'SENT_TO_EXPERTISE');
  expect(sent.map(({ id }) => id)).toEqual(['a1']);
  expect(office.get('schedules', '2026-11:tomsk')?.versions[0]?.rows).toHaveLength(1);
});

test('approval invites the experts and begins the 60 days', () => {
  const office = officeState({ experts, applications: [planned] });
  const decision = approveSchedule.decide(office, schedule, acting());
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  expect(office.get('invitations', 'a1:e2:1')).toMatchObject({ state: 'INVITED', invitedOn: '2026-11-21' });
  expect(office.get('procedures', 'a1')?.attestationStart).toBe('2026-11-21');
});

test('a new version leaves out what was called off since, and what is no longer there', () => {
  const office = officeState({
    experts,
    applications: [planned, ...['a2', 'a3', 'a4'].map((id) => ({ ...planned, id }))],
  });
  const first = approveSchedule.decide(office, schedule, acting());
  if (!first.ok) throw new Error(first.error.code);
  office.apply(first.value.changes);
  const sent = (id: string) => office.get('applications', id) ?? planned;
  office.apply([
    { table: 'applications', id: 'a1', before: sent('a1'), after: { ...sent('a1'), status: 'WITHDRAWN' } },
    { table: 'applications', id: 'a2', before: sent('a2'), after: { ...sent('a2'), status: 'INTAKE_REFUSED' } },
    { table: 'applications', id: 'a9', before: null, after: { ...planned, id: 'a9' } },
    { table: 'applications', id: 'a4', before: sent('a4'), after: null },
  ]);
  const second = approveSchedule.decide(office, schedule, acting());
  if (!second.ok) throw new Error(second.error.code);
  office.apply(second.value.changes);
  const rows = office.get('schedules', '2026-11:tomsk')?.versions[1]?.rows;
  expect(rows?.map(({ applicationId }) => applicationId).sort()).toEqual(['a3', 'a9']);
});

test('the operator prepares a schedule, the commission’s secretary approves it; a municipality has to be there', () => {
  const office = officeState({ experts, applications: [planned] });
  expect(approveSchedule.permit(office, acting('operator').actor, schedule)?.code).toBe('rights.notAllowed');
  const nowhere = { ...schedule, municipalityId: 'nowhere' };
  expect(approveSchedule.permit(office, acting().actor, nowhere)?.code).toBe('schedule.municipalityGone');
});

test('a row that stays behind says how many experts it lacks', () => {
  const office = officeState({ experts, applications: [planned] });
  expect(whyNotReady(office, { ...planned, expertIds: ['e1'] })).toEqual({
    code: 'schedule.panelIncomplete',
    facts: { assigned: 1, needed: 2 },
  });
});

test('what has changed in approved rows is taken in only when that is asked for, and earlier versions stay', () => {
  const office = officeState({ experts, applications: [planned, { ...planned, id: 'a2', lastName: 'Яковлев' }] });
  const approve = (withChanges?: boolean) => {
    const args = withChanges === undefined ? schedule : { ...schedule, withChanges };
    const decision = approveSchedule.decide(office, args, acting());
    if (!decision.ok) return decision.error.code;
    office.apply(decision.value.changes);
    return null;
  };
  expect(changedSinceApproval(office, schedule)).toBe(0);
  expect(approve()).toBeNull();
  expect(approveSchedule.permit(office, acting().actor, schedule)?.code).toBe('schedule.nothingToApprove');
  const [first, second] = ['a1', 'a2'].map((id) => office.get('applications', id) ?? planned);
  office.apply([
    { table: 'applications', id: 'a1', before: first ?? null, after: { ...planned, ...first, lastName: 'Иванов' } },
    { table: 'applications', id: 'a2', before: second ?? null, after: { ...planned, ...second, period: '2026-12' } },
  ]);
  expect(changedSinceApproval(office, schedule)).toBe(2);
  expect(approveSchedule.permit(office, acting().actor, schedule)).toBeNull();
  expect(approve()).toBe('schedule.nothingToApprove');
  expect(approve(true)).toBeNull();
  const versions = office.get('schedules', '2026-11:tomsk')?.versions;
  expect(versions?.map(({ rows }) => rows.map(({ lastName }) => lastName))).toEqual([
    ['Баязитов', 'Яковлев'],
    ['Иванов'],
  ]);
  expect(approve(true)).toBe('schedule.nothingToApprove');
});

test('what has come to the schedule since is no change of approved rows, and is not taken in with them', () => {
  const office = officeState({ experts, applications: [planned] });
  const approve = (withChanges: boolean) => {
    const decision = approveSchedule.decide(office, { ...schedule, withChanges }, acting());
    if (!decision.ok) throw new Error(decision.error.code);
    office.apply(decision.value.changes);
  };
  approve(false);
  const half = { ...planned, id: 'half', expertIds: ['e1'] };
  office.apply([{ table: 'applications', id: 'half', before: null, after: half }]);
  expect(changedSinceApproval(office, schedule)).toBe(0);
  expect(isNothingNew(office, { ...schedule, withChanges: true })).toBe(true);
  const sent = office.get('applications', 'a1') ?? planned;
  office.apply([{ table: 'applications', id: 'a1', before: sent, after: { ...sent, lastName: 'Иванов' } }]);
  expect(isNothingNew(office, { ...schedule, withChanges: true })).toBe(false);
  expect(isNothingNew(office, schedule)).toBe(true);
  approve(true);
  const rows = office.get('schedules', '2026-11:tomsk')?.versions[1]?.rows;
  expect(rows?.map((row) => [row.applicationId, row.lastName])).toEqual([['a1', 'Иванов']]);
});
