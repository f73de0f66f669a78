import { describe, expect, test } from 'vitest';
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

describe('a school in another municipality', () => {
  const movedOf = (before: Application) => ({ ...before, organisationId: 'school-3', municipalityId: 'asino' });

  test.each(['DRAFT', 'REGISTERING', 'REGISTERED'] as const)('is taken back with its municipality: %s', (status) => {
    const before = anApplication({ status, organisationId: 'school-1', municipalityId: 'tomsk' });
    expect(outcome(before, movedOf(before))).toBe('taken back');
  });

  test('is not given a municipality that it does not lie in', () => {
    const before = anApplication({ status: 'DRAFT', organisationId: 'school-1', municipalityId: 'asino' });
    expect(outcome(before, { ...before, organisationId: 'school-3', municipalityId: 'tomsk' })).toBe(
      'undo.notUndoable',
    );
  });

  test('stays once the application stands in a schedule', () => {
    const before = anApplication({ status: 'REGISTERED', organisationId: 'school-1', municipalityId: 'tomsk' });
    const planned = { ...movedOf(before), status: 'REGISTERED' as const, period: '2026-11' };
    expect(outcome(before, planned)).toBe('undo.notUndoable');
    expect(outcome({ ...before, period: '2026-11' }, movedOf(before))).toBe('undo.notUndoable');
    expect(outcome(before, { ...movedOf(before), expertIds: ['e1'] })).toBe('undo.notUndoable');
    expect(outcome({ ...before, expertIds: ['e1'] }, movedOf(before))).toBe('undo.notUndoable');
  });
});

describe('a draft', () => {
  const draft = anApplication({ status: 'DRAFT' });

  test.each([{ claimedCategory: 'FIRST' as const }, { post: 'воспитатель' }, { form: 'REMOTE' as const }])(
    'gives back whatever was typed in it: %o',
    (fields) => {
      expect(outcome(draft, { ...draft, ...fields })).toBe('taken back');
    },
  );

  test('never gives back what it got from the office', () => {
    expect(outcome(draft, { ...draft, systemNo: 9 })).toBe('undo.notUndoable');
  });

  test('that has been filed is a draft no more', () => {
    expect(outcome(draft, { ...draft, status: 'REGISTERING', post: 'воспитатель' })).toBe('undo.notUndoable');
    expect(outcome({ ...draft, status: 'REGISTERING' }, { ...draft, post: 'воспитатель' })).toBe('undo.notUndoable');
  });

  test('is given back by the school that fills it in', () => {
    const users = [{ ...schoolUser, organisationId: draft.organisationId }];
    const office = officeState({ applications: [{ ...draft, phone: '1' }], users });
    const change = { table: 'applications' as const, id: draft.id, before: draft, after: { ...draft, phone: '1' } };
    const actor = { userId: schoolUser.id, role: 'schoolCoordinator' as const };
    expect(undo.permit(office, actor, change)).toBeNull();
    const filed = { ...draft, status: 'REGISTERING' as const };
    const later = officeState({ applications: [{ ...filed, phone: '1' }], users });
    expect(undo.permit(later, actor, { ...change, before: filed, after: { ...filed, phone: '1' } })?.code).toBe(
      'rights.notAllowed',
    );
  });

  test('gives back how it came, which is fixed by filing', () => {
    const before = {
      id: draft.id,
      channel: 'POST' as const,
      isSigned: true,
      applicantId: null,
      enteredBy: 'secretary',
      supersedesId: null,
    };
    const after = { ...before, channel: 'EPGU' as const };
    const change = { table: 'filings' as const, id: draft.id, before, after };
    const at = (status: Application['status']) => {
      const office = officeState({ applications: [{ ...draft, status }], filings: [after] });
      const decision = undo.decide(office, { changes: [change] }, acting());
      return decision.ok ? decision.value.changes : decision.error.code;
    };
    expect(at('DRAFT')).toEqual([{ ...change, before: after, after: before }]);
    expect(at('REGISTERING')).toBe('undo.notUndoable');
  });
});

const schoolUser = {
  id: 'school',
  role: 'schoolCoordinator' as const,
  municipality: 'г. Томск',
  lastName: 'Рябинина',
  firstName: 'Ольга',
  patronymic: 'Петровна',
  post: 'координатор',
  phone: '',
  email: '',
};

test('an application is not given back into a window that has been closed meanwhile', () => {
  const closedPeriods = [{ id: '2026-11', closedOn: '2026-11-20' as LocalDate, reason: 'Заседаний нет' }];
  expect(outcome(accepted, { ...accepted, period: '2026-12' }, { closedPeriods })).toBe('period.closed');
  expect(outcome(accepted, { ...accepted, period: '2026-12' })).toBe('taken back');
});

test('a coordinator gives no place back to an expert of another municipality', () => {
  const held = { ...accepted, municipalityId: 'asino', organisationId: 'school-3', expertIds: ['e1'] };
  const after = { ...held, expertIds: [] };
  const office = officeState({ applications: [after], experts: [anExpert()] });
  const changes = [{ table: 'applications' as const, id: 'a1', before: held, after }];
  const decision = undo.decide(office, { changes }, acting('coordinator'));
  expect(decision.ok ? null : decision.error.code).toBe('schedule.foreignExpert');
});
