import { useMemo, useRef } from 'react';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../office/react.tsx';
import { Empty } from '../../ui/empty.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { Selection } from '../../ui/table/selection.ts';
import { browserMemory } from '../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../ui/table/use-column-layout.ts';
import { planColumns } from './plan-columns.tsx';
import type { PlanRow } from './plan-rows.ts';
import { texts } from './texts.ts';

type PlanPanelProps = {
  readonly rows: readonly PlanRow[];
  /** Changes with the municipality and the period: the list starts from its top. */
  readonly placeKey: string;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onCurrent: (applicationId: string | null) => void;
  readonly onOpen: (row: PlanRow) => void;
};

const keyOf = (row: PlanRow) => row.application.id;
const nameOf = (row: PlanRow) => fullName(row.application);

/** Rows of the schedule that is being made. Enter chooses a period, or goes to the experts. */
export function PlanPanel({ rows, placeKey, selection, onSelection, onCurrent, onOpen }: PlanPanelProps) {
  const { actor } = useOffice();
  const memory = useMemo(() => browserMemory('schedule-columns', actor.userId), [actor.userId]);
  const columns = useColumnLayout(planColumns, memory);
  const tableRows = useMemo(() => rowsOfArray(rows, keyOf), [rows]);
  const opener = useRef(onOpen);
  opener.current = onOpen;
  const open = useMemo(() => (row: PlanRow) => opener.current(row), []);
  const place = useMemo(
    () =>
      ({ key }: { readonly key: string | null }) =>
        onCurrent(key),
    [onCurrent],
  );
  return (
    <DataTable
      label={texts.rows.label}
      columns={columns}
      rows={tableRows}
      nameOf={nameOf}
      selection={selection}
      onSelection={onSelection}
      onPlace={place}
      onOpen={open}
      resetKey={placeKey}
      empty={<Empty title={texts.rows.emptyTitle} text={texts.rows.emptyText} />}
    />
  );
}
