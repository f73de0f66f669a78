import type { OrganisationFate } from '#shared/domain/directories/organisations-import.ts';
import type { OrganisationTrouble } from '#shared/domain/directories/read-organisations.ts';
import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const organisations: PluralForms = ['организация', 'организации', 'организаций'];
const taken: PluralForms = ['организацию', 'организации', 'организаций'];
const rows: PluralForms = ['строка', 'строки', 'строк'];
const municipalities: PluralForms = ['новый муниципалитет', 'новых муниципалитета', 'новых муниципалитетов'];

/** Words of the import of organisations. */
export const texts = {
  title: 'Загрузка организаций',
  back: 'К списку',
  chooseTitle: 'Перетащите сюда список организаций',
  chooseText:
    'Книга Excel (.xlsx) или текстовая таблица (.csv) до 30 МБ. Нужны название и муниципалитет, остальное по желанию.',
  choose: 'Выбрать файл',
  other: 'Другой файл',
  reading: 'Читаем файл',
  columns: 'Столбцы файла',
  column: (letter: string, heading: string) => (heading === '' ? `Столбец ${letter}` : `${letter}: ${heading}`),
  skip: 'не загружать',
  municipality: 'Муниципалитет строк, где он не указан',
  rows: 'Строки файла',
  filter: 'Какие строки показать',
  tabs: { all: 'Все', trouble: 'С замечанием', new: 'Новые', changed: 'Дополнятся', same: 'Уже есть' },
  table: {
    number: 'Строка',
    name: 'Краткое название',
    fullName: 'Полное название',
    municipality: 'Муниципалитет',
    address: 'Адрес',
    phone: 'Телефон',
    email: 'Эл. почта',
    outcome: 'Что произойдёт',
  },
  fate: { new: 'новая', changed: 'дополнится', same: 'уже есть' } satisfies Record<OrganisationFate, string>,
  trouble: {
    noName: 'нет названия, строка не загрузится',
    noMunicipality: 'нет муниципалитета, выберите его слева',
    repeated: 'повтор строки выше, загрузится одна',
    badEmail: 'почта написана неверно, загрузится без неё',
  } satisfies Record<OrganisationTrouble, string>,
  rowName: (number: number, name: string) => `строка ${number}, ${name}`,
  counts: (all: number) => counted(all, rows),
  summary: (fresh: number, changed: number, same: number) =>
    `Новых: ${fresh}, дополнятся: ${changed}, без изменений: ${same}.`,
  left: (count: number) => `Не загрузятся: ${counted(count, rows)}.`,
  newMunicipalities: (count: number, names: string) => `Появятся ${counted(count, municipalities)}: ${names}.`,
  accept: (count: number) => `Загрузить ${counted(count, taken)}`,
  nothing: 'Загружать нечего: всё из файла уже есть в справочнике или с ошибкой.',
  accepted: (count: number) => `Загружено: ${counted(count, organisations)}`,
  empty: { title: 'Таких строк нет', text: 'Выберите другой отбор.' },
} as const;
