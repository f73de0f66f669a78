import { type EmployeeCard, noRecords } from '#shared/domain/employees/employee-card.ts';
import type { ListSection, SectionId } from '#shared/domain/employees/sections.ts';

/** What every section of the card is given: the card and how to say that a form of it is open. */
export type SectionProps = { readonly card: EmployeeCard };

/** Entries of a list of the card by field. */
export type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The entries of a list; none while nothing is written or the user does not see them. */
export function entriesOf({ employee, records }: EmployeeCard, section: ListSection): readonly Entry[] {
  return (records ?? noRecords(employee.id))[section];
}

/** How many entries a section has; null for one that is no list. */
export function countOf(card: EmployeeCard, section: SectionId): number | null {
  if (section === 'person') return null;
  if (section === 'names') return card.employee.formerNames.length;
  if (section === 'posts') return card.employee.posts.length;
  return entriesOf(card, section).length;
}

/** Id of the draft of a form of the card. */
export function draftId(employeeId: string, section: SectionId, entry: string): string {
  return `employee:${employeeId}:${section}:${entry}`;
}
