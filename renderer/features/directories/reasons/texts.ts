import type { ListedReason } from '#shared/domain/directories/intake-reasons.ts';
import { counted, type PluralForms } from '#shared/domain/words/plural.ts';

const reasons: PluralForms = ['причина', 'причины', 'причин'];

/** Words of «Причины отказа». */
export const texts = {
  title: 'Причины отказа',
  search: 'Найти причину',
  list: 'Причины отказа в приёме',
  columns: { text: 'Причина', remedy: 'Как исправить', origin: 'Откуда', uses: 'Отказов', state: 'Состояние' },
  origin: { catalogue: 'каталог', own: 'своя', obsolete: 'отменена' } satisfies Record<ListedReason['kind'], string>,
  reworded: 'каталог, своими словами',
  open: 'предлагается',
  closed: 'закрыта',
  obsolete: 'только в старых делах',
  panel: 'Причина отказа в приёме',
  fresh: 'Новая причина',
  add: 'Добавить причину',
  text: 'Причина',
  remedy: 'Как исправить',
  remedyHint: 'Это прочитает заявитель: что сделать, чтобы подать заявление снова.',
  kept: 'Причина записана',
  wasClosed: 'Причина закрыта: в новых отказах её не будет',
  wasReopened: 'Причина снова предлагается',
  summary: (all: number) => `Предлагается: ${counted(all, reasons)}.`,
  hint: 'Отказ в приёме — не отказ в категории. Основания, запрещённые п. 29 Порядка, не записываются.',
} as const;
