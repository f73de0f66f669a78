import type { DeliveryState, MessageChannel, MessageKind } from '#shared/records/message.ts';

/** Ways of a message as the screen names them. */
export const channelNames: Readonly<Record<MessageChannel, string>> = {
  EPGU: 'ЕПГУ',
  EMAIL: 'Электронная почта',
  PAPER: 'На бумаге',
  SCREEN: 'В программе',
};

/** States of a delivery as people call them. */
export const deliveryNames: Readonly<Record<DeliveryState, string>> = {
  PREPARED: 'подготовлено',
  SENT: 'отправлено',
  DELIVERED: 'доставлено',
  FAILED: 'не доставлено',
  RECEIVED: 'получено',
};

/** What a message is about, as lists name it. */
export const messageKindNames: Readonly<Record<MessageKind, string>> = {
  RECEIVED: 'Заявление получено',
  REGISTERED: 'Заявление зарегистрировано',
  TERM: 'Срок, форма и способ аттестации',
  INTERIM: 'Ход рассмотрения',
  INTAKE_REFUSAL: 'Отказ в приёме',
  WITHDRAWN: 'Отзыв зарегистрирован',
  DECISION: 'Решение',
  NOT_SUBMITTED: 'Заявление не подано',
  INVITATION: 'Приглашение эксперта',
  PROCEDURE: 'Процедура аттестации',
  PANEL_FULL: 'Количество специалистов набрано',
  REMINDER: 'Напоминание эксперту',
  REPLACEMENT: 'Замена эксперта',
  OTHER: 'Другое',
};

/** A delivery by its own words: what is for ЕПГУ is entered there by hand. */
export function deliveryWords(channel: MessageChannel, state: DeliveryState): string {
  if (channel === 'EPGU' && state === 'PREPARED') return 'подготовлено: внести в ЕПГУ';
  if (channel === 'EPGU' && state === 'SENT') return 'отправлено: внесено в ЕПГУ';
  if (channel === 'SCREEN' && state === 'SENT') return 'ждёт прочтения';
  if (channel === 'SCREEN' && state === 'DELIVERED') return 'прочитано';
  return deliveryNames[state];
}

/** States to which a delivery may pass from each; one that did not arrive may be sent once more. */
const onwards: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  PREPARED: ['SENT'],
  SENT: ['DELIVERED', 'FAILED'],
  DELIVERED: [],
  FAILED: ['SENT'],
  RECEIVED: [],
};

/** Messages that go to experts of a panel (D15); all others go to applicants. */
const toExperts: ReadonlySet<MessageKind> = new Set([
  'INVITATION',
  'PROCEDURE',
  'PANEL_FULL',
  'REMINDER',
  'REPLACEMENT',
]);

/** Whether messages of the kind go to an expert. */
export function isToExpert(kind: MessageKind): boolean {
  return toExperts.has(kind);
}

/** What can be noted of a delivery now. */
export function nextDeliveryStates(state: DeliveryState): readonly DeliveryState[] {
  return onwards[state];
}
