import { counted, grouped, type PluralForms } from '#shared/domain/words/plural.ts';
import type { WordKind } from '#shared/domain/words/word-forms.ts';

const words: PluralForms = ['слово', 'слова', 'слов'];

/** Words of «Формы слов». */
export const texts = {
  forms: 'Формы слов',
  kinds: 'Какие слова показать',
  all: 'Все',
  kind: { post: 'Должности', subject: 'Предметы', municipality: 'Муниципалитеты' } satisfies Record<WordKind, string>,
  oneKind: { post: 'должность', subject: 'предмет', municipality: 'муниципалитет' } satisfies Record<WordKind, string>,
  search: 'Найти слово',
  columns: {
    word: 'Слово',
    kind: 'Что это',
    genitive: 'Родительный падеж',
    state: 'Откуда форма',
    uses: 'Встречается',
  },
  doubtful: 'проверьте',
  stored: 'записана вручную',
  byRule: 'по правилу',
  editor: 'Форма слова',
  field: 'Родительный падеж',
  sample: {
    post: (form: string) => `В документе: «характеристика ${form}».`,
    subject: (form: string) => `В документе: «учитель ${form}».`,
    municipality: (form: string) => `В документе: «График аттестации ${form}».`,
  } satisfies Record<WordKind, (form: string) => string>,
  keep: 'Записать',
  reset: 'Вернуть по правилу',
  nothingToReset: 'Эта форма и так получается по правилу.',
  busy: 'Идёт запись, подождите.',
  kept: (word: string) => `Форма слова записана: ${word}.`,
  wasReset: (word: string) => `Форма слова снова по правилу: ${word}.`,
  choose: 'Выберите слово слева, чтобы проверить его форму.',
  summary: (all: number, doubtful: number) =>
    doubtful === 0
      ? `Проверять нечего: ${counted(all, words)}.`
      : `Проверьте ${counted(doubtful, words)} из ${grouped(all)}.`,
  hint: 'Сомнительные стоят первыми. Форма, записанная здесь, печатается во всех документах.',
  empty: {
    title: 'Слов пока нет',
    text: 'Здесь появятся должности, предметы и муниципалитеты из заявлений и списка экспертов. Сначала загрузите журнал.',
  },
  nothingFound: { title: 'Ничего не найдено', text: 'Проверьте, как написано слово, или очистите поиск.' },
} as const;
