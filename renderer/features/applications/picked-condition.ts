import { useEffect } from 'react';
import type { StoreApi } from 'zustand';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import type { RowCondition } from '#shared/domain/search/find-applications.ts';
import { type PickedRows, usePickedRows } from '../../ui/picked-rows.ts';
import type { RegistryState } from './registry-store.ts';

/** Rows that another screen has picked for this list; what was asked here before is laid aside, so that all of them are seen. */
export function usePicked(store: StoreApi<RegistryState>): PickedRows | null {
  const picked = usePickedRows((s) => s.picked);
  useEffect(() => {
    if (picked) store.setState({ text: '', filter: {}, cells: [], dates: [] });
  }, [picked, store]);
  return picked;
}

/** The conditions of cells together with the picked rows; null asks nothing. */
export function withPicked(condition: RowCondition | null, picked: PickedRows | null): RowCondition | null {
  if (!picked) return condition;
  const isPicked = ({ application }: SearchRow) => picked.ids.has(application.id);
  return {
    key: `${condition?.key ?? ''}|${picked.title}|${[...picked.ids].join()}`,
    fits: (row) => isPicked(row) && (condition === null || condition.fits(row)),
  };
}
