import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import type { BulkKind } from '../use-bulk.ts';

/** What F2 opens in a column: fields of the application, or the act that gives the column its value. */
export type CellEditing =
  | { readonly kind: 'fields'; readonly fields: readonly EditableField[] }
  | { readonly kind: 'act'; readonly act: Extract<BulkKind, 'period' | 'register'> };

const fieldsByColumn: Readonly<Record<string, readonly EditableField[]>> = {
  name: ['lastName', 'firstName', 'patronymic'],
  post: ['post'],
  subject: ['subject'],
  organisation: ['organisationId'],
  municipality: ['organisationId'],
  heldCategory: ['heldCategory', 'heldUntil'],
  heldUntil: ['heldUntil'],
  claimedCategory: ['claimedCategory'],
  form: ['form'],
  receivedAt: ['receivedAt'],
  epguNo: ['epguNo'],
  phone: ['phone'],
  email: ['email'],
  note: ['note'],
  comment: ['comment'],
  awards: ['awards'],
  experience: ['pedagogicalYears'],
  decision: ['decisionNo', 'decisionOn'],
  simplified: ['basis'],
};

const actByColumn: Readonly<Record<string, Extract<BulkKind, 'period' | 'register'>>> = {
  period: 'period',
  registrationNo: 'register',
  registeredOn: 'register',
};

/** Columns of the registry that can be changed from the list; personal data are changed in the card, where a look is noted. */
export const editableColumns: ReadonlySet<string> = new Set([
  ...Object.keys(fieldsByColumn),
  ...Object.keys(actByColumn),
]);

/** What F2 opens in the column; null where nothing is changed from the list. */
export function cellEditing(columnId: string): CellEditing | null {
  const act = actByColumn[columnId];
  if (act) return { kind: 'act', act };
  const fields = fieldsByColumn[columnId];
  return fields ? { kind: 'fields', fields } : null;
}
