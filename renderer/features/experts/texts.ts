import { counted, grouped, type PluralForms } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const rowForms: PluralForms = ['эксперт', 'эксперта', 'экспертов'];

/** Words of «Эксперты». */
export const texts = {
  title: 'Эксперты',
  table: 'Эксперты',
  import: 'Импорт',
  shown: 'показано',
  of: (total: number) => `из${nbsp}${grouped(total)}`,
  search: 'Поиск эксперта',
  searchExample: 'Фамилия, должность, предмет, организация',
  columns: {
    name: 'Фамилия, имя, отчество',
    post: 'Должность',
    subject: 'Предмет',
    municipality: 'Муниципалитет',
    organisation: 'Место работы',
    category: 'Категория',
    limit: 'Предел',
    limitFull: 'Предельная нагрузка: сколько заявлений за период',
    load: 'Нагрузка',
    loadFull: 'Нагрузка: сколько заявлений назначено сейчас',
    phone: 'Телефон',
    email: 'Эл. почта',
  },
  noLimit: 'нет',
  empty: {
    title: 'Экспертов пока нет',
    text: 'Загрузите список из Excel: ФИО, муниципалитет, место работы, должность, предельная нагрузка.',
  },
  nothingFound: { title: 'Никого не нашлось', text: 'Проверьте, как набрано, или сбросьте поиск.', reset: 'Сбросить' },
  output: {
    title: 'Печать списка',
    rows: (count: number) => counted(count, rowForms),
    printed: (count: number, pages: number) =>
      `${counted(count, rowForms)}, ${counted(pages, ['страница', 'страницы', 'страниц'])}.`,
    making: 'Список готовится к печати.',
    searched: (text: string) => `Поиск: «${text}»`,
    empty: 'В списке никого нет: измените поиск.',
    tooLong: 'Список слишком длинный. Сузьте его поиском.',
    busy: 'Список уже записывается в Excel.',
  },
} as const;
