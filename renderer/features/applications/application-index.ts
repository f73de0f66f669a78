import { useEffect, useMemo } from 'react';
import { type ApplicationIndex, indexApplications, warmUp } from '#shared/domain/search/application-index.ts';
import type { Office } from '../../office/office.ts';
import { useOffice, useRevision } from '../../office/react.tsx';

/** How many rows are prepared in one idle moment: well under the 50 ms that a key press would notice. */
const WARMED_AT_ONCE = 2000;

type Kept = { readonly revision: number; readonly index: ApplicationIndex };

const keptIndexes = new WeakMap<Office, Kept>();

/** The applications of the office ready to be searched; made anew when they change, from what has not changed. */
export function useApplicationIndex(): ApplicationIndex {
  const office = useOffice();
  const revision = useRevision('applications', 'personal', 'organisations', 'municipalities');
  const index = useMemo(() => indexOf(office, revision), [office, revision]);
  useWarmUp(index);
  return index;
}

function indexOf(office: Office, revision: number): ApplicationIndex {
  const kept = keptIndexes.get(office);
  if (kept?.revision === revision) return kept.index;
  const { view } = office;
  const source = {
    applications: view.all('applications'),
    personalOf: (id: string) => view.get('personal', id),
    organisationOf: (id: string) => view.get('organisations', id),
    municipalityOf: (id: string) => view.get('municipalities', id),
  };
  const index = indexApplications(source, kept?.index ?? null);
  keptIndexes.set(office, { revision, index });
  return index;
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
