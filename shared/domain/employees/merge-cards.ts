import { equalJson } from '#shared/kernel/equal.ts';
import type { Employee, FormerName } from '#shared/records/employee.ts';
import type { EmployeePersonal } from '#shared/records/employee-personal.ts';
import type { EmployeeRecords } from '#shared/records/employee-records.ts';
import { nameKey } from '../applications/person-key.ts';

type Whole = { readonly employee: Employee; readonly personal: EmployeePersonal; readonly records: EmployeeRecords };

/** Fields of personal data in which two cards may differ. */
export const mergedFields = ['snils', 'bornOn', 'sex', 'phone', 'homePhone', 'email', 'address'] as const;
export type MergedField = (typeof mergedFields)[number];

/** A field in which both cards say something, and not the same. */
export type MergeConflict = { readonly field: MergedField; readonly kept: string; readonly dropped: string };

/** Fields in which the cards contradict each other: the user says for each which value stays. */
export function mergeConflicts(kept: EmployeePersonal, dropped: EmployeePersonal): readonly MergeConflict[] {
  return mergedFields.flatMap((field) => {
    const [a, b] = [kept[field] ?? '', dropped[field] ?? ''];
    return a !== '' && b !== '' && a !== b ? [{ field, kept: a, dropped: b }] : [];
  });
}

/**
 * One card of two of the same person: what the kept one lacks comes from the other; lists are joined, the same entry once;
 * another name becomes a former one, so that it is still found. `take` names the fields where the other card is right.
 */
export function mergedCard(kept: Whole, dropped: Whole, take: readonly MergedField[], markId: string): Whole {
  return {
    employee: mergedEmployee(kept.employee, dropped.employee, markId),
    personal: mergedPersonal(kept.personal, dropped.personal, take),
    records: mergedRecords(kept.records, dropped.records),
  };
}

function mergedEmployee(kept: Employee, dropped: Employee, markId: string): Employee {
  const { lastName, firstName, patronymic } = dropped;
  const own: FormerName = {
    id: markId,
    lastName,
    firstName,
    patronymic,
    changedOn: null,
    document: '',
    isMisspelling: false,
  };
  const names = [...kept.formerNames, ...dropped.formerNames, own];
  const isNew = (one: FormerName, i: number) =>
    nameKey(one) !== nameKey(kept) && names.findIndex((other) => nameKey(other) === nameKey(one)) === i;
  const posts = joined(kept.posts, dropped.posts);
  const isAtWork = posts.some(({ until }) => until === null);
  return {
    ...kept,
    formerNames: names.filter(isNew),
    posts,
    userId: kept.userId ?? dropped.userId,
    dismissal: isAtWork ? null : (kept.dismissal ?? dropped.dismissal),
  };
}

function mergedPersonal(
  kept: EmployeePersonal,
  dropped: EmployeePersonal,
  take: readonly MergedField[],
): EmployeePersonal {
  const merged: Record<string, unknown> = { ...kept };
  for (const field of mergedFields) {
    const isBlank = kept[field] === '' || kept[field] === null;
    if (isBlank || (take.includes(field) && dropped[field] !== '' && dropped[field] !== null)) {
      merged[field] = dropped[field];
    }
  }
  return { ...kept, ...merged };
}

function mergedRecords(kept: EmployeeRecords, dropped: EmployeeRecords): EmployeeRecords {
  const { total, pedagogical } = kept.experience;
  return {
    id: kept.id,
    experience: total === '' && pedagogical === '' ? dropped.experience : kept.experience,
    education: joined(kept.education, dropped.education),
    achievements: joined(kept.achievements, dropped.achievements),
    training: joined(kept.training, dropped.training),
    attestations: joined(kept.attestations, dropped.attestations),
    tariffs: joined(kept.tariffs, dropped.tariffs),
    technologies: [...new Set([...kept.technologies, ...dropped.technologies])],
    methodWork: [...new Set([...kept.methodWork, ...dropped.methodWork])],
    activities: joined(kept.activities, dropped.activities),
  };
}

/** Both lists, an entry that says the same as another once. */
function joined<E extends { readonly id: string }>(first: readonly E[], second: readonly E[]): E[] {
  const added = second.filter((entry) => !first.some((one) => equalJson({ ...one, id: '' }, { ...entry, id: '' })));
  return [...first, ...added];
}
