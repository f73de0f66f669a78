import type { EmployeeFate } from '#shared/domain/employees/import/employees-import.ts';
import type { FoundPlace } from '#shared/domain/employees/import/place-of-line.ts';
import type { EmployeeTrouble } from '#shared/domain/employees/import/read-employees.ts';
import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const rows: PluralForms = ['строка', 'строки', 'строк'];
const workers: PluralForms = ['работника', 'работников', 'работников'];
const lines: PluralForms = ['строку', 'строки', 'строк'];

/** Words of the import of workers. */
export const texts = {
  title: 'Загрузка работников',
  back: 'К списку работников',
  chooseTitle: 'Перетащите сюда список работников',
  chooseText:
    'Книга Excel (.xlsx) или текстовая таблица (.csv) до 30 МБ. Нужны фамилия, имя и должность; СНИЛС, дата рождения, место работы и предмет — если есть.',
  choose: 'Выбрать файл',
  other: 'Другой файл',
  reading: 'Читаем файл',
  noHead: 'В файле не нашлось строки с названиями столбцов. Нужны столбцы «Фамилия, имя, отчество» и «Должность».',
  columns: 'Столбцы файла',
  column: (letter: string, heading: string) => (heading === '' ? `Столбец ${letter}` : `${letter}: ${heading}`),
  skip: 'не загружать',
  place: 'Место работы строк, где оно не указано',
  noPlace: 'не указано',
  rows: 'Строки файла',
  filter: 'Какие строки показать',
  tabs: { all: 'Все', trouble: 'С замечанием', new: 'Новые', changed: 'Дополнятся', same: 'Уже есть' },
  table: {
    number: 'Строка',
    name: 'Фамилия, имя, отчество',
    outcome: 'Что произойдёт',
    organisation: 'Место работы',
    post: 'Должность',
    subject: 'Предмет',
    snils: 'СНИЛС',
    bornOn: 'Дата рождения',
    phone: 'Телефон',
    email: 'Эл. почта',
  },
  fate: {
    new: 'новая карточка',
    changed: 'карточка дополнится',
    same: 'уже есть',
    dismissed: 'карточка закрыта увольнением, сначала верните работника',
    several: 'однофамильцев несколько, укажите СНИЛС или дату рождения',
  } satisfies Record<EmployeeFate, string>,
  trouble: {
    noName: 'нет фамилии или имени, строка не загрузится',
    noPost: 'нет должности, строка не загрузится',
    badRate: 'ставка не число, загрузится без неё',
    badSnils: 'в СНИЛС ошибка, загрузится без него',
    badDate: 'дата не понята, загрузится без неё',
    badEmail: 'почта написана неверно, загрузится без неё',
  } satisfies Record<EmployeeTrouble, string>,
  noOrganisation: {
    unknownPlace: 'организации нет в справочнике, строка не загрузится',
    severalPlaces: 'организаций с таким названием несколько, укажите муниципалитет',
    noPlace: 'нет места работы, выберите его слева',
  } satisfies Record<Extract<FoundPlace, string>, string>,
  otherPlace: 'чужая организация, строка не загрузится',
  rowName: (number: number, name: string) => `строка ${number}, ${name}`,
  summary: (fresh: number, changed: number, same: number) =>
    `Новых карточек: ${fresh}, дополнятся: ${changed}, без изменений: ${same}.`,
  left: (count: number) => `Не загрузятся: ${counted(count, rows)}.`,
  accept: (count: number) => `Загрузить ${counted(count, lines)}`,
  nothing: 'Загружать нечего: всё из файла уже есть в карточках или с ошибкой.',
  accepted: (cards: number) => `Загружены карточки ${counted(cards, workers)}. Их ещё подтвердит кадровый работник`,
  busy: 'Идёт запись, подождите.',
  empty: { title: 'Таких строк нет', text: 'Выберите другой отбор.' },
} as const;
