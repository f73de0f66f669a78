import { expect, test } from 'vitest';
import { personalFields } from '#shared/domain/applications/editable-fields.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { officeState } from '#tests/support/office-state.ts';
import { registryColumns } from '../columns/registry-columns.ts';
import { cellEditing, editableColumns } from './cell-fields.ts';

const columns = registryColumns(officeState(), '2026-11-21' as LocalDate).map(({ id }) => id);

test('F2 knows only columns that the list has', () => {
  expect([...editableColumns].filter((id) => !columns.includes(id))).toEqual([]);
});

test('what is not changed by hand has no F2: terms, the status, the number of the system, experts', () => {
  expect(columns.filter((id) => !editableColumns.has(id))).toEqual(
    expect.arrayContaining(['systemNo', 'status', 'due', 'intakeDue', 'statusAt', 'experts', 'remarks', 'snils']),
  );
  expect(cellEditing('status')).toBeNull();
});

test('a field is edited, a period chosen, a number given by registering', () => {
  expect(cellEditing('comment')).toEqual({ kind: 'fields', fields: ['comment'] });
  expect(cellEditing('period')).toEqual({ kind: 'act', act: 'period' });
  expect(cellEditing('registrationNo')).toEqual({ kind: 'act', act: 'register' });
});

test('personal data are never opened from the list', () => {
  const opened = [...editableColumns].flatMap((id) => {
    const editing = cellEditing(id);
    return editing?.kind === 'fields' ? [...editing.fields] : [];
  });
  expect(opened.filter((field) => field in personalFields)).toEqual([]);
});
