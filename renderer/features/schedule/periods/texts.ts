import { counted, type PluralForms, plural } from '#shared/domain/words/plural.ts';

const applications: PluralForms = ['заявление', 'заявления', 'заявлений'];
const count = (value: number) => counted(value, applications);

/** Words of «Предложения периодов». */
export const periodsTexts = {
  title: 'Предложения периодов',
  table: 'Заявления без периода',
  shown: 'без периода',
  municipality: 'Муниципалитет',
  everywhere: 'Вся область',
  columns: {
    name: 'ФИО',
    municipality: 'Муниципалитет',
    organisation: 'Место работы',
    heldUntil: 'Категория до',
    receivedAt: 'Заявление от',
    period: 'Предлагается',
    serviceDue: '90 дней до',
    why: 'Почему',
  },
  none: 'нет',
  why: 'Почему этот период',
  noRow: 'Выберите заявление: здесь будет видно, почему предложен его период.',
  apply: 'Применить предложенные',
  other: 'Выбрать другой период',
  question: (value: number) => `Применить предложенные периоды: ${count(value)}?`,
  willBe: (period: string, value: number) => `${period}: ${count(value)}`,
  accepted: (value: number) => `${count(value)}: статус станет «Заявление принято к рассмотрению»`,
  kept: (value: number) => `${count(value)}: изменится только период`,
  skipped: (value: number, reason: string) =>
    `${plural(value, ['Пропущено', 'Пропущены', 'Пропущены'])} ${count(value)}: ${reason}`,
  confirm: (value: number) => `Применить: ${count(value)}`,
  done: (value: number) => `Периоды выбраны: ${count(value)}.`,
  undone: 'Периоды возвращены, какими были.',
  busy: 'Идёт запись, подождите.',
  selected: (value: number) => `Выбрано: ${count(value)}.`,
  all: (value: number) => `Будут предложены периоды всем: ${count(value)}.`,
  warnings: (value: number) => (value === 0 ? '' : `С замечаниями: ${count(value)}, посмотрите их сначала.`),
  nobody: 'Применять нечего: у всех заявлений период выбран.',
  emptyTitle: 'Все периоды выбраны',
  emptyText: 'Здесь появятся зарегистрированные заявления, которым период ещё не выбран.',
  toSchedule: 'Открыть график',
  paper: 'Предложения периодов аттестации',
} as const;
