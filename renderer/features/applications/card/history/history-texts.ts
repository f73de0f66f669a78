import { nbsp } from '#shared/domain/words/spaces.ts';

/** Words of the history of an application. */
export const historyTexts = {
  label: 'История заявления',
  loading: 'Читаем историю…',
  emptyTitle: 'Таких изменений не было',
  emptyText: 'Выберите другое поле или «Все изменения».',
  filter: 'Показать',
  all: 'Все изменения',
  names: 'Смена ФИО',
  namesTag: 'смена ФИО',
  reason: (text: string) => `Причина: ${text}`,
  field: 'Поле',
  before: 'Было',
  after: 'Стало',
  empty: 'пусто',
  hidden: '••••••',
  unknownActor: 'пользователь удалён',
  otherCommand: 'Изменено',
  here: 'этот компьютер',
  elsewhere: 'другой компьютер',
  inRow: (row: string, field: string) => `${row}: ${field}`,
  yes: 'да',
  no: 'нет',
  unknown: '—',
  numbered: (systemNo: number) => `№${nbsp}${systemNo}`,
} as const;
