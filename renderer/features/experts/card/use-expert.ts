import { expertNow } from '#shared/domain/experts/expert-facts.ts';
import type { Expert } from '#shared/records/expert.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { expertTables } from '../use-expert-rows.ts';

/** The expert of an id as the user sees him, also of a double that was merged; null when there is none for this user. */
export function useExpert(id: string): Expert | null {
  const { view } = useOffice();
  useRevision(...expertTables);
  return expertNow(view, id) ?? null;
}

const days = new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric' });
const moments = new Intl.DateTimeFormat('ru-RU', { dateStyle: 'short', timeStyle: 'short' });

/** «12.09.2026»: the day of a moment where the user sits. */
export function dayOf(at: string): string {
  return days.format(new Date(at));
}

/** «12.09.2026, 14:05». */
export function momentOf(at: string): string {
  return moments.format(new Date(at));
}
