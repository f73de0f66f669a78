import { expect, test } from 'vitest';
import type { Instant } from '#shared/kernel/local-date.ts';
import type { HistoryEntry } from '#shared/records/history.ts';
import { editedFields } from './use-edited-fields.ts';

function entry(command: string, at: string, ...fields: readonly string[]): HistoryEntry {
  const changes = fields.map((field) => ({ table: 'applications', field, before: 'а', after: 'б' }));
  return { commandId: at, seq: 1, command, at: `${at}T05:00:00.000Z` as Instant, by: 's', reason: null, changes };
}

test('what was put right since the filing is marked with the last day; what was done in the draft is not', () => {
  const history = [
    entry('application.edit', '2026-11-21', 'phone'),
    entry('application.register', '2026-11-20', 'status'),
    entry('application.edit', '2026-11-19', 'phone', 'lastName', 'remarks'),
    entry('application.submit', '2026-11-18', 'status'),
    entry('application.edit', '2026-11-17', 'post'),
  ];
  expect([...editedFields(history)]).toEqual([
    ['phone', '21.11.2026'],
    ['lastName', '19.11.2026'],
  ]);
});
