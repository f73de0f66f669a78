import { type ListColumns, type ListHeadings, recogniseList } from '../../intake/list-columns.ts';

/** Fields of a worker that a list of a school may carry. */
export const employeeFields = [
  'fullName',
  'lastName',
  'firstName',
  'patronymic',
  'snils',
  'bornOn',
  'municipality',
  'organisation',
  'post',
  'subject',
  'rate',
  'since',
  'phone',
  'email',
] as const;
/** A field of a worker that a list may carry. */
export type EmployeeField = (typeof employeeFields)[number];

/** Names of the fields as columns show them. */
export const employeeFieldNames: Readonly<Record<EmployeeField, string>> = {
  fullName: 'Фамилия, имя, отчество',
  lastName: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  snils: 'СНИЛС',
  bornOn: 'Дата рождения',
  municipality: 'Муниципалитет',
  organisation: 'Место работы',
  post: 'Должность',
  subject: 'Предмет',
  rate: 'Ставка',
  since: 'В должности с',
  phone: 'Телефон',
  email: 'Электронная почта',
};

const headings: ListHeadings<EmployeeField> = [
  ['email', /(почт|e-?mail|емейл)/u],
  ['snils', /снилс|страхов/u],
  ['bornOn', /рожден/u],
  ['since', /(в должности с|назначен|дата прием|дата приема|принят|работает с)/u],
  ['rate', /ставк/u],
  ['phone', /(телефон|сотов|тел$|тел )/u],
  ['fullName', /(фио|ф и о|фамилия.*имя|работник|педагог$|сотрудник)/u],
  ['lastName', /фамил/u],
  ['patronymic', /отчеств/u],
  ['municipality', /(муниципал|район|территори|округ|^мо$)/u],
  ['organisation', /(организац|учрежден|место работы|школ|^оо$)/u],
  ['post', /должност/u],
  ['subject', /(предмет|дисциплин|преподава)/u],
  ['firstName', /^имя/u],
];

/** How a list of workers is read. */
export type EmployeeColumns = ListColumns<EmployeeField>;

/** Finds the head of a list of workers: the row that names the person and the most else; none where no row does. */
export function recogniseEmployees(rows: readonly (readonly string[])[]): EmployeeColumns | null {
  return recogniseList(
    rows,
    headings,
    (mapping) => mapping.includes('fullName') || (mapping.includes('lastName') && mapping.includes('firstName')),
  );
}
