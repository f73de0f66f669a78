import { Lock } from 'lucide-react';
import { TextField } from '../../../ui/text-field.tsx';
import css from './edit-form.module.css';

type LockedFieldProps = { readonly label: string; readonly text: string; readonly reason: string };

/** A field that may not be changed now: its value, and why. */
export function LockedField({ label, text, reason }: LockedFieldProps) {
  const why = (
    <span className={css.why}>
      <Lock size={12} aria-hidden="true" />
      {reason}
    </span>
  );
  return <TextField readOnly className={css.locked} label={label} value={text} hint={why} />;
}
