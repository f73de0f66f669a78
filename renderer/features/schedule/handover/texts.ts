import type { HandoverStage } from '#shared/domain/expertise/conclusion-checks.ts';
import { monthNames } from '#shared/domain/periods/month-names.ts';
import { counted, type PluralForms } from '#shared/domain/words/plural.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';

const conclusions: PluralForms = ['заключение', 'заключения', 'заключений'];
const count = (value: number) => counted(value, conclusions);

const stages: Readonly<Record<HandoverStage, string>> = {
  toCheck: 'На проверке',
  toHandOver: 'К передаче',
  handedOver: 'Переданы',
};

/** Words of «Заключения». */
export const handoverTexts = {
  title: 'Итоговые заключения',
  tabs: 'Какие заключения показать',
  stages,
  table: 'Список заключений',
  cut: {
    monthLabel: 'Месяц передачи',
    everyMonth: 'Все месяцы',
    month: (month: number, year: string) => `${monthNames[month - 1]?.nominative ?? ''} ${year}`,
    noDay: 'без дня передачи',
    place: 'Муниципалитет',
    everyPlace: 'Все муниципалитеты',
    empty: 'Под выбранное ничего не подходит',
    emptyText: 'В этом списке нет заключений выбранного месяца и муниципалитета.',
    reset: 'Показать все',
  },
  due: (date: LocalDate) => `передать до ${formatDate(date)}`,
  noDay: 'день передачи в профиле региона не задан',
  columns: {
    name: 'ФИО',
    work: 'Должность, место работы',
    municipality: 'Муниципалитет',
    category: 'Заявлена',
    experts: 'Вывод экспертов',
    file: 'Заключение',
    verdict: 'Решение координатора',
    due: 'Передать до',
    handedOver: 'Передано',
  },
  attached: 'прикреплено',
  notAttached: 'Итоговое заключение не прикреплено',
  verdicts: { MEETS: 'соответствует', DOES_NOT_MEET: 'не соответствует' },
  noVerdict: 'не проверено',
  handedBy: (date: LocalDate, who: string) => (who === '' ? formatDate(date) : `${formatDate(date)}, ${who}`),
  side: 'Заключение',
  nobody: 'Выберите строку: здесь прикрепляют заключение и отмечают решение.',
  file: 'Подписанное итоговое заключение',
  expertsSay: (verdict: string, total: string) =>
    total === '' ? `Вывод экспертов: ${verdict}.` : `Вывод экспертов: ${verdict}, баллы: ${total}.`,
  noExpertsWord: 'Вывода экспертов в программе нет: он стоит на бумаге.',
  signed: (date: LocalDate) => `Педагог ознакомлен ${formatDate(date)}.`,
  notSigned: 'Подпись педагога в программе не отмечена: проверьте её на заключении.',
  decided: (verdict: string, date: LocalDate, who: string) =>
    `Решение: ${verdict}, ${formatDate(date)}${who === '' ? '' : ` (${who})`}.`,
  comment: 'Почему иначе, чем эксперты',
  attest: 'Аттестовать',
  refuse: 'Не аттестовать',
  done: (verdict: string) => `Решение записано: ${verdict}.`,
  selectFirst: 'В этом списке нет заключений.',
  handOver: 'Отметить переданными',
  takeBack: 'Вернуть из переданных',
  question: (value: number) => `Отметить переданными: ${count(value)}?`,
  willHand: (value: number, date: string) => `${count(value)}: переданы в центр аттестации ${date}`,
  willTell: 'Кто и когда передал, останется в истории заявлений.',
  confirm: (value: number) => `Передать: ${count(value)}`,
  handed: (value: number) => `Отмечено переданными: ${count(value)}.`,
  back: (value: number) => `Возвращено из переданных: ${count(value)}.`,
  chooseOne: 'Сначала выберите заключения: пробелом или флажком.',
  busy: 'Идёт запись, подождите.',
  selected: (value: number) => `Выбрано: ${count(value)}.`,
  waits: (value: number) => `Ждут передачи: ${count(value)}.`,
  checks: (value: number) => `Ждут проверки: ${count(value)}.`,
  handedOverAll: (value: number) => `Передано: ${count(value)}.`,
  open: 'Открыть заявление',
  close: 'Закрыть заключение',
  gone: 'Файла заключения на этом компьютере нет. Прикрепите его ещё раз.',
  link: 'Заключение лежит по ссылке. Откройте её в браузере',
  fileName: 'Итоговое заключение',
  paper: 'Перечень итоговых заключений, передаваемых в центр аттестации',
  paperShort: 'Заключения к передаче',
  paperLine: (words: readonly string[]) => words.filter((word) => word !== '').join(', '),
  received: 'Принял: ____________________ / ____________________ «____» ______________ 20____ г.',
  emptyTitle: { toCheck: 'Проверять нечего', toHandOver: 'Передавать нечего', handedOver: 'Ещё ничего не передано' },
  emptyText: {
    toCheck: 'Заключение появится здесь, когда экспертиза завершена.',
    toHandOver: 'Заключение появится здесь, когда Вы отметите «Аттестовать» или «Не аттестовать».',
    handedOver: 'Переданные заключения остаются здесь с днём передачи и тем, кто передал.',
  },
} as const;
