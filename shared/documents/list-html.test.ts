import { describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { listHtml } from './list-html.ts';
import { type ListModel, listModelSchema, MAX_PRINTED_ROWS } from './list-model.ts';

const model: ListModel = {
  office: 'Аттестационная комиссия Томской области',
  isSample: false,
  title: 'Заявления',
  notes: ['Статус: Экспертиза', 'Порядок: фамилия'],
  columns: [
    { title: '№', width: 50, align: 'end' },
    { title: 'Фамилия, имя, отчество', width: 250, align: 'start' },
  ],
  lines: [{ group: 'г. Томск, 2' }, { cells: ['1', 'Баязитов Дамир'] }, { cells: ['2', '<b>Королёва</b> & дочь'] }],
  madeOn: '2026-11-21' as LocalDate,
};

describe('a list on paper', () => {
  const page = listHtml(model);

  test('says what it is narrowed to and how many rows there are, without headings of groups', () => {
    expect(page).toContain('Статус: Экспертиза');
    expect(page).toContain('Всего строк: 2');
  });

  test('repeats its head and takes the widths of the screen', () => {
    expect(page).toContain('display: table-header-group');
    expect(page).toContain('width:16.67%');
    expect(page).toContain('<tr class="group"><th colspan="2">');
  });

  test('never becomes markup', () => {
    expect(page).not.toContain('<b>Кор');
    expect(page).toContain('&amp; дочь');
  });

  test('has an end', () => {
    const lines = Array.from({ length: MAX_PRINTED_ROWS * 2 + 1 }, () => ({ cells: ['1'] }));
    expect(listModelSchema.safeParse({ ...model, lines }).success).toBe(false);
    expect(listModelSchema.parse(model)).toEqual(model);
  });
});
