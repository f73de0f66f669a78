import { expect, test } from 'vitest';
import { aGrid } from '#tests/support/a-grid.ts';
import { readBody } from './body-rows.ts';
import type { Field } from './fields.ts';
import type { Grid, Merge } from './grid.ts';

const mapping: readonly (Field | null)[] = [null, 'fullName', 'receivedAt', 'post', 'municipality'];
const head = '№|ФИО|Дата подачи|Должность|Муниципалитет';
const header = { first: 0, last: 0, headings: head.split('|'), mapping };
const anna = '1|Иванова Анна|01.09.2026|учитель|';

function read(...lines: readonly string[]) {
  return readBody(aGrid(head, ...lines), header, mapping, '');
}

function places(grid: Grid, municipality = '') {
  return readBody(grid, header, mapping, municipality).rows.map(({ texts }) => texts.municipality);
}

test('rows have the numbers of the sheet and the texts of the columns that are read', () => {
  expect(read('', anna)).toEqual({
    rows: [
      {
        number: 3,
        texts: { fullName: 'Иванова Анна', receivedAt: '01.09.2026', post: 'учитель', municipality: '' },
      },
    ],
    sections: 0,
    totals: 0,
  });
});

test('a row’s own municipality goes before the section, the section before what the user gave', () => {
  const own = anna.replace(/\|$/, '|ЗАТО Северск');
  expect(places(aGrid(head, anna, 'Асиновский район', anna, own), 'г. Томск')).toEqual([
    'г. Томск',
    'Асиновский район',
    'ЗАТО Северск',
  ]);
});

test.each([
  'Асиновский район',
  'г. Томск',
  'Городской округ Стрежевой',
  'Областные образовательные учреждения',
  'Муниципальное образование «Томский район»',
  'Первомайский',
])('«%s» over the rows is a section', (title) => {
  const { rows, sections } = read(title, anna);
  expect([rows.length, sections]).toEqual([1, 1]);
});

test.each(['Сентябрь 2026', '3 квартал', 'Страница 2', 'Секретарь комиссии', 'УТВЕРЖДЕНО', '2', 'а', '*'])(
  '«%s» over the rows is no section and no row',
  (title) => {
    const { rows, sections } = read(title, anna);
    expect([rows.length, sections]).toEqual([1, 0]);
    expect(rows[0]?.texts.municipality).toBe('');
  },
);

test('a lone text under a column of data is a section only where it names a place or is merged wide', () => {
  const lone = (text: string, merges: readonly Merge[] = []) =>
    readBody({ ...aGrid(head, `|||${text}|`, anna), merges }, header, mapping, '').sections;
  expect(lone('Асиновский район')).toBe(1);
  expect(lone('учитель')).toBe(0);
  const merge = (right: number, bottom = 1): Merge => ({ top: 1, left: 3, bottom, right });
  expect(lone('Первомайский', [merge(5)])).toBe(1);
  expect(lone('Первомайский', [merge(4)])).toBe(0);
  expect(lone('Первомайский', [merge(5, 2)])).toBe(0);
});

test('a lone text in the column of municipalities is a section, a very long one is a note', () => {
  expect(read('||||Первомайский', anna).sections).toBe(1);
  expect(read(`||||${'слово '.repeat(21)}`, anna).sections).toBe(0);
  expect(read(`||||${'а'.repeat(120)}`, anna).sections).toBe(1);
});

test('a row of one cell is somebody’s only where the cell says who', () => {
  expect(read('|Петрова Ольга|||').rows).toEqual([
    { number: 2, texts: { fullName: 'Петрова Ольга', municipality: '' } },
  ]);
  expect(read('||01.09.2026||').rows).toEqual([]);
  const lone = (field: Field) => {
    const one = { ...header, mapping: [field] };
    return readBody(aGrid(head, 'Кто-то'), one, [field], '').rows.length;
  };
  expect([lone('lastName'), lone('snils'), lone('post'), lone('phone')]).toEqual([1, 1, 0, 0]);
});

test.each(['Всего', 'Всего заявлений: 3', 'ИТОГО', '«Итого»', '  Подитог по району', 'Общее количество: 5'])(
  '«%s» is a total',
  (title) => {
    expect(read(`${title}||||`, anna)).toMatchObject({ totals: 1, sections: 0, rows: [{ number: 3 }] });
    expect(read(`${title}|3|||`).totals).toBe(1);
  },
);

test('words that only begin like a total are none', () => {
  expect(read('Всеволожский район', anna)).toMatchObject({ totals: 0, sections: 1 });
});

test('a head printed again is passed over, a row that has one of its words is not', () => {
  expect(read(anna, head, anna).rows).toHaveLength(2);
  expect(read('|ФИО|01.09.2026|учитель|').rows).toHaveLength(1);
  expect(read('|ФИО|Дата подачи||').rows).toHaveLength(1);
  expect(read('|ФИО|Дата подачи|Должность|').rows).toHaveLength(0);
});

test('a head that begins with a number is not taken for a row of data', () => {
  const numbered = { ...header, headings: ['1', 'ФИО', 'Дата подачи'] };
  const rows = readBody(aGrid(head, '1|ФИО|Дата подачи||'), numbered, mapping, '').rows;
  expect(rows).toHaveLength(1);
});

test('the row of column numbers is passed over, a row that begins with 1 is not', () => {
  expect(read('1|2|3|4|5').rows).toHaveLength(0);
  expect(read('1|2|3||').rows).toHaveLength(0);
  expect(read('1|2||').rows).toHaveLength(1);
  expect(read('1|2|4|5|6').rows).toHaveLength(1);
  expect(read('2|3|4|5|6').rows).toHaveLength(1);
});

test('rows above the head are not read', () => {
  const lower = { ...header, first: 1, last: 1 };
  const { rows } = readBody(aGrid(anna, head, anna), lower, mapping, '');
  expect(rows.map(({ number }) => number)).toEqual([3]);
});
