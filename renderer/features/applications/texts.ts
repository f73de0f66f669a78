import { counted, grouped, type PluralForms } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const daysForms: PluralForms = ['день', 'дня', 'дней'];
const applications: PluralForms = ['заявление', 'заявления', 'заявлений'];

/** «4 заявления». */
export function countApplications(count: number): string {
  return counted(count, applications);
}

/** Words of the registry screen. */
export const texts = {
  title: 'Заявления',
  table: 'Заявления',
  shown: 'показано',
  of: (total: number) => `из${nbsp}${grouped(total)}`,
  import: 'Импорт',
  newApplication: 'Новое заявление',
  search: 'Поиск',
  searchExample: 'Фамилия, номер, ЕПГУ, СНИЛС',
  clearSearch: 'Очистить поиск',
  readAs: (text: string) => `Найдено по «${text}»: другая раскладка клавиатуры.`,
  order: (words: string) => `порядок: ${words}`,
  nextStep: ', затем ',
  descending: (title: string) => `${title} (по убыванию)`,
  newestFirst: 'сначала новые',
  due: {
    late: 'просрочено',
    today: 'сегодня последний день',
    soon: 'осталось до 3 дней',
    week: 'осталось до недели',
    later: 'больше недели',
    none: 'срока нет',
  },
  numbered: (number: string) => `№${nbsp}${number}`,
  dated: (date: string) => `от${nbsp}${date}`,
  daysLeft: (days: number) => {
    if (days === 0) return 'сегодня';
    return days < 0 ? `−${counted(-days, daysForms)}` : counted(days, daysForms);
  },
  shortCategories: { FIRST: 'первая', HIGHEST: 'высшая', METHODIST: 'методист', MENTOR: 'наставник' },
  none: '—',
  emptyOffice: {
    filing: 'Внесите первое заявление: оно сохраняется с первой буквы.',
    others: 'Заявления, к которым вы имеете отношение, появятся здесь, когда их внесёт комиссия или школа.',
    title: 'Заявлений пока нет',
    text: 'Загрузите журнал из Excel или CSV: программа сама узнает столбцы и покажет, что не так, до записи.',
  },
  look: {
    title: 'Вид',
    group: 'Группировать',
    groups: {
      none: 'без групп',
      municipality: 'по муниципалитету',
      status: 'по статусу',
      organisation: 'по месту работы',
      period: 'по периоду',
      claimedCategory: 'по заявленной категории',
      form: 'по форме',
    },
    density: 'Высота строк',
    densities: { compact: 'плотно', normal: 'обычно', roomy: 'просторно' },
    foldAll: 'Свернуть все группы',
    unfoldAll: 'Развернуть все группы',
  },
  totals: {
    late: (count: number) => `просрочено ${grouped(count)}`,
    noPeriod: (count: number) => `без периода ${grouped(count)}`,
    noExperts: (count: number) => `без экспертов ${grouped(count)}`,
    highest: (count: number) => `высшая ${grouped(count)}`,
    first: (count: number) => `первая ${grouped(count)}`,
  },
  nothingFound: {
    title: 'Ничего не найдено',
    text: 'Под этот поиск и отбор не подходит ни одно заявление.',
    perhaps: 'Возможно: ',
  },
  actions: {
    find: 'Найти в списке',
    filter: 'Отбор',
    reset: 'Сбросить поиск и отбор',
    refresh: 'Обновить список',
    open: 'Открыть карточку',
  },
} as const;
