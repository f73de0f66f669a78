import type { Application } from '#shared/records/application.ts';
import type { Dossier } from '#shared/records/dossier.ts';
import type { Filing } from '#shared/records/filing.ts';
import type { Personal } from '#shared/records/personal.ts';

/** Fields of the application itself, with their names on the screen and in the history. */
export const applicationFields = {
  lastName: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  organisationId: 'Место работы',
  post: 'Должность',
  subject: 'Предмет',
  heldCategory: 'Имеющаяся категория',
  heldUntil: 'Действует до',
  claimedCategory: 'Заявленная категория',
  form: 'Форма аттестации',
  receivedAt: 'Дата подачи',
  epguNo: 'Номер ЕПГУ',
  phone: 'Телефон',
  email: 'Электронная почта',
  note: 'Примечание',
} as const satisfies Partial<Record<keyof Application, string>>;

/** Fields that only the office and the applicant's own people see. */
export const personalFields = {
  snils: 'СНИЛС',
  sex: 'Пол',
  bornOn: 'Дата рождения',
  citizenship: 'Гражданство',
  passportNo: 'Серия и номер паспорта',
  passportIssuedOn: 'Дата выдачи паспорта',
  passportIssuedBy: 'Кем выдан паспорт',
  passportCode: 'Код подразделения',
  address: 'Адрес регистрации',
  hasNoHouse: 'Нет дома',
  hasNoFlat: 'Нет квартиры',
  homePhone: 'Домашний телефон',
} as const satisfies Partial<Record<keyof Personal, string>>;

/** What the application states (domain §2.2, §2.28-2.36). */
export const dossierFields = {
  wantsPaper: 'Получить дополнительно результат на бумажном носителе',
  comment: 'Комментарий',
  awards: 'Награды и достижения',
  educationPlace: 'Образовательное учреждение',
  educationDocument: 'Документ об образовании',
  educationNumber: 'Серия и номер документа об образовании',
  educationOn: 'Дата документа об образовании',
  qualification: 'Квалификация',
  totalYears: 'Общий стаж',
  pedagogicalYears: 'Педагогический стаж',
  yearsInPost: 'Стаж в должности',
  decisionNo: 'Номер решения',
  decisionOn: 'Дата решения',
  categorySetOn: 'Дата установления категории',
  decisionBody: 'Орган, принявший решение',
  heldPost: 'По какой должности установлена',
  results: 'Результаты работы',
  portfolioUrl: 'Электронное портфолио',
  basis: 'Основание упрощённой формы',
  basisDetails: 'Реквизиты основания',
  representation: 'Представление',
  representedBy: 'Кто представляет',
  representedOn: 'Дата представления',
  petitionNo: 'Номер ходатайства',
  petitionOn: 'Дата ходатайства',
  presence: 'Присутствие на заседании',
} as const satisfies Record<Exclude<keyof Dossier, 'id'>, string>;

/** How the application came; fixed by filing. */
export const filingFields = {
  channel: 'Способ подачи',
  isSigned: 'Личная подпись есть',
} as const satisfies Partial<Record<keyof Filing, string>>;

/** Fields that a person edits, with their names on the screen and in the history. */
export const editableFields = {
  ...applicationFields,
  ...personalFields,
  ...dossierFields,
  ...filingFields,
} as const;

/** Name of an editable field. */
export type EditableField = keyof typeof editableFields;
