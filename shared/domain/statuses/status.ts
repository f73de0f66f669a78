import type { ApplicationStatus } from '#shared/records/application.ts';

/** Russian names of the 16 statuses, word for word (Irkutsk, table 1; domain §3.1). */
export const statusNames: Readonly<Record<ApplicationStatus, string>> = {
  DRAFT: 'Черновик',
  REGISTERING: 'Регистрация заявления',
  REGISTERED: 'Заявление зарегистрировано',
  ACCEPTED: 'Заявление принято к рассмотрению',
  AWAITING_INFO: 'Ожидание получения дополнительных сведений',
  SENT_TO_EXPERTISE: 'Направлено на экспертизу',
  IN_EXPERTISE: 'Экспертиза',
  EXPERTISE_DONE: 'Экспертиза завершена',
  SCHEDULING_AK: 'Определение сроков проведения АК',
  AK_SESSION: 'Проведение АК',
  DECISION: 'Принятие решения',
  GRANTED: 'Услуга оказана',
  INTAKE_REFUSED: 'Отказано в приеме документов, необходимых для предоставления услуги',
  REFUSED: 'Отказано в предоставлении услуги',
  WITHDRAWN: 'Отозвано',
  ARCHIVED: 'В архиве',
};

/** Short words for a narrow column; the full name stays in the tooltip and for screen readers. */
export const shortStatusNames: Readonly<Record<ApplicationStatus, string>> = {
  DRAFT: 'Черновик',
  REGISTERING: 'Регистрация',
  REGISTERED: 'Зарегистрировано',
  ACCEPTED: 'На рассмотрении',
  AWAITING_INFO: 'Ожидание сведений',
  SENT_TO_EXPERTISE: 'На экспертизу',
  IN_EXPERTISE: 'Экспертиза',
  EXPERTISE_DONE: 'Экспертиза завершена',
  SCHEDULING_AK: 'Определение сроков',
  AK_SESSION: 'Проведение АК',
  DECISION: 'Принятие решения',
  GRANTED: 'Услуга оказана',
  INTAKE_REFUSED: 'Отказ в приёме',
  REFUSED: 'Отказ',
  WITHDRAWN: 'Отозвано',
  ARCHIVED: 'В архиве',
};

/** The order in which an application passes the statuses when nothing goes wrong; the card draws it. */
export const mainPath: readonly ApplicationStatus[] = [
  'DRAFT',
  'REGISTERING',
  'REGISTERED',
  'ACCEPTED',
  'AWAITING_INFO',
  'SENT_TO_EXPERTISE',
  'IN_EXPERTISE',
  'EXPERTISE_DONE',
  'SCHEDULING_AK',
  'AK_SESSION',
  'DECISION',
  'GRANTED',
];

/** Statuses after which the application is over; a new one for the same post and category may be filed. */
export const terminalStatuses: ReadonlySet<ApplicationStatus> = new Set([
  'GRANTED',
  'INTAKE_REFUSED',
  'REFUSED',
  'WITHDRAWN',
  'ARCHIVED',
]);
