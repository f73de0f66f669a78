import { expect, test } from 'vitest';
import { type ListRows, listSheet } from './list-output.ts';

const rows: ListRows = {
  columns: [
    { header: '№ в системе', title: '№', width: 20, kind: 'number', align: 'end' },
    { header: 'Фамилия, имя, отчество', title: 'ФИО', width: 260, kind: 'text', align: 'start' },
  ],
  count: 0,
  valuesAt: () => [],
  textsAt: () => [],
};

test('the head of a workbook says what the list is narrowed to, stays, filters, and is as wide as on the screen', () => {
  const head = listSheet({ title: 'Заявления: [все]', notes: ['Статус: Экспертиза', 'Порядок: фамилия'] }, rows);
  expect(head).toEqual({
    sheet: 'Заявления   все ',
    title: ['Заявления: [все]. Статус: Экспертиза. Порядок: фамилия'],
    columns: [
      { header: '№ в системе', width: 6, kind: 'number' },
      { header: 'Фамилия, имя, отчество', width: 40, kind: 'text' },
    ],
    frozenHeader: true,
    autofilter: true,
    landscape: true,
  });
});
