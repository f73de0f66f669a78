import type { Employee } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { EmployeeRecords } from '#shared/records/employee-records.ts';
import type { View } from '#shared/records/view.ts';

/** A card as far as it is seen: without the right to personal data or records these parts are null. */
export type EmployeeCard = {
  readonly employee: Employee;
  readonly personal: EmployeePersonal | null;
  readonly records: EmployeeRecords | null;
};

/** The card of an id with all its parts; null when there is none. */
export function employeeCard(view: View, id: string): EmployeeCard | null {
  const employee = view.get('employees', id);
  if (!employee) return null;
  const personal = view.get('employeePersonal', id) ?? null;
  const records = view.get('employeeRecords', id) ?? null;
  return { employee, personal, records };
}

/** The personal part of a new card: nothing is known yet. */
export function noPersonal(id: string): EmployeePersonal {
  return { id, snils: '', bornOn: null, sex: '', phone: '', homePhone: '', email: '', address: '' };
}

/** The records of a new card: nothing is written yet. */
export function noRecords(id: string): EmployeeRecords {
  return {
    id,
    experience: { total: '', pedagogical: '', asOf: null },
    education: [],
    achievements: [],
    training: [],
    attestations: [],
    tariffs: [],
    technologies: [],
    methodWork: [],
    activities: [],
  };
}
