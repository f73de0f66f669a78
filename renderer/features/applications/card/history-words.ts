import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { intakeRefusalReason } from '#shared/domain/intake-refusal/reasons.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { maskSnils } from '#shared/domain/personal/snils-text.ts';
import { categoryNames, formNames } from '#shared/domain/statuses/category.ts';
import { statusNames } from '#shared/domain/statuses/status.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { FieldChange } from '#shared/records/history.ts';
import type { View } from '#shared/records/view.ts';
import { texts } from './texts.ts';

/** A change of a field in words. */
export type ChangeInWords = { readonly field: string; readonly before: string; readonly after: string };

/** Name of an act in the history. */
export function actName(command: string): string {
  return new Map<string, string>(Object.entries(texts.log.commands)).get(command) ?? texts.log.otherCommand;
}

/** The changes that people read: every field that has a name, in the order of the card, before and after in words. */
export function changesInWords(view: View, changes: readonly FieldChange[]): readonly ChangeInWords[] {
  return Object.entries(texts.log.fields).flatMap(([field, name]) => {
    const change = changes.find((one) => one.field === field);
    if (!change) return [];
    const words = (value: unknown) => valueInWords(view, field, value);
    return [{ field: name, before: words(change.before), after: words(change.after) }];
  });
}

function valueInWords(view: View, field: string, value: unknown): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return texts.log.empty;
  if (Array.isArray(value)) return value.map((one) => itemInWords(view, field, String(one))).join(', ');
  if (typeof value === 'object') return refusalInWords(value);
  return textInWords(view, field, String(value));
}

function textInWords(view: View, field: string, value: string): string {
  switch (field) {
    case 'status':
      return nameIn(statusNames, value);
    case 'heldCategory':
    case 'claimedCategory':
      return nameIn(categoryNames, value);
    case 'form':
      return nameIn(formNames, value);
    case 'period':
      return periodTitle(value);
    case 'municipalityId':
      return view.get('municipalities', value)?.name ?? texts.none;
    case 'organisationId':
      return view.get('organisations', value)?.name ?? texts.none;
    case 'snils':
      return maskSnils(value);
    default:
      return dateInWords(value);
  }
}

function itemInWords(view: View, field: string, value: string): string {
  if (field === 'remarks') return nameIn(remarkTexts, value);
  const expert = view.get('experts', value);
  return expert ? surnameWithInitials(expert) : texts.none;
}

function refusalInWords(value: object): string {
  const entries = new Map<string, unknown>(Object.entries(value));
  const codes = entries.get('reasonCodes');
  const reasons = Array.isArray(codes) ? codes.flatMap((code) => intakeRefusalReason(String(code))?.text ?? []) : [];
  return [...reasons, String(entries.get('text') ?? '')].filter((part) => part !== '').join('. ');
}

function dateInWords(value: string): string {
  const date = parseLocalDate(value);
  return date ? formatDate(date) : value;
}

function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? texts.none;
}
