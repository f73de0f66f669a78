import { useMemo } from 'react';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { dayCounts } from '#shared/domain/today/day-counts.ts';
import type { Matter } from '#shared/domain/today/matter.ts';
import { mattersOf } from '#shared/domain/today/matters-of.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { View } from '#shared/records/view.ts';
import { useOffice, useRevision } from '../../office/react.tsx';

/** Everything that «Сегодня» shows, counted anew when the office or the day changes. */
export function useToday() {
  const office = useOffice();
  const { view, actor } = office;
  const today = office.today();
  const revision = useRevision(
    'applications',
    'conclusionChecks',
    'procedures',
    'notices',
    'invitations',
    'infoRequests',
    'withdrawals',
    'meetings',
    'agendaItems',
    'officeProfiles',
    'productionYears',
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision is what makes the tables other ones
  return useMemo(
    () => ({
      today,
      matters: mattersOf(view, actor, today, calendarOf(view)),
      counts: dayCounts(view, today, calendarOf(view)),
      meeting: nextMeeting(view, today),
    }),
    [view, actor, today, revision],
  );
}

/** The next meeting that has not been held, with what stands on its agenda. */
function nextMeeting(view: View, today: string) {
  const planned = Array.from(view.all('meetings')).filter(({ date, state }) => state === 'PLANNED' && date >= today);
  const [meeting] = planned.sort((a, b) => a.date.localeCompare(b.date));
  if (!meeting) return null;
  const items = Array.from(view.all('agendaItems')).filter(
    ({ meetingId, state }) => meetingId === meeting.id && state !== 'REMOVED',
  );
  return { ...meeting, items: items.length };
}

const NAMED = 3;

/** «Кулакова М. Н., Лихачева В. С., Гурьева Е. Н.» and how many more. */
export function namesOf(view: View, { cases }: Matter): { readonly names: readonly string[]; readonly more: number } {
  const ids = idsOf({ cases });
  const names = ids.slice(0, NAMED).flatMap((id) => {
    const application = view.get('applications', id);
    return application ? [surnameWithInitials(application)] : [];
  });
  return { names, more: ids.length - names.length };
}

/** Applications of a matter, each once: two experts of one may be silent. */
export function idsOf({ cases }: Pick<Matter, 'cases'>): readonly string[] {
  return [...new Set(cases.map(({ applicationId }) => applicationId))];
}
