import { type ReactNode, useMemo } from 'react';
import type { HandoverStage } from '#shared/domain/expertise/conclusion-checks.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import type { Selection } from '../../../ui/table/selection.ts';
import { browserMemory } from '../../../ui/table/table-memory.ts';
import { rowsOfArray } from '../../../ui/table/table-rows.ts';
import { useColumnLayout } from '../../../ui/table/use-column-layout.ts';
import { handoverColumns } from './handover-columns.tsx';
import type { HandoverRow } from './handover-rows.ts';
import { handoverTexts as texts } from './texts.ts';

const keyOf = ({ application }: HandoverRow) => application.id;
const nameOf = ({ application }: HandoverRow) => fullName(application);

type HandoverTableProps = {
  readonly stage: HandoverStage;
  readonly rows: readonly HandoverRow[];
  readonly empty: ReactNode;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onPlace: (place: { readonly key: string | null }) => void;
  readonly onOpen: (row: HandoverRow) => void;
};

/** One list of conclusions; what is checked is checked one by one, the rest is chosen. */
export function HandoverTable({ stage, rows, empty, selection, onSelection, onPlace, onOpen }: HandoverTableProps) {
  const { actor } = useOffice();
  const memory = useMemo(() => browserMemory(`handover-columns-${stage}`, actor.userId), [actor.userId, stage]);
  const columns = useColumnLayout(handoverColumns[stage], memory);
  const tableRows = useMemo(() => rowsOfArray(rows, keyOf), [rows]);
  const selecting = stage === 'toCheck' ? {} : { selection, onSelection };
  return (
    <DataTable
      label={texts.table}
      columns={columns}
      rows={tableRows}
      nameOf={nameOf}
      {...selecting}
      onPlace={onPlace}
      onOpen={onOpen}
      empty={empty}
    />
  );
}
