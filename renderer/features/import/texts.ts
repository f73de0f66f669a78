import type { Intake } from '#shared/domain/intake/fields.ts';
import type { BadClass } from '#shared/domain/intake/intake-row.ts';
import { counted, grouped, type PluralForms, plural } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const rowForms: PluralForms = ['строка', 'строки', 'строк'];
const valueForms: PluralForms = ['значение', 'значения', 'значений'];
const cellForms: PluralForms = ['ячейке', 'ячейках', 'ячейках'];

/** What is imported, counted. */
export const thingForms: Readonly<Record<Intake, PluralForms>> = {
  applications: ['заявление', 'заявления', 'заявлений'],
  experts: ['эксперт', 'эксперта', 'экспертов'],
};
const acceptedForms: PluralForms = ['эксперта', 'экспертов', 'экспертов'];

/** Words of the import. */
export const texts = {
  title: { applications: 'Импорт заявлений', experts: 'Импорт экспертов' },
  paste: {
    title: 'Вставить из Excel',
    text: 'Выделите в Excel строки вместе с заголовками столбцов, скопируйте и вставьте сюда. До записи программа покажет, что узнано и что не так.',
    place: 'Место для вставки (Ctrl+V)',
    noTable: 'Это не таблица. Выделите в Excel несколько столбцов и скопируйте снова.',
    cancel: 'Отмена',
    file: 'Вставлено из Excel.tsv',
  },
  choose: {
    button: 'Выбрать файл',
    dropTitle: { applications: 'Перетащите сюда журнал заявлений', experts: 'Перетащите сюда список экспертов' },
    dropText:
      'Книга Excel (.xlsx) или текстовая таблица (.csv), до 50\u00a0000\u00a0строк и 30\u00a0МБ. Заголовки столбцов и муниципалитеты программа найдёт сама; до вашего согласия ничего не загрузится.',
    again: 'Другой файл',
  },
  work: {
    sending: 'Файл передаётся в программу',
    opening: 'Таблица открывается',
    reading: 'Строки проверяются',
    accepting: 'Строки записываются',
  },
  fileFacts: (name: string, sheet: string | null, rows: number) =>
    [name, sheet === null ? null : `лист «${sheet}»`, counted(rows, rowForms)]
      .filter((part) => part !== null)
      .join(', '),
  writtenAs: (how: string) => `Кодировка и разделитель: ${how}.`,
  hiddenSheets: (names: readonly string[]) =>
    `Скрытые листы не читаются: ${names.map((name) => `«${name}»`).join(', ')}.`,
  emptyFormulas: (count: number) =>
    `В ${grouped(count)}${nbsp}${plural(count, cellForms)} формула без значения: она прочитана как пустая клетка. Откройте файл в Excel, сохраните и загрузите снова.`,
  sheet: 'Лист',
  sheetOption: (name: string, rows: number) => `${name}: ${counted(rows, rowForms)}`,
  head: {
    title: 'Строка заголовков не найдена',
    text: 'Покажите строку, в которой стоят названия столбцов: ФИО, дата подачи, должность. Нажмите на неё.',
    table: 'Первые строки листа',
    choose: (row: number, text: string) => `Строка ${row}: ${text}`,
    change: 'Заголовки',
    hint: 'Нажмите на строку, в которой стоят названия столбцов.',
    keep: 'Не менять',
    empty: 'пусто',
    row: 'Строка',
    content: 'Содержимое',
  },
  columns: {
    title: 'Столбцы файла',
    count: (known: number, all: number) => `${known} из ${all}`,
    skip: 'не загружать',
    label: (letter: string, heading: string) => `Столбец ${letter}: ${heading}`,
    noHeading: 'без заголовка',
    sections: (count: number) => `Муниципалитет взят из строк-заголовков: ${grouped(count)}.`,
    totals: (count: number) =>
      `${plural(count, ['Пропущена', 'Пропущены', 'Пропущено'])} ${counted(count, rowForms)} «Всего…».`,
    tidied: (total: number, parts: string) => `Приведено к единому виду: ${counted(total, valueForms)} (${parts}).`,
    tidiedParts: { snils: 'СНИЛС', blanks: 'пробелы', dates: 'даты', capitals: 'регистр' },
    remembered: 'Столбцы расставлены, как в прошлый раз.',
    municipality: 'Муниципалитет для строк без него',
    municipalityHint: (count: number) => `Не указан: ${counted(count, rowForms)}`,
  },
  totals: {
    title: 'Итоги проверки',
    classes: 'Строки по итогам проверки',
    figures: 'Числа итогов',
    rows: 'Всего строк',
    valid: 'Готовы',
    leftOut: 'Отложены',
    byClaimed: 'По заявленной категории',
    byForm: 'По форме',
    byMunicipality: 'По муниципалитету',
    outcome: 'Что изменится',
    added: 'Новых',
    changed: 'Изменятся',
    same: 'Без изменений',
  },
  classes: {
    missingFio: 'Не указано ФИО',
    badDate: 'Дата не прочитана',
    unknownCategory: 'Категория не распознана',
    invalidSnils: 'Ошибка в СНИЛС',
    badLimit: 'Нагрузка не прочитана',
    duplicates: 'Повторы',
  } satisfies Readonly<Record<BadClass, string>>,
  shortClasses: {
    missingFio: 'ФИО',
    badDate: 'Дата',
    unknownCategory: 'Категория',
    invalidSnils: 'СНИЛС',
    badLimit: 'Нагрузка',
    duplicates: 'Повтор',
  } satisfies Readonly<Record<BadClass, string>>,
  show: {
    group: 'Показать строки',
    errors: 'Ошибки',
    valid: 'Готовы',
    remarks: 'С замечанием',
    leftOut: 'Отложены',
    tally: (rows: number, clean: number, remarked: number, bad: number) =>
      `Из ${grouped(rows)} строк: готовы ${grouped(clean)}, с замечанием ${grouped(remarked)}, с ошибкой ${grouped(bad)}`,
  },
  rows: {
    region: 'Проверка строк',
    table: 'Строки файла',
    number: '№',
    numberFull: 'Строка файла',
    name: 'ФИО',
    received: 'Подано',
    snils: 'СНИЛС',
    claimed: 'Заявлена',
    reason: 'Что не так',
    organisation: 'Место работы',
    municipality: 'Муниципалитет',
    post: 'Должность',
    category: 'Категория',
    limit: 'Нагрузка',
    until: 'Кат. до',
    others: 'Другие должности',
    languages: 'Языки',
    acts: 'Решение',
    empty: 'пусто',
    none: { title: 'Таких строк нет', text: 'Выберите другие строки выше.' },
    noErrors: { title: 'Ошибок нет', text: 'Все строки готовы к загрузке.' },
    mend: (field: string, row: number) => `Исправить: ${field}, строка ${row}`,
    editing: (field: string, row: number) => `${field}, строка ${row}`,
    leaveOut: (row: number) => `Не загружать строку ${row}`,
    takeBack: (row: number) => `Вернуть строку ${row}`,
    accept: (row: number) => `Принять с замечанием строку ${row}`,
    unaccept: (row: number) => `Не принимать строку ${row} с замечанием`,
    acceptAll: 'Принять с замечанием',
    acceptAllHint: (count: number) =>
      `${counted(count, rowForms)} с ошибкой в СНИЛС: исправьте цифры или примите как есть, с замечанием.`,
    leftOut: 'Не загружается',
  },
  bar: {
    label: 'Действие',
    willAccept: (what: Intake, count: number) =>
      `${plural(count, ['Будет принят', 'Будут приняты', 'Будет принято'])} ${counted(count, thingForms[what])}`,
    willAcceptApplications: (count: number) =>
      `${plural(count, ['Будет принято', 'Будут приняты', 'Будет принято'])} ${counted(count, thingForms.applications)}`,
    withRemarks: (count: number) => `, из них ${grouped(count)} с замечанием`,
    rest: (count: number) =>
      `${counted(count, rowForms)} не войдут: исправьте их здесь или сохраните «Ошибки в Excel».`,
    nothing: { applications: 'Новых заявлений: 0.', experts: 'Новых и изменённых экспертов: 0.' },
    known: (count: number) => `Уже есть в кабинете: ${counted(count, rowForms)}.`,
    nothingReason: 'Принимать нечего: все строки уже загружены или с ошибками.',
    accept: {
      applications: (count: number) => `Принять ${counted(count, thingForms.applications)}`,
      experts: (count: number) => `Принять ${counted(count, acceptedForms)}`,
    },
    errors: 'Ошибки в Excel',
    errorsFile: 'Ошибки импорта.xlsx',
    errorsSaved: 'Строки с ошибками сохранены.',
    noErrors: 'Строк с ошибками нет.',
  },
  done: {
    applications: (count: number) =>
      `${plural(count, ['Принято', 'Приняты', 'Принято'])} ${counted(count, thingForms.applications)}`,
    experts: (added: number, changed: number) => `Новых экспертов: ${grouped(added)}. Изменено: ${grouped(changed)}.`,
    title: 'Импорт выполнен',
    text: {
      applications: 'Они ждут в списке со статусом «Регистрация заявления». Зарегистрируйте их или откажите в приёме.',
      experts: 'Они есть в справочнике и могут быть назначены в графике.',
    },
    rest: (count: number) => `Не загружено: ${counted(count, rowForms)}.`,
    open: { applications: 'Открыть заявления', experts: 'Открыть экспертов' },
    more: 'Загрузить ещё файл',
  },
  errorsSheet: {
    name: 'Ошибки',
    title: 'Строки, которые не загружены',
    reason: 'Что не так',
  },
} as const;
