import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const working: PluralForms = ['рабочий день', 'рабочих дня', 'рабочих дней'];
const off: PluralForms = ['выходной', 'выходных', 'выходных'];

/** Words of «Календарь». */
export const texts = {
  title: 'Календарь',
  body: 'Дни года',
  years: 'Год',
  load: 'Загрузить из файла',
  saveFile: 'Сохранить в файл',
  fileName: (year: number) => `Производственный календарь ${year}`,
  fileSaved: 'Файл календаря записан',
  edit: 'Изменить',
  addYear: (year: number) => `Добавить ${year} год`,
  reset: 'Вернуть календарь программы',
  wasReset: (year: number) => `Календарь ${year} года снова из программы`,
  decree: (decree: string) => `${decree}.`,
  noDecree: 'Постановление о переносах не указано.',
  source: { program: 'Календарь программы.', office: 'Календарь кабинета: загружен или изменён здесь.' },
  count: (workingDays: number, daysOff: number, short: number) =>
    `${counted(workingDays, working)}, из них сокращённых ${short}; ${counted(daysOff, off)}`,
  monthCount: (workingDays: number) => counted(workingDays, working),
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  weekdaysFull: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  legend: 'Что значат дни',
  kinds: { off: 'выходной', short: 'сокращённый день', work: 'рабочий день', regional: 'выходной региона' },
  transfers: 'Переносы',
  regional: 'Региональные выходные',
  none: 'нет',
  hint: 'По этому календарю считаются сроки: выпавший на выходной переходит на следующий рабочий день, рабочие дни считаются без выходных.',
  dialog: {
    title: (year: number) => `Календарь ${year} года`,
    text: 'Выходные и праздники по Трудовому кодексу программа знает сама. Впишите только переносы из постановления Правительства и выходные региона.',
    decree: 'Постановление',
    decreeHint: 'Дата и номер. Пока постановления нет, оставьте пустым.',
    transfers: 'Переносы выходных',
    transfersHint: 'По одному в строке: с какого дня и на какой, например 03.01.2026 → 09.01.2026.',
    regional: 'Выходные региона',
    regionalHint: 'По одному дню в строке. Вводятся законом субъекта, если он их установил.',
    workingDays: 'Рабочих дней в году',
    workingDaysHint: 'Число из опубликованного календаря: по нему проверяются переносы. Можно не указывать.',
    badCount: 'Рабочих дней бывает от 200 до 300. Исправьте число или очистите поле.',
    save: 'Записать',
  },
  saved: (year: number) => `Календарь ${year} года записан`,
} as const;
