import type { ActivityKind } from '#shared/records/employee-records.ts';
import type { FieldSpec } from './field-spec.ts';
import { activityLevels } from './names.ts';

/** What a kind of record calls its fields; a field without a name does not belong to the kind. */
type Labels = {
  readonly name: string;
  readonly title: string;
  readonly from: string;
  readonly until?: string;
  readonly role?: string;
  readonly result?: string;
  readonly document?: string;
};

/** The ten kinds, named word for word as the source names them; their columns it does not give (S3, domain §2.22). */
export const activityKinds: Readonly<Record<ActivityKind, Labels>> = {
  ASSOCIATION: {
    name: 'Участие в работе методических объединений',
    title: 'Методическое объединение',
    from: 'Начало',
    until: 'Окончание',
    role: 'Роль',
    result: 'Результат',
    document: 'Подтверждающий документ',
  },
  DEVELOPMENT: {
    name: 'Педагогическая разработка',
    title: 'Название разработки',
    from: 'Дата',
    role: 'Вид разработки',
    result: 'Где применяется',
    document: 'Рецензия, подтверждающий документ',
  },
  PUBLICATION: {
    name: 'Публикации',
    title: 'Название публикации',
    from: 'Дата выхода',
    role: 'Авторство',
    result: 'Издание, выходные данные',
    document: 'Ссылка или свидетельство',
  },
  SPEECH: {
    name: 'Выступления',
    title: 'Тема выступления',
    from: 'Дата',
    role: 'Форма выступления',
    result: 'Мероприятие, место проведения',
    document: 'Подтверждающий документ',
  },
  INNOVATION: {
    name: 'Инновационная деятельность',
    title: 'Тема, проект',
    from: 'Начало',
    until: 'Окончание',
    role: 'Роль',
    result: 'Результат',
    document: 'Приказ, подтверждающий документ',
  },
  EXPERTISE: {
    name: 'Экспертная деятельность',
    title: 'Предмет экспертизы',
    from: 'Начало',
    until: 'Окончание',
    role: 'Роль',
    result: 'Результат',
    document: 'Приказ, подтверждающий документ',
  },
  CONTEST: {
    name: 'Участие в профессиональных конкурсах',
    title: 'Конкурс',
    from: 'Дата',
    role: 'Номинация',
    result: 'Результат',
    document: 'Подтверждающий документ',
  },
  CONSULTING: {
    name: 'Консультативно-методическая деятельность',
    title: 'Тема, мероприятие',
    from: 'Начало',
    until: 'Окончание',
    role: 'Для кого',
    result: 'Результат',
    document: 'Подтверждающий документ',
  },
  RESULTS: {
    name: 'Результаты освоения обучающимися образовательных программ',
    title: 'Предмет, программа, класс',
    from: 'Начало периода',
    until: 'Конец периода',
    role: 'Показатель',
    result: 'Значение',
    document: 'Подтверждающий документ',
  },
  PUPILS: {
    name: 'Достижение учащихся',
    title: 'Мероприятие',
    from: 'Дата',
    role: 'Предмет, направление',
    result: 'Результат (без имён учащихся)',
    document: 'Подтверждающий документ',
  },
};

/** The ten kinds in the order of the source. */
export const activityKindIds = [
  'ASSOCIATION',
  'DEVELOPMENT',
  'PUBLICATION',
  'SPEECH',
  'INNOVATION',
  'EXPERTISE',
  'CONTEST',
  'CONSULTING',
  'RESULTS',
  'PUPILS',
] as const satisfies readonly ActivityKind[];

/** Fields of a record of this kind: title, dates, level, role, result, document. */
export function activityFields(kind: ActivityKind): readonly FieldSpec[] {
  const labels = activityKinds[kind];
  return [
    { name: 'title', label: labels.title, kind: 'line', isRequired: true, isWide: true },
    { name: 'from', label: labels.from, kind: 'date' },
    ...(labels.until ? [{ name: 'until', label: labels.until, kind: 'date' } as const] : []),
    { name: 'level', label: 'Уровень', kind: 'choice', options: activityLevels },
    ...(labels.role ? [{ name: 'role', label: labels.role, kind: 'line' } as const] : []),
    ...(labels.result ? [{ name: 'result', label: labels.result, kind: 'line', isWide: true } as const] : []),
    ...(labels.document ? [{ name: 'document', label: labels.document, kind: 'line', isWide: true } as const] : []),
  ];
}
