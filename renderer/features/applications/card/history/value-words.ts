import { reasonOfCode } from '#shared/domain/directories/intake-reasons.ts';
import { deliveryNames } from '#shared/domain/letters/message-states.ts';
import { periodTitle } from '#shared/domain/periods/period-words.ts';
import { maskSnils } from '#shared/domain/personal/snils-text.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { type PersonName, personNameSchema } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';
import { dayOf, timeOf } from '../../../../ui/instants.ts';
import { enumWords } from './enum-words.ts';
import { historyTexts as texts } from './history-texts.ts';

/** A stored value as people read it. What only some may see is masked: histories are looked at over shoulders. */
export function valueInWords(view: View, table: string, field: string, value: unknown): string {
  if (isEmpty(value)) return texts.empty;
  const place = `${table}.${field}`;
  if (hiddenFields.has(place)) return texts.hidden;
  if (Array.isArray(value)) return value.map((one) => partInWords(view, place, one)).join(', ');
  return partInWords(view, place, value);
}

/** Personal data that a history does not repeat (152-ФЗ): who needs them opens the tab «Заявление». */
const hiddenFields: ReadonlySet<string> = new Set([
  'personal.passportNo',
  'personal.passportIssuedOn',
  'personal.passportIssuedBy',
  'personal.passportCode',
  'personal.address',
  'personal.homePhone',
]);

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function partInWords(view: View, place: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'object' && value !== null) return objectInWords(view, new Map(Object.entries(value)));
  const text = String(value);
  return enumWords[place]?.[text] ?? namedRow(view, place, text) ?? dateInWords(text);
}

/** The name of the row that an id stands for; null where the value is no id. */
function namedRow(view: View, place: string, id: string): string | null {
  switch (place) {
    case 'applications.period':
      return periodTitle(id);
    case 'applications.municipalityId':
      return view.get('municipalities', id)?.name ?? texts.unknown;
    case 'applications.organisationId':
      return view.get('organisations', id)?.name ?? texts.unknown;
    case 'applications.expertIds':
    case 'invitations.expertId':
    case 'scoreSheets.expertId':
      return nameOf(view.get('experts', id));
    case 'procedures.responsibleId':
    case 'personalViews.viewedBy':
      return nameOf(view.get('users', id));
    case 'filings.supersedesId':
      return numberOf(view, id);
    case 'personal.snils':
      return maskSnils(id);
    default:
      return null;
  }
}

function numberOf(view: View, id: string): string {
  const application = view.get('applications', id);
  return application ? texts.numbered(application.systemNo) : texts.unknown;
}

/** What the object says in words: a refusal, a paper with its date, an answer, titles; in the order in which it is read. */
function objectInWords(view: View, parts: ReadonlyMap<string, unknown>): string {
  const codes = parts.get('reasonCodes');
  const reasons = Array.isArray(codes) ? codes.flatMap((code) => reasonOfCode(view, String(code))?.text ?? []) : [];
  const told = ['title', 'basis', 'evidence', 'text'].map((key) => String(parts.get(key) ?? ''));
  const state = deliveryNames[String(parts.get('state')) as keyof typeof deliveryNames] ?? '';
  const on = String(parts.get('receivedOn') ?? parts.get('at') ?? '');
  const words = [...reasons, ...told, state].filter((part) => part !== '').join('. ');
  const date = on === '' ? '' : dateInWords(on);
  return [words, date].filter((part) => part !== '').join(', ') || texts.otherCommand;
}

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;

function dateInWords(value: string): string {
  if (instant.test(value)) return `${dayOf(value)} ${timeOf(value)}`;
  const date = parseLocalDate(value);
  return date ? formatDate(date) : value;
}

function nameOf(person: PersonName | undefined): string {
  const name = personNameSchema.safeParse(person);
  return name.success ? surnameWithInitials(name.data) : texts.unknown;
}
