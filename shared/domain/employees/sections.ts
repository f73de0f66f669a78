import type { EmployeeRecords } from '#shared/records/employee-records.ts';
import type { Act } from '../rights/acts.ts';

/** Sections of the card, in the order of the source (S3, domain §2.21). */
export type SectionId =
  | 'person'
  | 'names'
  | 'posts'
  | 'education'
  | 'achievements'
  | 'training'
  | 'attestations'
  | 'tariffs'
  | 'activities';

/** Sections that are lists of the record `employeeRecords`. */
export type ListSection = Exclude<SectionId, 'person' | 'names' | 'posts'> & keyof EmployeeRecords;

/** Names of the sections word for word as the source has them. */
export const sectionNames: Readonly<Record<SectionId, string>> = {
  person: 'Данные работника',
  names: 'Отметка о смене ФИО',
  posts: 'Сведения о занимаемой должности',
  education: 'Сведения об образовании',
  achievements: 'Успехи в профессиональной деятельности',
  training: 'Повышение квалификации/переподготовка',
  attestations: 'Аттестация',
  tariffs: 'Тарификации',
  activities: 'Профессиональная деятельность',
};

/** The nine sections in order. */
export const sectionIds = [
  'person',
  'names',
  'posts',
  'education',
  'achievements',
  'training',
  'attestations',
  'tariffs',
  'activities',
] as const satisfies readonly SectionId[];

/** Lists of entries in order. */
export const listSections = [
  'education',
  'achievements',
  'training',
  'attestations',
  'tariffs',
  'activities',
] as const satisfies readonly ListSection[];

/** Who fills a section in: HR all but the last one, the deputy director the last (S3). */
export function actOfSection(section: SectionId): Act {
  return section === 'activities' ? 'fillActivity' : 'fillEmployee';
}
