import { useId } from 'react';
import type { EditableField } from '#shared/domain/applications/editing.ts';
import { useOffice } from '../../../office/react.tsx';
import { DateTextField } from '../../../ui/date-text-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextAreaField } from '../../../ui/text-area-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { CardData } from './card-data.ts';
import { organisationNamed } from './edit-input.ts';
import { optionsOf } from './edit-options.ts';
import { texts } from './texts.ts';
import type { EditForm } from './use-edit-form.ts';

/** The longest text of each field, as the record has it. */
const lengths: Readonly<Partial<Record<EditableField, number>>> = {
  lastName: 100,
  firstName: 100,
  patronymic: 100,
  post: 300,
  subject: 300,
  epguNo: 40,
  phone: 100,
  email: 200,
  note: 2000,
  snils: 40,
};

type EditFieldProps = { readonly name: EditableField; readonly card: CardData; readonly form: EditForm };

/** Id of a field: a link to what is wrong puts the cursor there. */
export function fieldId(name: EditableField): string {
  return `edit-${name}`;
}

/** A field of the form by its kind: chosen, dated, typed. */
export function EditField({ name, card, form }: EditFieldProps) {
  const look = { id: fieldId(name), label: texts.fields[name], error: form.problems.get(name) ?? null };
  const text = form.textOf(name);
  const options = optionsOf(name);
  const typed = {
    ...look,
    value: text,
    maxLength: lengths[name],
    onChange: (event: { readonly target: { readonly value: string } }) => form.onInput(name, event.target.value),
    onBlur: () => form.onLeave(name),
  };
  if (options.length > 0) {
    return <SelectField {...look} options={options} value={text} onChange={(value) => form.onInput(name, value)} />;
  }
  if (name === 'heldUntil' || name === 'receivedAt') {
    return (
      <DateTextField
        {...look}
        text={text}
        onText={(typed) => form.onInput(name, typed)}
        onLeave={() => form.onLeave(name)}
      />
    );
  }
  if (name === 'note') return <TextAreaField {...typed} rows={2} />;
  if (name === 'organisationId')
    return <OrganisationField {...typed} municipalityId={card.application.municipalityId} />;
  return <TextField {...typed} />;
}

type OrganisationFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly error: string | null;
  readonly value: string;
  readonly municipalityId: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
};

/** A place of work of the municipality: chosen while typing, or a new one. */
function OrganisationField({ municipalityId, value, ...field }: OrganisationFieldProps) {
  const { view } = useOffice();
  const listId = useId();
  const names = [...view.all('organisations')].filter((one) => one.municipalityId === municipalityId);
  const isNew = value.trim() !== '' && !organisationNamed(view, municipalityId, value);
  return (
    <>
      <TextField
        {...field}
        value={value}
        list={listId}
        maxLength={400}
        hint={isNew ? texts.form.newOrganisation : null}
      />
      <datalist id={listId}>
        {names.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}
