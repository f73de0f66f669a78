import { type ReactNode, useEffect, useRef } from 'react';
import { type EditableField, whyFieldLocked } from '#shared/domain/applications/editing.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { CardData } from './card-data.ts';
import { EditField, fieldId } from './edit-field.tsx';
import css from './edit-form.module.css';
import { shownText } from './edit-input.ts';
import { LockedField } from './locked-field.tsx';
import { texts } from './texts.ts';
import type { EditForm } from './use-edit-form.ts';

type EditFormViewProps = { readonly card: CardData; readonly form: EditForm };

/** The tab «Заявление» while it is corrected: fields in place, what is locked with its reason, the reason at the end. */
export function EditFormView({ card, form }: EditFormViewProps) {
  const element = useRef<HTMLFormElement>(null);
  const listed = formOrder.filter((name) => form.listed.includes(name));
  const [firstWrong] = listed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is moved by an attempt, not by a mended field
  useEffect(() => cursorTo(firstWrong, element.current), [form.attempts]);
  const field = (name: EditableField) => <FormField key={name} name={name} card={card} form={form} />;
  return (
    <form
      ref={element}
      className={css.form}
      aria-label={texts.edit}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.whyNotSaved === null) void form.save();
      }}
    >
      {form.restoredAt === null ? null : (
        <Notice
          tone="info"
          tools={
            <Button variant="quiet" onClick={form.discard}>
              {texts.form.dropDraft}
            </Button>
          }
        >
          {texts.form.restored(form.restoredAt)}
        </Notice>
      )}
      <Group title={texts.sections.person}>{personFields.map(field)}</Group>
      <Group title={texts.sections.service}>{serviceFields.map(field)}</Group>
      <Group title={texts.sections.numbers}>{numberFields.map(field)}</Group>
      <Group title={texts.sections.note}>{field('note')}</Group>
      {form.needsReason || listed.length > 0 ? (
        <div className={css.reason}>
          <ErrorSummary problems={listed.map((name) => ({ id: fieldId(name), label: texts.fields[name] }))} />
          {form.needsReason ? (
            <TextField
              label={texts.form.reason}
              hint={texts.form.reasonHint}
              maxLength={1000}
              value={form.reason}
              onChange={(event) => form.onReason(event.target.value)}
            />
          ) : null}
        </div>
      ) : null}
      {form.refusal ? (
        <Notice tone="bad" isAlert>
          {form.refusal}
        </Notice>
      ) : null}
      <button type="submit" hidden />
    </form>
  );
}

const personFields: readonly EditableField[] = ['lastName', 'firstName', 'patronymic', 'snils', 'phone', 'email'];
const serviceFields: readonly EditableField[] = [
  'claimedCategory',
  'form',
  'post',
  'subject',
  'heldCategory',
  'heldUntil',
  'organisationId',
];
const numberFields: readonly EditableField[] = ['receivedAt', 'epguNo'];

/** Fields as they stand one after another. */
const formOrder: readonly EditableField[] = [...personFields, ...serviceFields, ...numberFields, 'note'];

/** Puts the cursor into the first wrong field, or into the first of the form. */
function cursorTo(wrong: EditableField | undefined, form: HTMLFormElement | null): void {
  const field = wrong ? document.getElementById(fieldId(wrong)) : form?.querySelector('input');
  field?.focus();
}

function FormField({ name, card, form }: EditFormViewProps & { readonly name: EditableField }) {
  const lock = whyFieldLocked(card.application, name);
  if (lock) return <LockedField field={name} text={shownText(card, name)} reason={explain(lock)} />;
  return <EditField name={name} card={card} form={form} />;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={css.group}>
      <legend className={css.title}>{title}</legend>
      <div className={css.fields}>{children}</div>
    </fieldset>
  );
}
