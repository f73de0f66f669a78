import { expect, test } from 'vitest';
import { acting, anApplication, officeState } from '#tests/support/office-state.ts';
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
