import { expect, test } from 'vitest';
import type { CommandEnvelope } from '#shared/commands/command.ts';
import { acting, anApplication } from '#tests/support/office-state.ts';
import { historyOf, historyOfOne } from './history.ts';

const command: CommandEnvelope = {
  ...acting(),
  id: 'c1',
  device: 'd',
  epoch: 0,
  seq: 5,
  name: 'application.edit',
  version: 1,
  args: {},
};

test('only what has changed is told, of the application and its personal data together', () => {
  const before = anApplication({ id: 'a', phone: '', expertIds: ['e1'] });
  const after = { ...before, phone: '22-33', expertIds: ['e1'], note: '' };
  const verdict = {
    status: 'applied' as const,
    reason: 'опечатка',
    changes: [
      { table: 'applications' as const, id: 'a', before, after },
      { table: 'personal' as const, id: 'a', before: { id: 'a', snils: '' }, after: { id: 'a', snils: '1' } },
      { table: 'counters' as const, id: 'system', before: null, after: { id: 'system', next: 2 } },
    ],
  };
  expect(historyOf(command, verdict).get('a')).toEqual({
    commandId: 'c1',
    seq: 5,
    command: 'application.edit',
    at: command.at,
    by: 'secretary',
    reason: 'опечатка',
    changes: [
      { table: 'applications', field: 'phone', before: '', after: '22-33' },
      { table: 'personal', field: 'snils', before: '', after: '1' },
    ],
  });
  expect([...historyOf(command, verdict).keys()]).toEqual(['a']);
  expect(historyOfOne(command, verdict, 'a')).toEqual(historyOf(command, verdict).get('a'));
  expect(historyOfOne(command, verdict, 'b')).toBeNull();
});

test('a refused command leaves no history', () => {
  expect(historyOf(command, { status: 'refused', refusal: { code: 'x', facts: {} } }).size).toBe(0);
});
