import type { ApprovalState } from '#shared/domain/schedule/versions.ts';
import { counted, grouped } from '#shared/domain/words/plural.ts';
import { nbsp } from '#shared/domain/words/spaces.ts';

const applications = ['заявление', 'заявления', 'заявлений'] as const;
const changes = ['изменение', 'изменения', 'изменений'] as const;

const states: Readonly<Record<ApprovalState, string>> = {
  none: 'не утверждён',
  coordinator: 'утверждён координатором',
  approved: 'утверждён',
};

/** Words of «Сводка графиков». */
export const summaryTexts = {
  title: 'Сводка графиков',
  table: 'Графики по муниципалитетам и периодам',
  municipality: 'Муниципалитет',
  noPeriod: 'Без периода',
  total: 'Вся область',
  earlier: 'Более ранние периоды',
  later: 'Более поздние периоды',
  states,
  empty: '·',
  cell: (place: string, period: string, words: string) => `${place}, ${period}: ${words}`,
  waiting: (place: string, count: number) => `${place}, без периода: ${counted(count, applications)}`,
  nothing: 'заявлений нет',
  counts: (total: number) => counted(total, applications),
  missing: (count: number) => `без экспертов ${grouped(count)}`,
  changed: (count: number) => counted(count, changes),
  lacks: (count: number) => `нет${nbsp}${grouped(count)}`,
  changedShort: (count: number) => `изм.${nbsp}${grouped(count)}`,
  legend:
    'Число в ячейке — заявления графика. «Нет 3» — скольким не хватает экспертов, «изм. 2» — что изменилось после утверждения.',
  sentence: (noPeriod: number, missing: number) =>
    noPeriod + missing === 0
      ? 'Всем выбран период и назначены эксперты.'
      : `Без периода: ${grouped(noPeriod)}. Без экспертов: ${grouped(missing)}.`,
  toPeriods: 'Предложить периоды',
  noneWaits: 'Всем заявлениям период выбран.',
  emptyTitle: 'Графиков пока нет',
  emptyText: 'Загрузите журнал заявлений: муниципалитеты и периоды появятся здесь.',
  paper: 'Сводка графиков аттестации',
} as const;
