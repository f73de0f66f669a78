import { BookOpen, CalendarDays, Files, type LucideIcon, Settings, Users } from 'lucide-react';
import type { Shortcut } from '../ui/shortcut.ts';
import { texts } from './texts.ts';

/** Sections that are built, in the order of the rail. */
export type SectionId = 'applications' | 'experts' | 'schedule' | 'directories' | 'settings';

/** A section: where it is and how it is called. */
export type Section = {
  readonly id: SectionId;
  readonly label: string;
  readonly path: string;
  readonly icon: LucideIcon;
  readonly shortcut: Shortcut;
};

/** The rail, «Команды» and the keys read this list. */
export const sections: readonly Section[] = [
  section('applications', Files, 1),
  section('experts', Users, 2),
  section('schedule', CalendarDays, 3),
  section('directories', BookOpen, 4),
  section('settings', Settings, 5),
];

/** The section to which a path belongs. */
export function sectionOf(path: string): Section | undefined {
  return sections.find((one) => path === one.path || path.startsWith(`${one.path}/`));
}

function section(id: SectionId, icon: LucideIcon, key: number): Section {
  return { id, label: texts.section[id], path: `/${id}`, icon, shortcut: `Alt+${key}` };
}
