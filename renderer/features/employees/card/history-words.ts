import type { FieldSpec } from '#shared/domain/employees/field-spec.ts';
import { fieldsOf, postFields } from '#shared/domain/employees/field-specs.ts';
import { methodWorkNames, sexNames, technologyNames } from '#shared/domain/employees/names.ts';
import { personLabels } from '#shared/domain/employees/person-labels.ts';
import { listSections, sectionNames } from '#shared/domain/employees/sections.ts';
import { maskSnils } from '#shared/domain/personal/snils-text.ts';
import { equalJson } from '#shared/kernel/equal.ts';
import { formatDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import { fullName } from '#shared/records/common.ts';
import { formerNameSchema } from '#shared/records/employee.ts';
import { activityKindSchema, employeeScanSchema } from '#shared/records/employee-records.ts';
import type { FieldChange } from '#shared/records/history.ts';
import type { View } from '#shared/records/view.ts';
import { shownValue } from '../form/field-texts.ts';
import { texts } from '../texts.ts';

/** A change in words: what, before, after. */
export type ChangeInWords = {
  readonly key: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

type Row = Readonly<Record<string, unknown>>;

/** The changes that people read. Personal data are told to those only who may see them. */
export function changesInWords(
  view: View,
  changes: readonly FieldChange[],
  seesPersonal: boolean,
): readonly ChangeInWords[] {
  return changes
    .filter(({ table }) => seesPersonal || table !== 'employeePersonal')
    .flatMap((change) => (isList(change) ? entryChanges(view, change) : fieldChange(view, change)));
}

function fieldChange(view: View, { field, before, after }: FieldChange): readonly ChangeInWords[] {
  if (field === 'experience') {
    return ['total', 'pedagogical', 'asOf'].flatMap((part) => {
      const [was, now] = [asRow(before)[part], asRow(after)[part]];
      return equalJson(was, now) || (isBlank(was) && isBlank(now))
        ? []
        : fieldChange(view, { table: '', field: part, before: was, after: now });
    });
  }
  const name = labelOf(field);
  if (name === null) return [];
  return [{ key: field, field: name, before: inWords(view, field, before), after: inWords(view, field, after) }];
}

const ownNames: Readonly<Record<string, string>> = {
  confirmation: texts.history.confirmation,
  check: texts.history.check,
  dismissal: texts.history.dismissal,
  formerNames: texts.history.formerNames,
  technologies: texts.activity.technologies,
  methodWork: texts.activity.methodWork,
  userId: texts.history.userId,
};

function labelOf(field: string): string | null {
  return personLabels[field] ?? ownNames[field] ?? null;
}

function inWords(view: View, field: string, value: unknown): string {
  if (isBlank(value)) return field === 'confirmation' ? texts.history.no : texts.history.empty;
  if (field === 'confirmation') return texts.history.yes;
  if (field === 'check') return String(asRow(value).remark) || texts.card.checkAct;
  if (field === 'dismissal') return dated(String(asRow(value).on));
  if (field === 'snils') return maskSnils(String(value));
  if (field === 'sex') return value === 'FEMALE' || value === 'MALE' ? sexNames[value] : texts.history.empty;
  if (field === 'userId') return view.get('users', String(value)) ? texts.history.yes : texts.history.no;
  if (Array.isArray(value)) return value.map((one) => itemInWords(field, one)).join('; ');
  return dated(String(value));
}

function itemInWords(field: string, value: unknown): string {
  if (field === 'formerNames') {
    const former = formerNameSchema.safeParse(value);
    return former.success ? fullName(former.data) : '';
  }
  const names: Readonly<Record<string, string>> = field === 'technologies' ? technologyNames : methodWorkNames;
  return names[String(value)] ?? '';
}

const lists: ReadonlySet<string> = new Set([...listSections, 'posts']);

function isList({ field }: FieldChange): boolean {
  return lists.has(field);
}

/** Of a list only what was added, taken out or changed, entry by entry. */
function entryChanges(view: View, { field, before, after }: FieldChange): readonly ChangeInWords[] {
  const [was, now] = [byId(before), byId(after)];
  const ids = new Set([...was.keys(), ...now.keys()]);
  const name =
    field === 'posts'
      ? sectionNames.posts
      : (sectionNames[listSections.find((one) => one === field) ?? 'education'] ?? '');
  return [...ids].flatMap((id) => {
    const [old, next] = [was.get(id), now.get(id)];
    if (equalJson(old, next)) return [];
    const words = (entry: Row | undefined) => (entry ? entryInWords(view, field, entry) : texts.history.empty);
    return [{ key: `${field}:${id}`, field: name, before: words(old), after: words(next) }];
  });
}

function entryInWords(view: View, field: string, entry: Row): string {
  const words = specsOf(field, entry)
    .map((spec) => ({ spec, value: entry[spec.name] === '' ? '' : shownValue(view, spec, entry[spec.name]) }))
    .filter(({ value }) => value !== '')
    .map(({ spec, value }) => (spec.isRequired ? value : `${spec.label.toLowerCase()}: ${value}`));
  const scans = employeeScanSchema.array().safeParse(entry.scans).data ?? [];
  const files = scans.length === 0 ? [] : [texts.history.scans(scans.map(({ title }) => title).join(', '))];
  return [...words, ...files].join(', ');
}

function specsOf(field: string, entry: Row): readonly FieldSpec[] {
  const section = listSections.find((one) => one === field);
  if (!section) return postFields;
  const kind = activityKindSchema.safeParse(entry.kind);
  return fieldsOf(section, kind.success ? kind.data : undefined);
}

function byId(list: unknown): ReadonlyMap<string, Row> {
  const rows = Array.isArray(list) ? list.map(asRow) : [];
  return new Map(rows.map((row) => [String(row.id), row]));
}

function asRow(value: unknown): Row {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function dated(text: string): string {
  const date = parseLocalDate(text);
  return date ? formatDate(date) : text;
}
