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
    device: 'd',
    reason: 'опечатка',
    changes: [
      { table: 'applications', rowId: 'a', field: 'phone', before: '', after: '22-33' },
      { table: 'personal', rowId: 'a', field: 'snils', before: '', after: '1' },
    ],
  });
  expect([...historyOf(command, verdict).keys()]).toEqual(['a']);
  expect(historyOfOne(command, verdict, 'a')).toEqual(historyOf(command, verdict).get('a'));
  expect(historyOfOne(command, verdict, 'b')).toBeNull();
});

test('rows that belong to an application are told in its history, each by itself; marks of a sheet are not', () => {
  const note = { applicationId: 'a', text: 'Звонила школа', writtenAt: command.at, writtenBy: 'secretary' };
  const sheet = {
    applicationId: 'a',
    expertId: 'e1',
    version: 1,
    state: 'EDITING' as const,
    marks: { '1.1': 3 },
    notApplicable: [],
    recommendations: 'учиться',
    verdict: null,
    finishedAt: null,
    finishedBy: null,
    paperSignedOn: null,
  };
  const changes = [
    { table: 'internalNotes' as const, id: 'n1', before: null, after: { id: 'n1', ...note } },
    { table: 'scoreSheets' as const, id: 's1', before: null, after: { id: 's1', ...sheet } },
    { table: 'votes' as const, id: 'v1', before: null, after: null },
  ];
  const entry = historyOf(command, { status: 'applied', changes }).get('a');
  expect(entry?.changes.map(({ rowId, field }) => `${rowId}.${field}`)).toEqual([
    'n1.text',
    'n1.writtenAt',
    'n1.writtenBy',
    's1.expertId',
    's1.version',
    's1.state',
  ]);
});

test('a refused command leaves no history', () => {
  expect(historyOf(command, { status: 'refused', refusal: { code: 'x', facts: {} } }).size).toBe(0);
});
