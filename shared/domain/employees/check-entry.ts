import type { LocalDate } from '#shared/kernel/local-date.ts';
import { parseLocalDate } from '#shared/kernel/local-date.ts';
import { checkHeldUntil } from '../checks/check-held-category.ts';
import { checkPost } from '../checks/check-post.ts';
import { asError, asWarning, type Finding } from '../checks/finding.ts';
import { refuseEmployee } from '../refusals/employee-refusals.ts';
import type { FieldSpec } from './field-spec.ts';

/** An entry as its fields go by name: texts, dates or null. */
export type EntryValues = Readonly<Record<string, unknown>>;

/** What is found in one field of an entry. */
export type FieldFinding = { readonly field: string; readonly finding: Finding };

/** Dates that may lie ahead: the end of a term, of a course, of a post. */
const mayBeAhead: ReadonlySet<string> = new Set(['validUntil', 'until']);

/** Checks every field of an entry and what they say together; warnings forbid nothing. */
export function checkEntry(
  specs: readonly FieldSpec[],
  values: EntryValues,
  today: LocalDate,
): readonly FieldFinding[] {
  return [
    ...specs.flatMap((spec) =>
      checkField(spec, values[spec.name], today).map((finding) => ({ field: spec.name, finding })),
    ),
    ...checkOrder(values, 'from', 'until'),
    ...checkOrder(values, 'since', 'until'),
    ...checkTerm(values),
  ];
}

/** Checks one field by its kind. */
export function checkField(spec: FieldSpec, value: unknown, today: LocalDate): readonly Finding[] {
  const { label: field, kind } = spec;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return spec.isRequired ? [asError(refuseEmployee('employeeField.required', { field }))] : [];
  if (text.length > 500) return [asError(refuseEmployee('employeeField.tooLong', { field }))];
  if (kind === 'date' && text > today && !mayBeAhead.has(spec.name))
    return [asWarning(refuseEmployee('employeeField.future', { field }))];
  if ((kind === 'hours' || kind === 'years') && !/^\d{1,4}(?:[.,]\d{1,2})?$/u.test(text))
    return [asError(refuseEmployee('employeeField.number', { field }))];
  if (kind === 'schoolYear' && !isSchoolYear(text)) return [asError(refuseEmployee('employeeField.schoolYear', {}))];
  return kind === 'post' ? checkPost(text) : [];
}

/** «2025/2026»: two years, one after the other. */
export function isSchoolYear(text: string): boolean {
  const match = /^(\d{4})\/(\d{4})$/u.exec(text);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

function checkOrder(values: EntryValues, first: string, last: string): readonly FieldFinding[] {
  const [from, until] = [dateOf(values[first]), dateOf(values[last])];
  if (from === null || until === null || from <= until) return [];
  return [{ field: last, finding: asError(refuseEmployee('employeeField.order', {})) }];
}

/** The end of a category against the one that follows from its decision. */
function checkTerm(values: EntryValues): readonly FieldFinding[] {
  const [since, until] = [dateOf(values.setOn) ?? dateOf(values.decidedOn), dateOf(values.validUntil)];
  if (since === null || until === null) return [];
  return checkHeldUntil(since, until).map((finding) => ({ field: 'validUntil', finding }));
}

function dateOf(value: unknown): LocalDate | null {
  return typeof value === 'string' ? parseLocalDate(value) : null;
}
