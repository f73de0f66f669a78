import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import { refuse } from '../refusals/application-refusals.ts';
import { moves } from '../statuses/moves.ts';
import { statusNames } from '../statuses/status.ts';
import { type EditableField, editableFields } from './editable-fields.ts';

export type { EditableField };

/** What was applied for and how: fixed by the act of filing (issue of law, not of typing). */
const lockedAfterFiling: ReadonlySet<EditableField> = new Set([
  'claimedCategory',
  'post',
  'form',
  'channel',
  'isSigned',
]);

/** Statuses in which contacts and clerical errors may be put right: until the expertise begins (S0, domain §3.1). */
const editableStatuses: ReadonlySet<ApplicationStatus> = new Set([...moves.editDraft.from, ...moves.edit.from]);

/** Null when anything of the application may be edited now, otherwise the reason. */
export function whyNotEditable(application: Application): Refusal | null {
  if (editableStatuses.has(application.status)) return null;
  return refuse('application.notEditable', { status: statusNames[application.status] });
}

/**
 * Null when this field may be edited now. In a draft everything; afterwards category, post, form and channel never, and the
 * date of filing only until the application is registered, since the legal deadlines run from it.
 */
export function whyFieldLocked(application: Application, field: EditableField): Refusal | null {
  if (application.status === 'DRAFT') return null;
  const isLocked = lockedAfterFiling.has(field) || (field === 'receivedAt' && application.status !== 'REGISTERING');
  return isLocked ? refuse('application.fieldLocked', { field: editableFields[field] }) : null;
}
