import type { ActivityKind } from '#shared/records/employee-records.ts';
import { activityFields } from './activity-kinds.ts';
import type { FieldSpec } from './field-spec.ts';
import {
  achievementKinds,
  attestationNames,
  educationLevels,
  employmentNames,
  studyForms,
  trainingKinds,
} from './names.ts';
import type { ListSection } from './sections.ts';

/** Fields of a post (section «Сведения о занимаемой должности»). */
export const postFields: readonly FieldSpec[] = [
  { name: 'organisationId', label: 'Место работы', kind: 'place', isRequired: true, isWide: true },
  { name: 'post', label: 'Должность', kind: 'post', isRequired: true },
  { name: 'subject', label: 'Предмет', kind: 'subject' },
  { name: 'employment', label: 'Вид работы', kind: 'choice', options: employmentNames },
  { name: 'rate', label: 'Ставка', kind: 'hours' },
  { name: 'since', label: 'В должности с', kind: 'date' },
  { name: 'until', label: 'В должности по', kind: 'date' },
  { name: 'order', label: 'Приказ о назначении', kind: 'line', isWide: true },
];

const fields: Readonly<Record<Exclude<ListSection, 'activities'>, readonly FieldSpec[]>> = {
  education: [
    { name: 'institution', label: 'Образовательное учреждение', kind: 'line', isRequired: true, isWide: true },
    { name: 'level', label: 'Уровень', kind: 'choice', options: educationLevels },
    { name: 'studyForm', label: 'Форма обучения', kind: 'choice', options: studyForms },
    { name: 'speciality', label: 'Специальность', kind: 'line' },
    { name: 'qualification', label: 'Квалификация', kind: 'line' },
    { name: 'document', label: 'Документ об образовании', kind: 'line' },
    { name: 'number', label: 'Серия и номер', kind: 'line' },
    { name: 'issuedOn', label: 'Дата выдачи', kind: 'date' },
  ],
  achievements: [
    { name: 'title', label: 'Название', kind: 'line', isRequired: true, isWide: true },
    { name: 'kind', label: 'Вид', kind: 'choice', options: achievementKinds },
    { name: 'issuedBy', label: 'Кем награждён', kind: 'line' },
    { name: 'document', label: 'Реквизиты документа', kind: 'line' },
    { name: 'issuedOn', label: 'Дата', kind: 'date' },
  ],
  training: [
    { name: 'title', label: 'Программа', kind: 'line', isRequired: true, isWide: true },
    { name: 'kind', label: 'Вид', kind: 'choice', options: trainingKinds },
    { name: 'organisation', label: 'Где проходил обучение', kind: 'line' },
    { name: 'from', label: 'Начало', kind: 'date' },
    { name: 'until', label: 'Окончание', kind: 'date' },
    { name: 'hours', label: 'Часов', kind: 'hours' },
    { name: 'document', label: 'Документ', kind: 'line' },
  ],
  attestations: [
    { name: 'category', label: 'Категория', kind: 'choice', options: attestationNames },
    { name: 'post', label: 'Должность', kind: 'post', isRequired: true },
    { name: 'number', label: 'Номер решения', kind: 'line' },
    { name: 'decidedOn', label: 'Дата решения', kind: 'date' },
    { name: 'setOn', label: 'Дата установления', kind: 'date' },
    { name: 'validUntil', label: 'Действует до', kind: 'date' },
    { name: 'body', label: 'Орган, принявший решение', kind: 'line', isWide: true },
  ],
  tariffs: [
    { name: 'year', label: 'Учебный год', kind: 'schoolYear', isRequired: true },
    { name: 'subject', label: 'Предмет', kind: 'subject', isRequired: true },
    { name: 'classes', label: 'Классы', kind: 'line' },
    { name: 'hours', label: 'Часов в неделю', kind: 'hours' },
  ],
};

/** Fields of an entry of a section; those of professional activity depend on the kind of the record. */
export function fieldsOf(section: ListSection, kind: ActivityKind = 'ASSOCIATION'): readonly FieldSpec[] {
  return section === 'activities' ? activityFields(kind) : fields[section];
}
