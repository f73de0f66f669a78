import {
  BookOpen,
  CalendarCheck,
  CalendarDays,
  CircleHelp,
  ClipboardCheck,
  Files,
  IdCard,
  type LucideIcon,
  Settings,
  Users,
} from 'lucide-react';
import { type Role, roleSchema } from '#shared/records/office.ts';
import type { Shortcut } from '../ui/shortcut.ts';
import { texts } from './texts.ts';

/** Sections that are built, in the order of the rail. */
export type SectionId =
  | 'today'
  | 'applications'
  | 'experts'
  | 'schedule'
  | 'expertise'
  | 'employees'
  | 'directories'
  | 'settings'
  | 'help';

/** A place inside a section that the rail names under it: «Отзывы», «Не подавшие». */
export type SectionPart = { readonly label: string; readonly path: string; readonly roles: readonly Role[] };

/** A section: where it is, how it is called, and who works in it. */
export type Section = {
  readonly id: SectionId;
  readonly label: string;
  readonly path: string;
  readonly icon: LucideIcon;
  readonly shortcut?: Shortcut;
  readonly roles: readonly Role[];
  readonly parts: readonly SectionPart[];
};

const everyone: readonly Role[] = [...roleSchema.values];
const office: readonly Role[] = ['secretary', 'operator'];
const filing: readonly Role[] = [...office, 'schoolCoordinator', 'teacher'];
/** Who has to do with the cards of workers: the office, the municipality, the school, the expert appointed, the teacher. */
const staff: readonly Role[] = [...office, 'coordinator', 'schoolCoordinator', 'hr', 'deputy', 'expert', 'teacher'];
const planners: readonly Role[] = [...office, 'coordinator'];

const directoryParts: readonly SectionPart[] = Object.entries(texts.directories).map(([part, label]) => ({
  label,
  path: `/directories/${part}`,
  roles: office,
}));

const helpParts: readonly SectionPart[] = Object.entries(texts.help).map(([part, label]) => ({
  label,
  path: `/help/${part}`,
  roles: everyone,
}));

/** The rail, «Команды» and the keys read this list; the first nine have Alt and a digit, by their place in it. */
export const sections: readonly Section[] = [
  section('today', CalendarCheck, everyone),
  section('applications', Files, everyone, [
    { label: texts.part.newApplication, path: '/applications/new', roles: filing },
    { label: texts.part.notSubmitted, path: '/applications/not-submitted', roles: planners },
    { label: texts.part.withdrawals, path: '/applications/withdrawals', roles: planners },
    { label: texts.part.journal, path: '/applications/journal', roles: planners },
  ]),
  section('experts', Users, planners, [{ label: texts.part.expertDoubles, path: '/experts/doubles', roles: planners }]),
  section('schedule', CalendarDays, planners, [
    { label: texts.part.summary, path: '/schedule/summary', roles: planners },
    { label: texts.part.periods, path: '/schedule/periods', roles: planners },
    { label: texts.part.handover, path: '/schedule/handover', roles: planners },
  ]),
  section('expertise', ClipboardCheck, [...planners, 'expert']),
  section('employees', IdCard, staff, [
    { label: texts.part.teachers, path: '/employees/teachers', roles: staff.filter((role) => role !== 'expert') },
    {
      label: texts.part.organisation,
      path: '/employees/organisation',
      roles: [...planners, 'schoolCoordinator', 'hr', 'deputy'],
    },
    { label: texts.part.doubles, path: '/employees/doubles', roles: office },
  ]),
  section('directories', BookOpen, office, directoryParts),
  section('settings', Settings, everyone, [
    { label: texts.part.profile, path: '/settings/profile', roles: ['secretary'] },
    { label: texts.part.users, path: '/settings/users', roles: ['secretary'] },
    { label: texts.part.invitations, path: '/settings/invitations', roles: ['secretary', 'coordinator'] },
    { label: texts.part.templates, path: '/settings/letters', roles: office },
    { label: texts.part.numbers, path: '/settings/numbers', roles: ['secretary'] },
  ]),
  section('help', CircleHelp, everyone, helpParts),
].map((one, i) => ({ ...one, ...shortcutOf(one.id, i) }));

/** «Помощь» answers to F1 wherever it stands. */
function shortcutOf(id: SectionId, place: number): Pick<Section, 'shortcut'> {
  if (id === 'help') return { shortcut: 'F1' };
  return place < 9 ? { shortcut: `Alt+${place + 1}` } : {};
}

/** Sections of the role, each with the parts that the role may open. */
export function sectionsOf(role: Role): readonly Section[] {
  return sections
    .filter(({ roles }) => roles.includes(role))
    .map((one) => ({ ...one, parts: one.parts.filter(({ roles }) => roles.includes(role)) }));
}

/** Places that the rail does not name and that are not for everybody who works in their section. */
const closedPlaces: readonly Pick<SectionPart, 'path' | 'roles'>[] = [
  { path: '/applications/import', roles: office },
  { path: '/experts/import', roles: office },
];

/** Whether a role may open a path: its section, and the part or place in it. A path of no section is nobody's secret. */
export function mayOpen(role: Role, path: string): boolean {
  const section = sectionOf(path);
  if (section && !section.roles.includes(role)) return false;
  const place = [...(section?.parts ?? []), ...closedPlaces].find((one) => isWithin(path, one.path));
  return place === undefined || place.roles.includes(role);
}

/** The section to which a path belongs. */
export function sectionOf(path: string): Section | undefined {
  return sections.find((one) => isWithin(path, one.path));
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function section(id: SectionId, icon: LucideIcon, roles: readonly Role[], parts: readonly SectionPart[] = []): Section {
  return { id, label: texts.section[id], path: `/${id}`, icon, roles, parts };
}
