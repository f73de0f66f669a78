import { expect, test } from 'vitest';
import { emptyDossier } from '#shared/domain/applications/dossier-of.ts';
import { acting, anApplication, anExpert, officeState } from '#tests/support/office-state.ts';
import { undo } from './undo.ts';

const registered = anApplication({ status: 'REGISTERED', registrationNo: '1' });
const accepted = { ...registered, status: 'ACCEPTED' as const, period: '2026-11' };

function taken(before: typeof registered, after: typeof registered, now = after) {
  const office = officeState({ applications: [now] });
  const change = { table: 'applications' as const, id: 'a1', before, after };
  return undo.decide(office, { changes: [change] }, acting());
}

test('a period is taken back together with the acceptance that came with it', () => {
  expect(taken(registered, accepted)).toEqual({
    ok: true,
    value: { changes: [{ table: 'applications', id: 'a1', before: accepted, after: registered }] },
  });
});

test('what somebody has changed since is not taken back', () => {
  const decision = taken(registered, accepted, { ...accepted, phone: '1' });
  expect(decision.ok ? null : decision.error.code).toBe('undo.changedSince');
});

test.each([
  { act: 'registration', before: anApplication(), after: registered },
  { act: 'refusal of intake', before: registered, after: { ...registered, status: 'INTAKE_REFUSED' as const } },
  { act: 'approval', before: accepted, after: { ...accepted, status: 'SENT_TO_EXPERTISE' as const } },
])('$act cannot be taken back', ({ before, after }) => {
  const decision = taken(before, after);
  expect(decision.ok ? null : decision.error.code).toBe('undo.notUndoable');
});

test('an expert who has no room any more is not given back', () => {
  const freed = { ...accepted, expertIds: [] };
  const held = { ...accepted, expertIds: ['e1'] };
  const other = anApplication({ id: 'a2', status: 'ACCEPTED', period: '2026-11', expertIds: ['e1'] });
  const office = officeState({ applications: [freed, other], experts: [anExpert({ loadLimit: 1 })] });
  const change = { table: 'applications' as const, id: 'a1', before: held, after: freed };
  const decision = undo.decide(office, { changes: [change] }, acting());
  expect(decision.ok ? null : decision.error.code).toBe('assignment.loadFull');
});

test('two applications given back at once may not overfill an expert together', () => {
  const freed = (id: string) => anApplication({ id, status: 'ACCEPTED', period: '2026-11' });
  const held = (id: string) => ({ ...freed(id), expertIds: ['e1'] });
  const office = officeState({ applications: [freed('a1'), freed('a2')], experts: [anExpert({ loadLimit: 1 })] });
  const change = (id: string) => ({ table: 'applications' as const, id, before: held(id), after: freed(id) });
  const decision = undo.decide(office, { changes: [change('a1'), change('a2')] }, acting());
  expect(decision.ok ? null : decision.error.code).toBe('assignment.loadFull');
});

test('СНИЛС is not taken back once the expertise has begun', () => {
  const office = officeState({
    applications: [anApplication({ status: 'IN_EXPERTISE' })],
    personal: [{ id: 'a1', snils: '11223344595' }],
  });
  const change = {
    table: 'personal' as const,
    id: 'a1',
    before: { id: 'a1', snils: '' },
    after: { id: 'a1', snils: '11223344595' },
  };
  const decision = undo.decide(office, { changes: [change] }, acting());
  expect(decision.ok ? null : decision.error.code).toBe('application.notEditable');
});

test('a coordinator takes back a period, and no edit of the office', () => {
  const before = anApplication({ municipalityId: 'asino', status: 'ACCEPTED', period: '2026-11' });
  const office = (after: typeof before) => officeState({ applications: [after] });
  const { actor } = acting('coordinator');
  const moved = { ...before, period: '2026-12' };
  const planned = { table: 'applications' as const, id: 'a1', before, after: moved };
  expect(undo.permit(office(moved), actor, planned)).toBeNull();
  const edited = { ...before, phone: '1' };
  const change = { table: 'applications' as const, id: 'a1', before, after: edited };
  expect(undo.permit(office(edited), actor, change)?.code).toBe('rights.notAllowed');
});

test('what an edit has first said beside the application is taken back too', () => {
  const before = emptyDossier('a1');
  const after = { ...before, awards: 'Почётная грамота' };
  const office = officeState({ applications: [registered], dossiers: [after] });
  const changes = [{ table: 'dossiers' as const, id: 'a1', before, after }];
  expect(undo.decide(office, { changes }, acting())).toEqual({
    ok: true,
    value: { changes: [{ table: 'dossiers', id: 'a1', before: after, after: before }] },
  });
  const inExpertise = officeState({ applications: [{ ...registered, status: 'IN_EXPERTISE' }], dossiers: [after] });
  const refused = undo.decide(inExpertise, { changes }, acting());
  expect(refused.ok ? null : refused.error.code).toBe('application.notEditable');
});
