import type { ListSection } from '#shared/domain/employees/sections.ts';
import type { EmployeeRecords, EmployeeScan } from '#shared/records/employee-records.ts';

/** The records with other scans beside one entry, and how many these are; or why nothing has changed. */
export type WithScans = { readonly value: EmployeeRecords; readonly count: number } | 'noEntry' | 'unchanged';

/** Changes the scans of an entry; `change` answers null when there is nothing to change. Hours have no scans. */
export function withScans(
  records: EmployeeRecords,
  section: ListSection,
  entryId: string,
  change: (scans: readonly EmployeeScan[]) => readonly EmployeeScan[] | null,
): WithScans {
  if (section === 'tariffs') return 'noEntry';
  const list = records[section];
  const entry = list.find(({ id }) => id === entryId);
  if (!entry) return 'noEntry';
  const scans = change(entry.scans);
  if (scans === null) return 'unchanged';
  const next = list.map((one) => (one.id === entryId ? { ...one, scans: [...scans] } : one));
  return { value: { ...records, [section]: next }, count: scans.length };
}
