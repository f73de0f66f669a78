import { useMemo, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import type { AutoState } from './auto-store.ts';
import { planColumns } from './plan-columns.tsx';
import type { Preview, PreviewRow } from './preview.ts';
import { autoTexts } from './texts.ts';
import type { Auto } from './use-auto.ts';

const { rows: texts } = autoTexts;

const keyOf = ({ row }: PreviewRow) => row.application.id;
const nameOf = ({ row }: PreviewRow) => fullName(row.application);
const toneOf = ({ missing }: PreviewRow) => (missing > 0 ? 'warn' : null);
const toSearch = () => document.querySelector<HTMLElement>('[data-plan-search]')?.focus();

type PlanTableProps = { readonly auto: Auto; readonly preview: Preview; readonly store: StoreApi<AutoState> };

/** The plan row by row beside today's panels. Enter goes to the experts of the row. */
export function PlanTable({ auto, preview, store }: PlanTableProps) {
  const { view, actor } = useOffice();
  const memory = useMemo(() => browserMemory('auto-plan-columns', actor.userId), [actor.userId]);
  const latest = useRef(preview);
  latest.current = preview;
  const hasPlaces = preview.task.order.municipalityIds === null;
  const defined = useMemo(() => planColumns(view, () => latest.current, hasPlaces), [view, hasPlaces]);
  const columns = useColumnLayout(defined, memory);
  const rows = useMemo(() => rowsOfArray(auto.shown, keyOf), [auto.shown]);
  const place = useMemo(
    () =>
      ({ key }: { readonly key: string | null }) =>
        store.setState({ currentId: key }),
    [store],
  );
  return (
    <DataTable
      label={texts.label}
      columns={columns}
      rows={rows}
      nameOf={nameOf}
      toneOf={toneOf}
      onPlace={place}
      onOpen={toSearch}
      initialPlace={{ key: auto.state.currentId, scrollTop: 0 }}
      resetKey={String(auto.state.isOnlyChanged)}
      empty={<Empty title={texts.empty.title} text={texts.empty.text} />}
    />
  );
}
