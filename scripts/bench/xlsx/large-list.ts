import type { SheetHead, SheetValue } from '#shared/documents/sheet-model.ts';

const ROWS = 100_000;

const surnames = ['Берёзкина', 'Воронцова', 'Гордеева', 'Жаворонкова', 'Истомина', 'Мельникова', 'Рябинина', 'Ясенева'];
const firstNames = ['Алёна', 'Варвара', 'Галина', 'Зоя', 'Милица', 'Полина', 'Тамара', 'Ульяна', 'Фаина'];
const fathers = ['Борисовна', 'Денисовна', 'Захаровна', 'Львовна', 'Семёновна', 'Фёдоровна', 'Юрьевна'];
const posts = ['учитель', 'воспитатель', 'педагог-психолог', 'преподаватель', 'учитель-логопед', 'методист'];
const subjects = ['химия', 'математика', 'физическая культура', 'начальные классы', 'русский язык и литература'];
const statuses = [
  'Заявление зарегистрировано',
  'Заявление принято к рассмотрению',
  'Экспертиза завершена',
  'Услуга оказана',
];

/** Headings of twenty columns of the registry, with what they hold. */
const columns: readonly (readonly [string, 'text' | 'date' | 'number', number])[] = [
  ['№ в системе', 'number', 10],
  ['Фамилия, имя, отчество', 'text', 38],
  ['Должность', 'text', 22],
  ['Предмет', 'text', 22],
  ['Место работы', 'text', 40],
  ['Муниципалитет', 'text', 20],
  ['Заявленная категория', 'text', 14],
  ['Форма аттестации', 'text', 16],
  ['Статус', 'text', 34],
  ['Срок', 'date', 12],
  ['Дней', 'number', 8],
  ['Дата подачи', 'date', 12],
  ['Регистрационный номер', 'text', 12],
  ['Период аттестации', 'text', 24],
  ['Имеющаяся категория', 'text', 14],
  ['Действует до', 'date', 12],
  ['Номер ЕПГУ', 'text', 14],
  ['СНИЛС', 'text', 16],
  ['Телефон', 'text', 18],
  ['Электронная почта', 'text', 26],
];

/** The head of a workbook of twenty columns of the registry. */
export const largeHead: SheetHead = {
  sheet: 'Заявления',
  title: ['Заявления. Порядок: дата подачи'],
  columns: columns.map(([header, kind, width]) => ({ header, kind, width })),
  frozenHeader: true,
  autofilter: true,
  landscape: true,
};

/** 100,000 rows of twenty cells about invented people, the same at every call. */
export function largeList(): readonly (readonly SheetValue[])[] {
  return Array.from({ length: ROWS }, (_, i) => rowOf(i));
}

function rowOf(i: number): readonly SheetValue[] {
  const received = `2026-${two(1 + (i % 10))}-${two(1 + (i % 28))}`;
  return [
    i + 1,
    `${at(surnames, i)} ${at(firstNames, Math.floor(i / 8))} ${at(fathers, Math.floor(i / 72))}`,
    at(posts, i),
    at(subjects, i),
    `МБОУ «Средняя общеобразовательная школа № ${1 + (i % 500)}»`,
    `Район № ${1 + (i % 25)}`,
    i % 3 === 0 ? 'первая' : 'высшая',
    i % 2 === 0 ? 'очно' : 'дистанционно',
    at(statuses, i),
    `2026-${two(1 + ((i + 1) % 12))}-${two(1 + (i % 28))}`,
    (i % 90) - 20,
    received,
    i % 5 === 0 ? null : String(100_000 + i),
    i % 4 === 0 ? null : 'ноябрь-декабрь 2026',
    i % 6 === 0 ? 'не имею' : 'первая',
    i % 6 === 0 ? null : `2027-${two(1 + (i % 12))}-15`,
    String(3_100_000_000 + i * 7),
    `${200 + (i % 700)}-${100 + (i % 899)}-••• ••`,
    `+7 9${String(100_000_000 + i * 13)}`,
    `teacher${i}@school.example`,
  ];
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

function at(list: readonly string[], i: number): string {
  return list[i % list.length] ?? '';
}
