import { expect, test } from 'vitest';
import type { TableColumn } from './table-column.ts';
import { tableOutput } from './table-output.ts';
import { rowsOfArray } from './table-rows.ts';

type Person = { readonly no: number; readonly name: string; readonly born: string | null; readonly status: string };

const columns: readonly TableColumn<Person>[] = [
  {
    id: 'no',
    title: '№',
    fullTitle: '№ в системе',
    width: 50,
    align: 'end',
    text: ({ no }) => String(no),
    output: { kind: 'number', value: ({ no }) => no },
  },
  { id: 'name', title: 'Имя', width: 200, text: ({ name }) => name || '—' },
  {
    id: 'born',
    title: 'Родилась',
    width: 90,
    text: ({ born }) => born ?? '—',
    output: { kind: 'date', value: ({ born }) => born },
  },
  { id: 'status', title: 'Статус', width: 90, text: ({ status }) => status.slice(0, 3), hint: ({ status }) => status },
];

const rows = rowsOfArray<Person>(
  [
    { no: 7, name: '=СУММ(A1)', born: '1990-02-01', status: 'Зарегистрировано' },
    { no: 8, name: '', born: null, status: 'Отозвано' },
  ],
  ({ no }) => String(no),
);

test('figures and dates leave as such, short words in full, and a dash as nothing', () => {
  const output = tableOutput(columns, rows);
  expect(output.columns).toEqual([
    { header: '№ в системе', title: '№', width: 50, kind: 'number', align: 'end' },
    { header: 'Имя', title: 'Имя', width: 200, kind: 'text', align: 'start' },
    { header: 'Родилась', title: 'Родилась', width: 90, kind: 'date', align: 'start' },
    { header: 'Статус', title: 'Статус', width: 90, kind: 'text', align: 'start' },
  ]);
  expect(output.valuesAt(0)).toEqual([7, '=СУММ(A1)', '1990-02-01', 'Зарегистрировано']);
  expect(output.valuesAt(1)).toEqual([8, null, null, 'Отозвано']);
  expect(output.textsAt(1)).toEqual(['8', '', '', 'Отозвано']);
  expect(output.valuesAt(2)).toEqual([]);
});
