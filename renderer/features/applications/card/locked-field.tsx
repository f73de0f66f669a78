import { Lock } from 'lucide-react';
import type { EditableField } from '#shared/domain/applications/editing.ts';
import { TextField } from '../../../ui/text-field.tsx';
import css from './edit-form.module.css';
import { optionLabel } from './edit-options.ts';
import { texts } from './texts.ts';

type LockedFieldProps = { readonly field: EditableField; readonly text: string; readonly reason: string };

/** A field that may not be changed now: its value, and why. */
export function LockedField({ field, text, reason }: LockedFieldProps) {
  const why = (
    <span className={css.why}>
      <Lock size={12} aria-hidden="true" />
      {reason}
    </span>
  );
  return (
    <TextField
      readOnly
      className={css.locked}
      label={texts.fields[field]}
      value={optionLabel(field, text)}
      hint={why}
    />
  );
}
