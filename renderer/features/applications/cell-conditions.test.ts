import { describe, expect, test } from 'vitest';
import { indexApplications, nothingBeside, type SearchRow } from '#shared/domain/search/application-index.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { cellChips, conditionsBy, filteredByCell } from './cell-conditions.ts';
import { registryColumns } from './columns/registry-columns.ts';

const today = '2026-11-21' as LocalDate;
const office = officeState();
const columns = registryColumns(office, today);
const column = (id: string) => {
  const found = columns.find((one) => one.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
};

function aRow(fields: Partial<Application>): SearchRow {
  const index = indexApplications(
    {
      applications: [anApplication(fields)],
      personalOf: () => undefined,
      organisationOf: (id) => office.get('organisations', id),
      municipalityOf: (id) => office.get('municipalities', id),
      besideOf: () => nothingBeside,
      today,
    },
    null,
  );
  const [row] = index.rows;
  if (!row) throw new Error('no row');
  return row;
}

describe('«Отбор по значению»', () => {
  const nothing = { filter: {}, cells: [] };

  test('of a column of the filter chooses its only value', () => {
    const state = { filter: { status: ['DRAFT'], form: ['REMOTE'] }, cells: [] };
    expect(filteredByCell(state, column('status'), aRow({ status: 'ACCEPTED' }), today)).toEqual({
      filter: { status: ['ACCEPTED'], form: ['REMOTE'] },
      cells: [],
    });
  });

  test('of any other column asks for the same text, in place of what was asked of it before', () => {
    const first = filteredByCell(nothing, column('subject'), aRow({ subject: 'химия' }), today);
    expect(first).toEqual({ filter: {}, cells: [{ column: 'subject', text: 'химия' }] });
    const second = filteredByCell(first, column('subject'), aRow({ subject: 'физика' }), today);
    expect(second.cells).toEqual([{ column: 'subject', text: 'физика' }]);
    expect(cellChips(second.cells, columns)).toEqual([{ column: 'subject', title: 'Предмет', text: 'физика' }]);
  });

  test('rows fit when every column reads the same', () => {
    const condition = conditionsBy(columns)([
      { column: 'subject', text: 'химия' },
      { column: 'organisation', text: 'МАОУ СОШ № 1' },
    ]);
    expect(condition?.fits(aRow({ subject: 'химия' }))).toBe(true);
    expect(condition?.fits(aRow({ subject: 'химия', organisationId: 'school-2' }))).toBe(false);
  });

  test('a column that is no more asks nothing', () => {
    expect(conditionsBy(columns)([{ column: 'moon', text: 'полная' }])).toBeNull();
    expect(conditionsBy(columns)([])).toBeNull();
  });
});

test('the term says its date and what is left of it; a figure and a date leave for Excel', () => {
  const row = aRow({ status: 'REGISTERED', receivedAt: '2026-10-20' as LocalDate });
  expect(column('due').text(row).replaceAll('\u00a0', ' ')).toBe('19.11.2026 −2 дня');
  expect(column('due').output?.value(row)).toBe('2026-11-19');
  expect(column('daysLeft').output?.value(row)).toBe(-2);
  expect(column('due').text(aRow({ status: 'GRANTED' }))).toBe('—');
});
