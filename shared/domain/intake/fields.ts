/** Fields of an application that a journal may carry. The name stands in one column or in three. */
export const journalFields = [
  'fullName',
  'lastName',
  'firstName',
  'patronymic',
  'receivedAt',
  'municipality',
  'organisation',
  'post',
  'subject',
  'heldCategory',
  'heldUntil',
  'claimedCategory',
  'form',
  'snils',
  'epguNo',
  'phone',
  'email',
  'note',
] as const;

/** Fields of an expert that a list may carry. */
export const expertFields = [
  'fullName',
  'lastName',
  'firstName',
  'patronymic',
  'municipality',
  'organisation',
  'post',
  'subject',
  'category',
  'categoryUntil',
  'otherPosts',
  'languages',
  'phone',
  'email',
  'loadLimit',
] as const;

export type JournalField = (typeof journalFields)[number];
export type ExpertField = (typeof expertFields)[number];
export type Field = JournalField | ExpertField;

/** What is imported. */
export type Intake = 'applications' | 'experts';

/** The fields of each import. */
export const fieldsOf: Readonly<Record<Intake, readonly Field[]>> = {
  applications: journalFields,
  experts: expertFields,
};

/** Names of fields as the panel of columns shows them. */
export const fieldNames: Readonly<Record<Field, string>> = {
  fullName: 'ФИО',
  lastName: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  receivedAt: 'Дата подачи',
  municipality: 'Муниципалитет',
  organisation: 'Место работы',
  post: 'Должность',
  subject: 'Предмет',
  heldCategory: 'Имеющаяся',
  heldUntil: 'Действует до',
  claimedCategory: 'Заявленная',
  form: 'Форма',
  snils: 'СНИЛС',
  epguNo: '№ ЕПГУ',
  phone: 'Телефон',
  email: 'Эл. почта',
  note: 'Примечание',
  category: 'Категория',
  categoryUntil: 'Категория до',
  otherPosts: 'Другие должности',
  languages: 'Языки',
  loadLimit: 'Предельная нагрузка',
};

/** Texts of a row by field, as the sheet has them. What is not there is empty. */
export type FieldTexts = Readonly<Partial<Record<Field, string>>>;

/** Whether a text names a field of the import; what crosses a border is checked with it. */
export function isFieldOf(intake: Intake, text: string | null): text is Field {
  return text !== null && fieldsOf[intake].some((field) => field === text);
}
