import { useEffect, useState } from 'react';
import type { HistoryEntry } from '#shared/records/history.ts';
import type { TableName } from '#shared/records/tables.ts';
import { useOffice, useRevision } from './react.tsx';

/**
 * Every act on a row, newest first; null while it is read. History is read when it is asked for, and again after an act
 * on these tables: it never lives in the window's own.
 */
export function useHistory(id: string, ...tables: readonly TableName[]): readonly HistoryEntry[] | null {
  const office = useOffice();
  const revision = useRevision(...tables);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    void revision;
    let isCurrent = true;
    void office.history(id).then((read) => isCurrent && setEntries(read));
    return () => {
      isCurrent = false;
    };
  }, [office, id, revision]);
  return entries;
}
