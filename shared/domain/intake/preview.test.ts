import { expect, test } from 'vitest';
import { fullName } from '#shared/records/common.ts';
import { aGrid, aJournalRow, JOURNAL_HEAD } from '#tests/support/a-grid.ts';
import type { Merge } from './grid.ts';
import { previewApplications, previewExperts } from './preview.ts';

const asFound = { headerRow: null, mapping: null, municipality: '' };
const fieldsIn = (preview: { columns: readonly { field: string | null }[] }) =>
  preview.columns.map(({ field }) => field);

test('a head of one row under title rows is found', () => {
  const preview = previewApplications(
    aGrid('ЖУРНАЛ', 'Томская область, 2026 год', '', JOURNAL_HEAD, aJournalRow({})),
    asFound,
  );
  expect(preview.headerRows).toEqual([4, 4]);
  expect(preview.rows.map(({ number }) => number)).toEqual([5]);
});

test('a head of two rows with merged cells is found, the lower heading explained by the upper', () => {
  const merge = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right });
  const grid = {
    ...aGrid(
      '№ п/п|Дата регистрации|Фамилия, имя, отчество|Квалификационная категория|||Должность',
      '|||имеющаяся|дата окончания срока действия|заявленная|',
      '1|01.09.2026|Иванова Анна Петровна|первая|01.09.2027|высшая|учитель',
    ),
    merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 1, 2), merge(0, 3, 0, 5), merge(0, 6, 1, 6)],
  };
  const preview = previewApplications(grid, asFound);
  expect(preview.headerRows).toEqual([1, 2]);
  expect(fieldsIn(preview)).toEqual([
    null,
    'receivedAt',
    'fullName',
    'heldCategory',
    'heldUntil',
    'claimedCategory',
    'post',
  ]);
  expect(preview.rows[0]?.draft).toMatchObject({
    heldCategory: 'FIRST',
    heldUntil: '2027-09-01',
    claimedCategory: 'HIGHEST',
  });
});

test.each([
  ['Ф.И.О. педагога|Дата поступления заявления|Испрашиваемая категория', ['fullName', 'receivedAt', 'claimedCategory']],
  ['Фамилия|Имя|Отчество (при наличии)|Дата заявления', ['lastName', 'firstName', 'patronymic', 'receivedAt']],
  [
    'ФИО|Имеющаяся (имевшаяся, в случае истечения срока действия) квалификационная категория|Дата окончания срока действия квалификационной категории|Заявленная квалификационная категория',
    ['fullName', 'heldCategory', 'heldUntil', 'claimedCategory'],
  ],
  [
    'Педагогический работник*|ОО|Преподаваемый(ые) предмет(ы)|№ заявления на ЕПГУ|Конт. тел.|Эл. почта',
    ['fullName', 'organisation', 'subject', 'epguNo', 'phone', 'email'],
  ],
  ['ФИО|Категория|Форма проведения|Территория', ['fullName', 'claimedCategory', 'form', 'municipality']],
  ['Дата подачи|Дата регистрации|ФИО|Должность', ['receivedAt', null, 'fullName', 'post']],
])('headings in use are recognised: %s', (head, fields) => {
  expect(fieldsIn(previewApplications(aGrid(head, 'а|б|в|г|д|е'), asFound))).toEqual(fields);
});

test('without a head nothing is guessed: the rows are shown and the user is asked', () => {
  const preview = previewApplications(aGrid('Иванова Анна|учитель|первая', 'Петрова Ольга|учитель|высшая'), asFound);
  expect(preview.headerRows).toBeNull();
  expect(preview.rows).toEqual([]);
  expect(preview.sample[0]).toEqual(['Иванова Анна', 'учитель', 'первая']);
});

test('a row that the user shows is the head, and a column that he names is read', () => {
  const grid = aGrid('Кто|Когда|Куда', 'Иванова Анна|01.09.2026|первая');
  const shown = previewApplications(grid, { ...asFound, headerRow: 1 });
  expect(shown.headerRows).toEqual([1, 1]);
  const mapped = previewApplications(grid, {
    ...asFound,
    headerRow: 1,
    mapping: ['fullName', 'receivedAt', 'claimedCategory'],
  });
  expect(mapped.rows[0]?.draft).toMatchObject({
    lastName: 'Иванова',
    receivedAt: '2026-09-01',
    claimedCategory: 'FIRST',
  });
});

test('section rows name the municipality of the rows below; «Всего…» is neither row nor municipality', () => {
  const row = aJournalRow({ municipality: '' });
  const grid = aGrid(
    JOURNAL_HEAD,
    'Асиновский район',
    row,
    row,
    'г. Томск',
    row,
    '',
    'Всего заявлений: 3',
    'Итого по г. Томск|1',
  );
  const preview = previewApplications(grid, asFound);
  expect(preview.rows.map(({ draft }) => draft.municipality)).toEqual([
    'Асиновский район',
    'Асиновский район',
    'г. Томск',
  ]);
  expect([preview.sections, preview.totals]).toEqual([2, 2]);
});

test('a merged row over the table is a section even when it names no district', () => {
  const grid = {
    ...aGrid(JOURNAL_HEAD, 'Северск', aJournalRow({ municipality: '' })),
    merges: [{ top: 1, left: 0, bottom: 1, right: 7 }],
  };
  expect(previewApplications(grid, asFound).rows[0]?.draft.municipality).toBe('Северск');
});

test('repeated heads, column numbers, empty rows and months are passed over', () => {
  const grid = aGrid(
    JOURNAL_HEAD,
    '1|2|3|4|5|6|7|8',
    aJournalRow({}),
    JOURNAL_HEAD,
    '',
    'Сентябрь 2026',
    aJournalRow({}),
  );
  const preview = previewApplications(grid, asFound);
  expect(preview.rows.map(({ number }) => number)).toEqual([3, 7]);
  expect(preview.sections).toBe(0);
});

test('a municipality written once in a cell merged downwards stands for each row', () => {
  const grid = {
    ...aGrid(
      'Муниципалитет|ФИО|Дата подачи|Должность',
      'г. Томск|Иванова Анна|01.09.2026|учитель',
      '|Петрова Ольга|02.09.2026|учитель',
    ),
    merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
  };
  expect(previewApplications(grid, asFound).rows.map(({ draft }) => draft.municipality)).toEqual([
    'г. Томск',
    'г. Томск',
  ]);
});

test('rows that name no municipality get the one that the user gives, else «Не указано»', () => {
  const grid = aGrid('ФИО|Дата подачи|Должность', 'Иванова Анна|01.09.2026|учитель');
  expect(previewApplications(grid, asFound).rows[0]?.draft.municipality).toBe('Не указано');
  expect(previewApplications(grid, { ...asFound, municipality: 'г. Томск' }).rows[0]?.draft.municipality).toBe(
    'г. Томск',
  );
});

test('spellings of one school become the most frequent one', () => {
  const line = (school: string) => `Иванова Анна|01.09.2026|учитель|${school}`;
  const grid = aGrid(
    'ФИО|Дата подачи|Должность|Место работы',
    line('МБОУ «СОШ №9»'),
    line('МБОУ СОШ № 9'),
    line('МБОУ СОШ № 9'),
  );
  expect(new Set(previewApplications(grid, asFound).rows.map(({ draft }) => draft.organisation))).toEqual(
    new Set(['МБОУ СОШ № 9']),
  );
});

test('experts are read with their load', () => {
  const grid = aGrid(
    'ФИО|Муниципалитет|Место работы|Категория|Предельная нагрузка',
    'ЯКУШЕВА МАЙЯ|г. Томск|МАОУ СОШ № 1|высшая|19',
    'Турова Вера|г. Томск|МАОУ СОШ № 1||много',
  );
  const preview = previewExperts(grid, asFound);
  expect(preview.rows.map(({ draft }) => [fullName(draft), draft.category, draft.loadLimit])).toEqual([
    ['Якушева Майя', 'HIGHEST', 19],
    ['Турова Вера', 'NONE', null],
  ]);
  expect(preview.rows[1]?.problems.map(({ rowClass }) => rowClass)).toEqual(['badLimit']);
});

test('what was brought to one form is counted', () => {
  const grid = aGrid(
    JOURNAL_HEAD,
    aJournalRow({ name: 'ИВАНОВА\u00a0\u00a0АННА', snils: '11223344595', date: '1.9.26' }),
  );
  expect(previewApplications(grid, asFound).tidied).toEqual({ snils: 1, blanks: 1, dates: 1, capitals: 1 });
});
