import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const pairs: PluralForms = ['пара похожих', 'пары похожих', 'пар похожих'];
const places: PluralForms = ['запись', 'записи', 'записей'];
const rows: PluralForms = ['запись', 'записи', 'записей'];

/** Words of the search for doubles and of merging. */
export const texts = {
  title: { organisations: 'Повторы среди организаций', municipalities: 'Повторы среди муниципалитетов' },
  back: 'К списку',
  found: (count: number) => counted(count, pairs),
  pairs: 'Похожие записи',
  compare: (a: string, b: string) => `Сравнить и слить: ${a} и ${b}`,
  compareButton: 'Сравнить и слить',
  sameWords: 'те же слова',
  likeness: (percent: number) => `похожи на ${percent} %`,
  none: {
    title: 'Похожих записей нет',
    text: 'Программа сравнила все названия: номера, слова и опечатки. Если повтор всё же есть, выберите записи в списке и нажмите «Слить выбранные».',
  },
  sentence: 'Программа только предлагает: слить записи решаете вы, перед слиянием видно, что изменится.',
  dialog: {
    title: (count: number) => `Слить ${counted(count, places)} в одну?`,
    text: 'Выберите, какая запись останется. Остальные вольются в неё и исчезнут, их названия сохранятся: при загрузке файла по ним найдётся оставшаяся.',
    keep: 'Какую запись оставить',
    before: 'Было',
    after: 'Станет',
    confirm: 'Слить',
    willMove: (count: number, to: string) => `К «${to}» перейдёт: ${counted(count, rows)}.`,
    nothingMoves: 'На повторы ничего не ссылается, они просто исчезнут.',
    applications: (list: string) => `Заявления: ${list}.`,
    experts: (list: string) => `Эксперты: ${list}.`,
    employees: (list: string) => `Работники: ${list}.`,
    organisations: (list: string) => `Организации: ${list}.`,
    users: (list: string) => `Пользователи: ${list}.`,
    other: (count: number) => `Другие записи: ${count}.`,
    more: (count: number) => `и ещё ${count}`,
    names: (list: string) => `Сохранятся названия: ${list}.`,
    printed: 'Утверждённые графики и решения останутся с тем названием, с которым напечатаны.',
    done: (name: string) => `Записи слиты в «${name}»`,
    undone: 'Слияние отменено',
    undoFailed: 'Слияние не отменено: с тех пор эти записи изменили. Прежние значения есть в истории.',
    uses: (name: string, uses: string) => `${name}: ${uses}`,
  },
} as const;
