import type { EditableField } from '#shared/domain/applications/editable-fields.ts';

/** A form as its fields see it: the new application and the corrections of a card show the same fields. */
export type FormPort = {
  readonly textOf: (field: EditableField) => string;
  readonly labelOf: (field: EditableField) => string;
  readonly errorOf: (field: EditableField) => string | null;
  readonly warningsOf: (field: EditableField) => readonly string[];
  /** Why the field cannot be changed now; null when it can. */
  readonly lockOf: (field: EditableField) => string | null;
  readonly onInput: (field: EditableField, text: string) => void;
  readonly onLeave: (field: EditableField) => void;
  /** Municipality of the place of work: shown when the place is not in the directory. */
  readonly municipality: string;
  /** The place of work and its municipality, which go together. */
  readonly onPlace: (name: string, municipality: string) => void;
};

/** Id of a field: a link to what is wrong puts the cursor there. */
export function fieldId(field: EditableField): string {
  return `field-${field}`;
}
