import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { RowChange } from '#shared/records/tables.ts';
import { acting, anApplication, anExpert, type OfficeState, officeState } from '#tests/support/office-state.ts';
import { planBasis, planChanges } from './plan-changes.ts';
import { planningTask } from './planning-task.ts';
import { usualWishes } from './wishes.ts';

const PERIOD = '2026-11';
const accepted = { status: 'ACCEPTED', period: PERIOD } as const;
const { actor } = acting('secretary');
const first = anApplication({ id: 'a1', ...accepted, expertIds: ['e1'] });
const other = anApplication({ id: 'later', ...accepted, period: '2026-12' });
const expert = anExpert({ id: 'e2', lastName: 'Брагина', organisationId: 's2' });

const whatIf = {
  absentIds: [],
  limitChange: 0,
  newcomers: [{ municipalityId: 'tomsk', subject: 'химия', post: 'учитель', limit: 5 }],
};

function changesAfter(...changes: readonly Pick<RowChange, 'table' | 'after'>[]) {
  const office = officeState({ experts: [anExpert(), expert], applications: [first, other] });
  const order = { period: PERIOD, municipalityIds: null, mode: 'all', wishes: usualWishes, whatIf } as const;
  const task = planningTask(office, actor, order);
  if (!task.ok) throw new Error(task.error.code);
  const basis = planBasis(office);
  apply(office, changes);
  const found = planChanges(office, actor, task.value, basis);
  return found && Object.fromEntries(Object.entries(found).map(([kind, list]) => [kind, list.map(idOf)]));
}

function apply(office: OfficeState, changes: readonly Pick<RowChange, 'table' | 'after'>[]) {
  office.apply(changes.map(({ table, after }) => ({ table, id: after?.id ?? 'a1', before: null, after }) as RowChange));
}

const idOf = (row: unknown) => (typeof row === 'string' ? row : (row as { readonly id: string }).id);
const none = { joined: [], left: [], changed: [], experts: [], loads: [], tables: [] };

test('a plan whose office has not changed is as good as new, and so is one whom no change concerns', () => {
  expect(changesAfter()).toBeNull();
  expect(changesAfter({ table: 'applications', after: { ...other, note: 'позвонить' } })).toBeNull();
});

test('applications that come, go and change are told', () => {
  const fresh = anApplication({ id: 'a2', ...accepted });
  expect(changesAfter({ table: 'applications', after: fresh })).toEqual({ ...none, joined: ['a2'] });
  expect(changesAfter({ table: 'applications', after: null })).toEqual({ ...none, left: ['a1'] });
  expect(changesAfter({ table: 'applications', after: { ...first, subject: 'физика' } })).toEqual({
    ...none,
    changed: ['a1'],
  });
});

test('an appointment in a row of the plan is told with the row, one elsewhere with the expert', () => {
  expect(changesAfter({ table: 'applications', after: { ...first, expertIds: ['e2'] } })).toEqual({
    ...none,
    changed: ['a1'],
  });
  const sent = anApplication({ id: 'sent', ...accepted, status: 'SENT_TO_EXPERTISE', expertIds: ['e2'] });
  expect(changesAfter({ table: 'applications', after: sent })).toEqual({ ...none, loads: ['e2'] });
});

test('experts who come and change are told', () => {
  const fresh = anExpert({ id: 'e3', organisationId: 's3' });
  expect(changesAfter({ table: 'experts', after: { ...expert, loadLimit: 1 } })).toEqual({ ...none, experts: ['e2'] });
  expect(changesAfter({ table: 'experts', after: fresh })).toEqual({ ...none, experts: ['e3'] });
});

test('absences are told as a whole', () => {
  const day = '2026-11-01' as LocalDate;
  const absence = { id: 'x', expertId: 'e1', from: day, to: day, reason: '' };
  expect(changesAfter({ table: 'absences', after: absence })).toEqual({ ...none, tables: ['absences'] });
});
