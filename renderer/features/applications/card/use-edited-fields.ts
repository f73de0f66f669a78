import { useMemo } from 'react';
import { type EditableField, editableFields } from '#shared/domain/applications/editable-fields.ts';
import type { HistoryEntry } from '#shared/records/history.ts';
import { useHistory } from '../../../office/use-history.ts';
import { dayOf } from '../../../ui/instants.ts';

/** Fields that were put right after filing, each with the day on which it was done last. */
export type EditedFields = ReadonlyMap<EditableField, string>;

const nothing: EditedFields = new Map();

/** What was corrected in an application; read from its history when it is shown, and after every edit. */
export function useEditedFields(applicationId: string): EditedFields {
  const entries = useHistory(applicationId, 'applications', 'personal', 'dossiers');
  return useMemo(() => (entries ? editedFields(entries) : nothing), [entries]);
}

/** Fields of the edits since the application was filed; entries come newest first. What was in the draft is no change. */
export function editedFields(entries: readonly HistoryEntry[]): EditedFields {
  const edited = new Map<EditableField, string>();
  for (const entry of entries) {
    if (entry.command === 'application.submit') break;
    if (entry.command !== 'application.edit') continue;
    for (const { field } of entry.changes) {
      if (isField(field) && !edited.has(field)) edited.set(field, dayOf(entry.at));
    }
  }
  return edited;
}

function isField(name: string): name is EditableField {
  return name in editableFields;
}
