import { counted, grouped, type PluralForms } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const people: PluralForms = ['человек', 'человека', 'человек'];

/** Words of «Не подавшие». */
export const notSubmittedTexts = {
  title: 'Не подавшие',
  table: 'Педагогические работники, не подавшие заявление',
  shown: 'показано',
  of: (total: number) => `из${nbsp}${grouped(total)}`,
  search: 'Поиск в списке',
  searchExample: 'Фамилия, место работы, муниципалитет, адрес',
  add: 'Добавить',
  print: 'Печать',
  download: 'Скачать',
  file: 'Не подавшие заявление',
  saved: (path: string) => `Книга Excel записана: ${path}`,
  notify: 'Отправить уведомление педагогическим работникам',
  open: 'Открыть черновик',
  remove: 'Удалить регистрацию',
  selectFirst: 'Отметьте в списке, кому отправить.',
  chooseOne: 'Поставьте курсор на строку.',
  isDraft: 'Это черновик заявления: удалите его из карточки.',
  isRegistrant: 'Заявления ещё нет: открывать нечего.',
  sentence: (count: number) =>
    count === 0 ? 'Никто не выбран.' : `Выбрано: ${counted(count, people)}. Письмо покажем до подготовки.`,
  details: 'Пробел отмечает строку, Ctrl+A — все показанные.',
  yes: 'да',
  no: 'нет',
  empty: {
    title: 'Таких нет',
    text: 'Здесь те, кто зарегистрировался и не подал заявление: черновики и люди, которых добавили вручную или списком с портала.',
  },
  nothingFound: { title: 'Никого не нашлось', text: 'Проверьте, как набрано, или сбросьте поиск.', reset: 'Сбросить' },
  form: {
    title: 'Кто зарегистрировался и не подал заявление',
    confirm: 'Добавить',
    lastName: 'Фамилия',
    firstName: 'Имя',
    patronymic: 'Отчество',
    municipality: 'Муниципалитет',
    organisation: 'Место работы',
    phone: 'Номер телефона (сотовый)',
    email: 'Адрес электронной почты',
    on: 'Зарегистрировался',
    hasFormed: 'Сформировал заявление на аттестацию',
    missing: 'Укажите фамилию, имя, муниципалитет и дату.',
    done: 'Добавлено в список',
  },
  removal: {
    title: 'Удалить ошибочную регистрацию?',
    text: (name: string) => `${name} больше не будет в списке не подавших.`,
    reason: 'Почему регистрация ошибочна',
    confirm: 'Удалить регистрацию',
    missing: 'Укажите причину.',
    done: 'Регистрация удалена',
    undone: 'Регистрация возвращена',
  },
} as const;
