import type { EntryValues } from '#shared/domain/employees/check-entry.ts';
import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import { readDate } from '../../../ui/date-text.ts';

/** Texts of a form by field. */
export type FieldTexts = Readonly<Record<string, string>>;

/** The text with which a field of a stored entry begins. */
export function textOf(spec: FieldSpec, values: EntryValues): string {
  const value = values[spec.name];
  if (typeof value !== 'string') return '';
  const date = spec.kind === 'date' ? parseLocalDate(value) : null;
  return date ? formatDate(date) : value;
}

/** Texts of all fields of an entry. */
export function textsOf(specs: readonly FieldSpec[], values: EntryValues): FieldTexts {
  return Object.fromEntries(specs.map((spec) => [spec.name, textOf(spec, values)]));
}

/** Values as they are stored: dates, or null where there is none; the rest without blanks at the ends. */
export function valuesOf(specs: readonly FieldSpec[], texts: FieldTexts): Record<string, unknown> {
  return Object.fromEntries(specs.map((spec) => [spec.name, storedValue(spec, texts[spec.name] ?? '')]));
}

/** Whether the text stands for no date at all, though something is typed. */
export function isNoDate(spec: FieldSpec, text: string): boolean {
  return spec.kind === 'date' && text.trim() !== '' && readDate(text) === null;
}

/** A stored value as lists show it. */
export function shownValue(view: View, spec: FieldSpec, value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  if (spec.kind === 'place') return view.get('organisations', value)?.name ?? '';
  if (spec.options) return spec.options[value] ?? value;
  const date = spec.kind === 'date' ? parseLocalDate(value) : null;
  return date ? formatDate(date) : value;
}

function storedValue(spec: FieldSpec, text: string): unknown {
  const typed = text.trim();
  return spec.kind === 'date' ? readDate(typed) : typed;
}
