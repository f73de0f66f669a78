import { describe, expect, test } from 'vitest';
import { indexApplications, nothingBeside, type SearchRow } from '#shared/domain/search/application-index.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { DateCondition } from '#shared/records/saved-view.ts';
import { anApplication, officeState } from '#tests/support/office-state.ts';
import { cellChips, filteredByCell } from './cell-conditions.ts';
import { registryColumns } from './columns/registry-columns.ts';
import { dateChips, withDate } from './date-words.ts';
import { dateColumns, rowCondition } from './row-condition.ts';

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
    const cells = [
      { column: 'subject', text: 'химия' },
      { column: 'organisation', text: 'МАОУ СОШ № 1' },
    ];
    const condition = rowCondition(columns, { cells, dates: [] }, today);
    expect(condition?.fits(aRow({ subject: 'химия' }))).toBe(true);
    expect(condition?.fits(aRow({ subject: 'химия', organisationId: 'school-2' }))).toBe(false);
  });

  test('a column that is no more asks nothing', () => {
    const dates = [{ column: 'moon', from: today, to: null, near: null }];
    expect(rowCondition(columns, { cells: [{ column: 'moon', text: 'полная' }], dates }, today)).toBeNull();
    expect(rowCondition(columns, { cells: [], dates: [] }, today)).toBeNull();
  });
});

describe('dates', () => {
  const asked = (fields: Partial<DateCondition>) => ({ column: 'due', from: null, to: null, near: null, ...fields });
  const late = () => aRow({ status: 'REGISTERED', receivedAt: '2026-10-20' as LocalDate });
  const inTime = () => aRow({ status: 'REGISTERED', receivedAt: '2026-11-15' as LocalDate });

  test('can be asked of every column that shows one', () => {
    expect(dateColumns(columns).map(({ id }) => id)).toEqual([
      'due',
      'intakeDue',
      'attestationDue',
      'serviceDue',
      'receivedAt',
      'meeting',
      'statusAt',
      'heldUntil',
      'registeredOn',
    ]);
  });

  test('narrow the list together with cells, by the day it is today', () => {
    const cells = [{ column: 'subject', text: 'химия' }];
    const condition = rowCondition(columns, { cells: [], dates: [asked({ near: 'past' })] }, today);
    expect([late(), inTime()].map((row) => condition?.fits(row))).toEqual([true, false]);
    const both = rowCondition(columns, { cells, dates: [asked({ near: 'past' })] }, today);
    expect(both?.fits(late())).toBe(late().application.subject === 'химия');
    const before = rowCondition(columns, { cells: [], dates: [asked({ near: 'past' })] }, '2026-11-19' as LocalDate);
    expect(before?.fits(late())).toBe(false);
    expect(before?.key).not.toBe(condition?.key);
  });

  test('from and to stand in words, and a column is asked once', () => {
    const first = withDate([], asked({ to: '2026-12-04' as LocalDate }));
    expect(dateChips(first, columns)).toEqual([{ column: 'due', title: 'Срок', text: 'по\u00a004.12.2026' }]);
    const second = withDate(first, asked({ from: '2026-11-01' as LocalDate, to: '2026-12-04' as LocalDate }));
    expect(dateChips(second, columns).map(({ text }) => text)).toEqual(['с\u00a001.11.2026 по\u00a004.12.2026']);
    expect(dateChips(withDate(second, asked({ near: 'next30' })), columns)[0]?.text).toBe('ближайшие 30 дней');
    expect(withDate(second, asked({}))).toEqual([]);
  });
});

test('the term says its date and what is left of it; a figure and a date leave for Excel', () => {
  const row = aRow({ status: 'REGISTERED', receivedAt: '2026-10-20' as LocalDate });
  expect(column('due').text(row).replaceAll('\u00a0', ' ')).toBe('19.11.2026 −2 дня');
  expect(column('due').output?.value(row)).toBe('2026-11-19');
  expect(column('daysLeft').output?.value(row)).toBe(-2);
  expect(column('due').text(aRow({ status: 'GRANTED' }))).toBe('—');
});
