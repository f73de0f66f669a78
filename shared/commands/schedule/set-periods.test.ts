import { expect, test } from 'vitest';
import { undo } from '#shared/commands/undo.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { setPeriods } from './set-periods.ts';

const rows = {
  experts: [anExpert({ id: 'e1', loadLimit: 1 })],
  applications: [
    anApplication({ id: 'a1', status: 'REGISTERED' }),
    anApplication({ id: 'a2', status: 'ACCEPTED', municipalityId: 'asino' }),
    anApplication({ id: 'a3', status: 'ACCEPTED', period: '2026-12', expertIds: ['e1'] }),
    anApplication({ id: 'a4', status: 'ACCEPTED', period: '2027-01', expertIds: ['e1'] }),
    anApplication({ id: 'simple', status: 'REGISTERED', form: 'SIMPLIFIED' }),
    anApplication({ id: 'late', status: 'IN_EXPERTISE' }),
  ],
};

function decided(periods: Readonly<Record<string, string>>, role: 'secretary' | 'coordinator' = 'secretary') {
  const office = officeState(rows);
  const args = { periods: Object.entries(periods).map(([id, period]) => ({ id, period })) };
  return { office, decision: setPeriods.decide(office, args, acting(role)) };
}

test('each application gets its own window by one act, a registered one is accepted by it, and all is taken back', () => {
  const { office, decision } = decided({ a1: '2026-11', a2: '2027-02' });
  if (!decision.ok) throw new Error(decision.error.code);
  office.apply(decision.value.changes);
  const states = () =>
    ['a1', 'a2'].map((id) => [office.get('applications', id)?.status, office.get('applications', id)?.period]);
  expect(states()).toEqual([
    ['ACCEPTED', '2026-11'],
    ['ACCEPTED', '2027-02'],
  ]);
  const changes = decision.value.changes.filter((one) => one.table === 'applications');
  const back = undo.decide(office, { changes: changes as never }, acting());
  if (!back.ok) throw new Error(back.error.code);
  office.apply(back.value.changes);
  expect(states()).toEqual([
    ['REGISTERED', null],
    ['ACCEPTED', null],
  ]);
});

test('a window that an application has already changes nothing', () => {
  const { decision } = decided({ a3: '2026-12' });
  expect(decision).toEqual({ ok: true, value: { changes: [] } });
});

test('two applications of one expert do not meet in a window that has no room for both, elsewhere they may', () => {
  const clash = decided({ a3: '2027-03', a4: '2027-03' }).decision;
  expect(clash.ok ? null : clash.error.code).toBe('assignment.loadFull');
  expect(decided({ a3: '2027-03', a4: '2027-04' }).decision.ok).toBe(true);
});

test.each([
  [{ simple: '2026-11' }, 'application.simplifiedOutsideSchedule'],
  [{ late: '2026-11' }, 'application.cannotPlan'],
  [{ nobody: '2026-11' }, 'application.gone'],
])('%o is refused whole', (periods, code) => {
  const { decision } = decided({ a2: '2026-11', ...periods });
  expect(decision.ok ? null : decision.error.code).toBe(code);
});

test('a coordinator takes suggestions for his own municipality only', () => {
  expect(decided({ a2: '2026-11' }, 'coordinator').decision.ok).toBe(true);
  const { decision } = decided({ a1: '2026-11' }, 'coordinator');
  expect(decision.ok ? null : decision.error.code).toBe('rights.notAllowed');
});
