import { useEffect, useMemo } from 'react';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import {
  type ApplicationIndex,
  beginIndex,
  type Indexing,
  indexApplications,
  nothingBeside,
  type RowBeside,
  type SearchSource,
  warmUp,
} from '#shared/domain/search/application-index.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { View } from '#shared/records/view.ts';
import type { Office } from '../../office/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';

/** How many rows are prepared in one idle moment: well under the 50 ms that a key press would notice. */
const WARMED_AT_ONCE = 2000;

/** Tables of which a row of the list is made. */
export const indexTables = [
  'applications',
  'personal',
  'organisations',
  'municipalities',
  'procedures',
  'filings',
  'dossiers',
  'agendaItems',
  'notices',
  'productionYears',
] as const;

type Kept = { readonly revision: number; readonly today: LocalDate; readonly index: ApplicationIndex };

const keptIndexes = new WeakMap<Office, Kept>();

/**
 * The applications of the office ready to be searched; made anew when they change, from what has not changed. The day is
 * given: terms are near or late by it.
 */
export function useApplicationIndex(today: LocalDate): ApplicationIndex {
  const office = useOffice();
  const revision = useRevision(...indexTables);
  const index = useMemo(() => indexOf(office, revision, today), [office, revision, today]);
  useWarmUp(index);
  return index;
}

function indexOf(office: Office, revision: number, today: LocalDate): ApplicationIndex {
  const kept = keptOf(office, revision, today);
  if (kept) return kept.index;
  const index = indexApplications(sourceOf(office, today), keptIndexes.get(office)?.index ?? null);
  keptIndexes.set(office, { revision, today, index });
  return index;
}

/** The index of the present state, if the list has made it already; else one that is made piece by piece. */
export function officeIndexing(office: Office, today: LocalDate): ApplicationIndex | Indexing {
  const revision = indexTables.reduce((sum, table) => sum + office.revision(table), 0);
  const kept = keptOf(office, revision, today);
  if (kept) return kept.index;
  const { step } = beginIndex(sourceOf(office, today), keptIndexes.get(office)?.index ?? null);
  return {
    step: (rows) => {
      const index = step(rows);
      if (index) keptIndexes.set(office, { revision, today, index });
      return index;
    },
  };
}

function keptOf(office: Office, revision: number, today: LocalDate): Kept | null {
  const kept = keptIndexes.get(office);
  return kept?.revision === revision && kept.today === today ? kept : null;
}

function sourceOf({ view }: Office, today: LocalDate): SearchSource {
  return {
    applications: view.all('applications'),
    personalOf: (id: string) => view.get('personal', id),
    organisationOf: (id: string) => view.get('organisations', id),
    municipalityOf: (id: string) => view.get('municipalities', id),
    besideOf: besideIn(view),
    today,
    calendar: calendarOf(view),
  };
}

/** What stands beside each application. Meetings and notices are gone through once, not for every row. */
function besideIn(view: View): (applicationId: string) => RowBeside {
  const meetings = new Map<string, string>();
  for (const { applicationId, meetingId, state } of view.all('agendaItems')) {
    if (state !== 'REMOVED') meetings.set(applicationId, meetingId);
  }
  const told = new Set<string>();
  for (const { applicationId, kind } of view.all('notices')) if (kind === 'TERM') told.add(applicationId);
  return (id) => {
    const procedure = view.get('procedures', id);
    const filing = view.get('filings', id);
    const dossier = view.get('dossiers', id);
    const meetingId = meetings.get(id);
    const isTermTold = told.has(id);
    if (!procedure && !filing && !dossier && !meetingId && !isTermTold) return nothingBeside;
    return { procedure, filing, dossier, meetingId, isTermTold };
  };
}

/** Prepares the search in idle moments, so that its first key press is as fast as the next. */
function useWarmUp(index: ApplicationIndex): void {
  useEffect(() => {
    let next: number | null = 0;
    let idle = 0;
    const step = () => {
      if (next !== null) next = warmUp(index, next, WARMED_AT_ONCE);
      if (next !== null) idle = requestIdleCallback(step);
    };
    idle = requestIdleCallback(step);
    return () => cancelIdleCallback(idle);
  }, [index]);
}
