import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SearchRow } from '#shared/domain/search/application-index.ts';
import type { Office } from '../../../office/office.ts';
import { useOffice } from '../../../office/react.tsx';
import type { CellEdit } from '../../../ui/table/table-props.ts';
import { editFormId } from '../card/use-edit-form.ts';
import { PeriodDialog } from '../period-dialog.tsx';
import { RegisterDialog } from '../register-dialog.tsx';
import { SkippedDialog } from '../skipped-dialog.tsx';
import { bulkOf } from '../use-bulk.ts';
import { type CellEditing, cellEditing, editableColumns } from './cell-fields.ts';
import { FieldsDialog } from './fields-dialog.tsx';

/** A cell that is being changed. */
export type EditedCell = { readonly applicationId: string; readonly editing: CellEditing };

/** F2 in the list: which cell is being changed, and what a table needs for it. */
export function useCellEdit() {
  const office = useOffice();
  const [, navigate] = useLocation();
  const [cell, setCell] = useState<EditedCell | null>(null);
  const [cellEdit] = useState<CellEdit<SearchRow>>(() => ({
    columns: editableColumns,
    edit: ({ application: { id } }, columnId) => {
      const editing = cellEditing(columnId);
      // What was typed in the card and not written yet is gone on with there, not written from here unseen.
      if (editing?.kind === 'fields' && hasDraft(office, id)) navigate(`/applications/${id}`);
      else if (editing) setCell({ applicationId: id, editing });
    },
  }));
  return { cell, cellEdit, onClose: () => setCell(null) };
}

type CellEditorProps = { readonly cell: EditedCell | null; readonly onClose: () => void };

/** The window of the cell that is being changed; an act that is not possible says why. */
export function CellEditor({ cell, onClose }: CellEditorProps) {
  const office = useOffice();
  if (!cell) return null;
  const { applicationId, editing } = cell;
  if (editing.kind === 'fields') {
    return <FieldsDialog applicationId={applicationId} fields={editing.fields} onClose={onClose} />;
  }
  const split = bulkOf(office, new Set([applicationId])).split(editing.act);
  if (split.allowed.length === 0) return <SkippedDialog isOpen kind={editing.act} split={split} onClose={onClose} />;
  const Dialog = editing.act === 'period' ? PeriodDialog : RegisterDialog;
  return <Dialog split={split} onClose={onClose} onDone={onClose} />;
}

function hasDraft({ drafts }: Office, applicationId: string): boolean {
  return drafts.get(editFormId(applicationId)) !== null;
}
