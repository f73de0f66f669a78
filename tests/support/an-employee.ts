import { noPersonal, noRecords } from '#shared/domain/employees/employee-card.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Employee, EmployeePost } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { EmployeeRecords, HeldAttestation } from '#shared/records/employee-records.ts';

/** A teacher of chemistry at school 1 of Томск, whose card is filled in and not confirmed, unless said otherwise. */
export function anEmployee(fields: Partial<Employee> = {}): Employee {
  return {
    id: 'w1',
    lastName: 'Ракитина',
    firstName: 'Алёна',
    patronymic: 'Павловна',
    formerNames: [],
    posts: [aPost()],
    confirmation: null,
    check: null,
    dismissal: null,
    mergedInto: null,
    userId: null,
    ...fields,
  };
}

/** The main post of a teacher of chemistry, held since 1 September 2015. */
export function aPost(fields: Partial<EmployeePost> = {}): EmployeePost {
  return {
    id: 'p1',
    organisationId: 'school-1',
    post: 'учитель',
    subject: 'химия',
    employment: 'MAIN',
    rate: '1',
    since: '2015-09-01' as LocalDate,
    until: null,
    order: '',
    ...fields,
  };
}

/** What only few may see of her: a right СНИЛС and a date of birth. */
export function aPersonal(fields: Partial<EmployeePersonal> = {}): EmployeePersonal {
  return {
    ...noPersonal('w1'),
    snils: '11223344595',
    bornOn: '1985-04-12' as LocalDate,
    sex: 'FEMALE',
    phone: '+7 (913) 812-34-56',
    email: 'rakitina@edu.example',
    ...fields,
  };
}

/** Her records, empty unless said otherwise. */
export function someRecords(fields: Partial<EmployeeRecords> = {}): EmployeeRecords {
  return { ...noRecords('w1'), ...fields };
}

/** The first category of a teacher by a decision of 23 December 2020. */
export function anAttestation(fields: Partial<HeldAttestation> = {}): HeldAttestation {
  return {
    id: 'c1',
    category: 'FIRST',
    post: 'учитель',
    number: '1264',
    decidedOn: '2020-12-23' as LocalDate,
    setOn: '2020-12-23' as LocalDate,
    validUntil: null,
    body: 'Департамент образования',
    scans: [],
    ...fields,
  };
}
