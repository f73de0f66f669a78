import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { must } from '#shared/kernel/assert.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { Office, StoreState } from './office.ts';

const OfficeContext = createContext<Office | null>(null);

/** Gives the opened office to everything beneath it. */
export function OfficeProvider({ office, children }: { readonly office: Office; readonly children: ReactNode }) {
  return <OfficeContext value={office}>{children}</OfficeContext>;
}

/** The opened office. Reading rows in a component? Also call {@link useRevision} for the tables that it reads. */
export function useOffice(): Office {
  return must(useContext(OfficeContext), 'OfficeProvider above this component');
}

/**
 * Renders again whenever one of the tables changes; the number is the key of caches (`useMemo(..., [revision])`).
 * Other tables' changes do not wake the component.
 */
export function useRevision(...tables: readonly TableName[]): number {
  const office = useOffice();
  return useSyncExternalStore(office.subscribe, () => sumOfRevisions(office, tables));
}

/** What the status bar tells of the store; renders again when it changes. */
export function useStoreState(): StoreState {
  const office = useOffice();
  return useSyncExternalStore(office.subscribe, () => office.store);
}

function sumOfRevisions(office: Office, tables: readonly TableName[]): number {
  return tables.reduce((sum, table) => sum + office.revision(table), 0);
}
