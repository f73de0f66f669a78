import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { tenthsOfYears } from '#shared/domain/checks/check-experience.ts';
import { formatDepartmentCode, splitPassport } from '#shared/domain/checks/check-passport.ts';
import { readEmail, readEpguNo, readPhone } from '#shared/domain/intake/contacts.ts';
import { formatSnils } from '#shared/domain/personal/snils-text.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { readDate } from '../../../ui/date-text.ts';
import { kindOf } from './field-kinds.ts';

/** What stands in the fields of a form; a field that is absent stands as it was. Ids are names, flags «1» or nothing. */
export type FieldTexts = { readonly [F in EditableField]?: string };

/** A stored value as the form shows it. */
export function textOfValue(field: EditableField, value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return SET;
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = String(value);
  switch (kindOf(field)) {
    case 'snils':
      return formatSnils(text);
    case 'date': {
      const date = parseLocalDate(text);
      return date ? formatDate(date) : text;
    }
    default:
      return text;
  }
}

/** The value of a text as the record keeps it; what cannot be read is nothing (the form says so before). */
export function valueOfText(field: EditableField, typed: string): unknown {
  const text = typed.trim();
  switch (kindOf(field)) {
    case 'date':
      return readDate(text);
    case 'years': {
      const tenths = tenthsOfYears(text);
      return tenths === null ? null : tenths / 10;
    }
    case 'flag':
      return text === SET;
    case 'choice':
      return text === '' ? null : text;
    case 'snils':
      return text.replace(/\D/g, '');
    case 'phone':
      return readPhone(text);
    case 'email':
      return readEmail(text);
    case 'epgu':
      return readEpguNo(text);
    default:
      return tidied(field, text);
  }
}

/** The text of a flag that is set. */
export const SET = '1';

/** The text as it is best read, once its field is left: figures in their groups. */
export function tidied(field: EditableField, text: string): string {
  switch (kindOf(field)) {
    case 'snils':
      return formatSnils(text.replace(/\D/g, '')) || text;
    case 'phone':
      return readPhone(text);
    case 'email':
      return readEmail(text);
    case 'passportCode':
      return formatDepartmentCode(text) ?? text;
    case 'passport': {
      const { series, number } = splitPassport(text);
      return /^\d{4}$/u.test(series) && /^\d{6}$/u.test(number) ? `${series} ${number}` : text;
    }
    default:
      return text;
  }
}

/** What has been typed so far with the signs that belong there: `11223344595` → `112-233-445 95`, key by key. */
export function masked(field: EditableField, typed: string): string {
  const digits = typed.replace(/\D/g, '');
  switch (kindOf(field)) {
    case 'snils':
      return isFigures(typed) ? grouped(digits.slice(0, 11), [3, 3, 3, 2], ['-', '-', ' ']) : typed;
    case 'passport':
      return isFigures(typed) ? grouped(digits.slice(0, 10), [4, 6], [' ']) : typed;
    case 'passportCode':
      return isFigures(typed) ? grouped(digits.slice(0, 6), [3, 3], ['-']) : typed;
    default:
      return typed;
  }
}

function isFigures(typed: string): boolean {
  return /^[\d\s-]*$/u.test(typed);
}

function grouped(digits: string, sizes: readonly number[], signs: readonly string[]): string {
  let text = '';
  let rest = digits;
  sizes.forEach((size, i) => {
    if (rest === '') return;
    text += (i === 0 ? '' : (signs[i - 1] ?? '')) + rest.slice(0, size);
    rest = rest.slice(size);
  });
  return text;
}
