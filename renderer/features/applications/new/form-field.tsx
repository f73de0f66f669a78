import { TriangleAlert } from 'lucide-react';
import type { ChangeEvent, ReactNode } from 'react';
import type { EditableField } from '#shared/domain/applications/editable-fields.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateTextField } from '../../../ui/date-text-field.tsx';
import { RadioField } from '../../../ui/radio-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { LockedField } from '../card/locked-field.tsx';
import { fieldLengths, kindOf } from './field-kinds.ts';
import { choiceLabel, choicesOf } from './field-options.ts';
import { masked, SET } from './field-text.ts';
import css from './form.module.css';
import { type FormPort, fieldId } from './form-port.ts';
import { PlaceField } from './place-field.tsx';
import { SuggestedField } from './suggested-field.tsx';
import { texts } from './texts.ts';

export type FormFieldProps = { readonly name: EditableField; readonly port: FormPort };

/** A field by its kind: chosen, dated, suggested, typed; what is locked is shown with its reason. */
export function FormField({ name, port }: FormFieldProps) {
  const lock = port.lockOf(name);
  if (lock !== null) return <LockedField label={port.labelOf(name)} text={lockedText(name, port)} reason={lock} />;
  switch (kindOf(name)) {
    case 'flag':
      return <FlagField name={name} port={port} />;
    case 'choice':
      return (
        <RadioField
          {...lookOf(name, port)}
          options={choicesOf(name)}
          value={port.textOf(name)}
          onChange={(value) => port.onInput(name, value)}
          onBlur={() => port.onLeave(name)}
        />
      );
    case 'date':
      return (
        <DateTextField
          {...lookOf(name, port)}
          text={port.textOf(name)}
          onText={(text) => port.onInput(name, text)}
          onLeave={() => port.onLeave(name)}
        />
      );
    case 'place':
      return <PlaceField look={lookOf(name, port)} port={port} />;
    case 'suggested':
      return <SuggestedField name={name} look={lookOf(name, port)} port={port} />;
    case 'long':
      return <TextAreaField {...typedProps(name, port)} rows={2} className={css.wide} />;
    default:
      return <TextField {...typedProps(name, port)} />;
  }
}

/** What all widgets of a field show: its name, what is wrong, or what is to be looked at. */
export function lookOf(name: EditableField, port: FormPort) {
  return { id: fieldId(name), label: port.labelOf(name), error: port.errorOf(name), hint: hintOf(name, port) };
}

function FlagField({ name, port }: FormFieldProps) {
  const error = port.errorOf(name);
  return (
    <div className={css.flag}>
      <Checkbox
        id={fieldId(name)}
        label={port.labelOf(name)}
        checked={port.textOf(name) === SET}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${fieldId(name)}-error` : undefined}
        onChange={(event) => port.onInput(name, event.target.checked ? SET : '')}
        onBlur={() => port.onLeave(name)}
      />
      {error ? (
        <span id={`${fieldId(name)}-error`} className={css.flagError}>
          {error}
        </span>
      ) : null}
    </div>
  );
}

function typedProps(name: EditableField, port: FormPort) {
  type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;
  return {
    ...lookOf(name, port),
    value: port.textOf(name),
    maxLength: fieldLengths[name] ?? 300,
    onChange: ({ target }: Typed) =>
      port.onInput(name, inTheMiddle(target) ? target.value : masked(name, target.value)),
    onBlur: () => port.onLeave(name),
  };
}

/** Signs are put in only behind what is typed last, so that the cursor never jumps away from a correction. */
function inTheMiddle(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  return field.selectionStart !== field.value.length;
}

function hintOf(name: EditableField, port: FormPort): ReactNode {
  const warnings = port.warningsOf(name);
  if (warnings.length > 0) {
    return (
      <span className={css.warning}>
        <TriangleAlert size={14} role="img" aria-label={texts.warning} />
        <span>{warnings.join(' ')}</span>
      </span>
    );
  }
  return new Map<string, string>(Object.entries(texts.hints)).get(name) ?? null;
}

function lockedText(name: EditableField, port: FormPort): string {
  const text = port.textOf(name);
  return choicesOf(name).length > 0 && text !== '' ? choiceLabel(name, text) : text;
}
