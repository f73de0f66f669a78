import { useEffect } from 'react';
import { tableNames } from '#shared/records/tables.ts';
import type { Office } from '../office/office.ts';
import { useOffice } from '../office/react.tsx';
import { retireUndo } from '../ui/toast.tsx';

/**
 * «Отменить» takes back the last act only: the offer goes in the very moment when another act changes rows, before the
 * message of that act stands in its place.
 */
export function useFreshUndo(): void {
  const office = useOffice();
  useEffect(() => {
    let seen = changesOf(office);
    return office.subscribe(() => {
      const now = changesOf(office);
      if (now !== seen) retireUndo();
      seen = now;
    });
  }, [office]);
}

/** A look at personal data is noted, but takes nothing back. */
const actedTables = tableNames.filter((table) => table !== 'personalViews');

function changesOf(office: Office): number {
  return actedTables.reduce((sum, table) => sum + office.revision(table), 0);
}
