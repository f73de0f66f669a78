import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { acting, anApplication, anExpert, officeState, type Rows } from '#tests/support/office-state.ts';
import { undo } from './undo.ts';

const registered = anApplication({ status: 'REGISTERED', registrationNo: '1' });
const accepted = anApplication({ status: 'ACCEPTED', registrationNo: '1', period: '2026-11' });
const stage = (status: Application['status']) => ({ status, at: '2026-11-01T00:00:00Z' as Instant, by: 'secretary' });

/** What becomes of taking `after` back to `before`, where the office stands at `after`. */
function outcome(before: Application, after: Application, rows: Rows = {}) {
  const office = officeState({ applications: [after], ...rows });
  const decision = undo.decide(office, { changes: [{ table: 'applications', id: 'a1', before, after }] }, acting());
  return decision.ok ? 'taken back' : decision.error.code;
}

test.each([
  { municipalityId: 'asino' },
  { systemNo: 2 },
  { registrationNo: '2' },
  { registeredOn: '2026-09-02' as LocalDate },
  { claimedCategory: 'FIRST' as const },
  { post: 'воспитатель' },
  { form: 'REMOTE' as const },
  { intakeRefusal: { reasonCodes: ['IR01'], text: '' } },
])('an undo never changes what the law’s own acts change: %o', (fields) => {
  expect(outcome(accepted, { ...accepted, ...fields, phone: '1' })).toBe('undo.notUndoable');
});

test('a slip of the keys is taken back, and nothing else of the row is touched', () => {
  expect(outcome(registered, { ...registered, phone: '1', note: 'x' })).toBe('taken back');
});

test('a date of filing is given back only while it is not locked', () => {
  const moved = (status: Application['status']) => {
    const before = anApplication({ status, receivedAt: '2026-09-01' as LocalDate });
    return outcome(before, { ...before, receivedAt: '2026-09-02' as LocalDate });
  };
  expect(moved('REGISTERING')).toBe('taken back');
  expect(moved('REGISTERED')).toBe('undo.notUndoable');
});

test('acceptance is taken back only with the very stage that it added', () => {
  const before = { ...registered, stages: [stage('REGISTERED')] };
  const after = { ...before, status: 'ACCEPTED' as const, period: '2026-11' };
  expect(outcome(before, { ...after, stages: [stage('REGISTERED'), stage('ACCEPTED')] })).toBe('taken back');
  expect(outcome(before, { ...after, stages: [stage('REGISTERED')] })).toBe('undo.notUndoable');
  expect(outcome(before, { ...after, stages: [stage('ACCEPTED'), stage('ACCEPTED')] })).toBe('undo.notUndoable');
  expect(outcome(after, { ...before, stages: [] })).toBe('undo.notUndoable');
});

test('stages that changed without a change of status are not taken back', () => {
  expect(outcome(accepted, { ...accepted, phone: '1', stages: [stage('ACCEPTED')] })).toBe('undo.notUndoable');
});

test('an application that is gone has nothing to be taken back', () => {
  const before = { id: 'a1', snils: '' };
  const after = { id: 'a1', snils: '11223344595' };
  const office = officeState({ personal: [after] });
  const decision = undo.decide(office, { changes: [{ table: 'personal', id: 'a1', before, after }] }, acting());
  expect(decision.ok ? null : decision.error.code).toBe('application.gone');
});

test('a panel is given back while experts may be appointed, and not after', () => {
  const held = { ...accepted, expertIds: ['e1'] };
  const rows = { experts: [anExpert()] };
  expect(outcome(held, { ...held, expertIds: [] }, rows)).toBe('taken back');
  const sent = { ...held, status: 'SENT_TO_EXPERTISE' as const };
  expect(outcome(sent, { ...sent, expertIds: [] }, rows)).toBe('undo.notUndoable');
  expect(outcome(sent, { ...sent, phone: '1' }, rows)).toBe('taken back');
});

test('an expert who is no longer in the directory is not given back', () => {
  const held = { ...accepted, expertIds: ['e1', 'e2'] };
  expect(outcome(held, { ...held, expertIds: ['e1'] }, { experts: [anExpert()] })).toBe('assignment.expertGone');
});

test('a school given back may not be that of an expert of the panel', () => {
  const held = { ...accepted, expertIds: ['e1'], organisationId: 'school-2' };
  const moved = { ...held, organisationId: 'school-1' };
  expect(outcome(held, moved, { experts: [anExpert({ organisationId: 'school-2' })] })).toBe(
    'assignment.ownOrganisation',
  );
  expect(outcome(held, { ...held, phone: '1' }, { experts: [anExpert({ organisationId: 'school-2' })] })).toBe(
    'taken back',
  );
});

test('who keeps his place in the period is not counted twice', () => {
  const held = { ...accepted, expertIds: ['e1', 'e2'] };
  const after = { ...held, expertIds: ['e1'] };
  const experts = [anExpert({ loadLimit: 1 }), anExpert({ id: 'e2', lastName: 'Турова', organisationId: 'school-3' })];
  expect(outcome(held, after, { experts })).toBe('taken back');
});

test('a place in another period is another place', () => {
  const one = (id: string, period: string) => ({ ...accepted, id, period });
  const held = (id: string, period: string) => ({ ...one(id, period), expertIds: ['e1'] });
  const office = officeState({
    applications: [one('a1', '2026-11'), one('a2', '2026-12')],
    experts: [anExpert({ loadLimit: 1 })],
  });
  const change = (id: string, period: string) => ({
    table: 'applications' as const,
    id,
    before: held(id, period),
    after: one(id, period),
  });
  const decision = undo.decide(office, { changes: [change('a1', '2026-11'), change('a2', '2026-12')] }, acting());
  expect(decision.ok).toBe(true);
});
