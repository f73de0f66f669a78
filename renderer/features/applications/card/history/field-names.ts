import {
  applicationFields,
  dossierFields,
  filingFields,
  personalFields,
} from '#shared/domain/applications/editable-fields.ts';
import { caseNames } from '#shared/domain/words/people/kept-forms.ts';
import type { TableName } from '#shared/records/tables.ts';

/** How the fields of a table are called in the history; what has no name is not shown. */
type Names = {
  /** What a row is, before the name of its field: «Запрос: срок ответа». Absent where the field speaks for itself. */
  readonly row?: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** Names of fields by table, in the order in which a history lists them. */
export const fieldNames: Readonly<Partial<Record<TableName, Names>>> = {
  applications: {
    fields: {
      systemNo: '№ в системе',
      registrationNo: 'Регистрационный номер',
      registeredOn: 'Дата регистрации',
      status: 'Статус',
      ...applicationFields,
      municipalityId: 'Муниципалитет',
      period: 'Период аттестации',
      expertIds: 'Эксперты',
      remarks: 'Замечания',
      intakeRefusal: 'Отказ в приёме',
    },
  },
  personal: { fields: personalFields },
  dossiers: { fields: dossierFields },
  filings: { fields: { ...filingFields, supersedesId: 'Вместо отказанного заявления' } },
  personForms: { row: 'Имя в документах', fields: caseNames },
  personalViews: { fields: { viewedBy: 'Кто смотрел личные данные' } },
  procedures: {
    fields: {
      responsibleId: 'Ответственный',
      attestationStart: 'Начало аттестации',
      employerNote: 'Справка работодателя',
      simplified: 'Основание без экспертизы',
    },
  },
  portfolios: { fields: { items: 'Портфолио', lock: 'Портфолио закрыто' } },
  archives: { row: 'Архив', fields: { outcome: 'исход', keepUntil: 'хранить до' } },
  categories: {
    row: 'Категория',
    fields: { category: 'установлена', since: 'с', validUntil: 'до' },
  },
  infoRequests: {
    row: 'Запрос сведений',
    fields: { kind: 'кому', text: 'что запрошено', due: 'ответить до', isBlocking: 'обязательный', answer: 'ответ' },
  },
  notices: { row: 'Уведомление', fields: { kind: 'о чём', channel: 'как', sentOn: 'отправлено' } },
  internalNotes: { row: 'Заметка', fields: { text: 'текст' } },
  withdrawals: {
    row: 'Отзыв',
    fields: {
      state: 'состояние',
      origin: 'чей',
      reason: 'причина',
      journalNo: 'номер журнала',
      rejection: 'почему отклонён',
    },
  },
  invitations: {
    row: 'Приглашение',
    fields: {
      expertId: 'эксперт',
      state: 'состояние',
      invitedOn: 'приглашён',
      confirmBy: 'ответить до',
      comment: 'комментарий',
      lastActiveOn: 'последняя работа',
    },
  },
  scoreSheets: {
    row: 'Лист оценки',
    fields: { expertId: 'эксперт', version: 'версия', state: 'состояние', verdict: 'вывод' },
  },
  conclusions: {
    row: 'Заключение',
    fields: { version: 'версия', verdict: 'вывод', total: 'баллы', teacherSignedOn: 'ознакомлен(а)' },
  },
  conclusionChecks: {
    fields: {
      verdict: 'Решение координатора',
      comment: 'Почему иначе, чем эксперты',
      checkedOn: 'Заключение проверено',
    },
  },
  agendaItems: {
    row: 'Повестка',
    fields: { state: 'состояние', lateReason: 'почему позже срока', comment: 'комментарий' },
  },
  decisions: {
    row: 'Решение',
    fields: { version: 'версия', outcome: 'исход', category: 'категория', decidedOn: 'дата', motive: 'мотив' },
  },
  attachments: { row: 'Документ', fields: { item: 'вид', title: 'название', url: 'ссылка' } },
  messages: { row: 'Сообщение', fields: { kind: 'вид', subject: 'тема', deliveries: 'доставка' } },
};
