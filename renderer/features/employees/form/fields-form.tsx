import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { SelectOption } from '../../../ui/select-field.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { texts as words } from '../texts.ts';
import type { FieldTexts } from './field-texts.ts';
import css from './fields-form.module.css';
import { useAsOpenForm } from './open-form.ts';
import { SpecField } from './spec-field.tsx';
import { type FieldsFormParts, useFieldsForm } from './use-fields-form.ts';

type FieldsFormProps = FieldsFormParts & {
  /** Accessible name: what is filled in here. */
  readonly label: string;
  readonly places?: readonly SelectOption<string>[];
  readonly saveLabel?: string;
  /** Shown under the fields: what follows from what is typed. */
  readonly children?: (texts: FieldTexts) => ReactNode;
};

/** A form in place: fields, what is wrong with links, what was restored; Ctrl+S writes, Esc leaves and keeps the draft. */
export function FieldsForm({ label, places = [], saveLabel = words.form.save, children, ...parts }: FieldsFormProps) {
  const form = useFieldsForm(parts);
  useAsOpenForm();
  const key = useId();
  const element = useRef<HTMLFormElement>(null);
  const idOf = (name: string) => `${key}-${name}`;
  const [firstWrong] = form.listed;
  const save = () => void form.save();
  const leave = (event: KeyboardEvent) => {
    event.preventDefault();
    parts.onClose();
  };
  useActions(label, [{ id: 'employee.form.save', label: saveLabel, shortcut: 'Ctrl+S', run: save }]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is moved by an attempt, not by a mended field
  useEffect(() => {
    const wrong = firstWrong ? document.getElementById(idOf(firstWrong.name)) : null;
    (wrong ?? element.current?.querySelector('input'))?.focus();
  }, [form.attempts]);
  return (
    <form
      ref={element}
      className={css.form}
      aria-label={label}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && !isListOpen(event.target)) leave(event);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {form.restoredAt === null ? null : <Notice tone="info">{words.form.restored(form.restoredAt)}</Notice>}
      <div className={css.fields}>
        {form.specs.map((spec) => (
          <SpecField key={spec.name} spec={spec} id={idOf(spec.name)} form={form} places={places} />
        ))}
      </div>
      {children?.(form.texts)}
      <ErrorSummary problems={form.listed.map(({ name, label: field }) => ({ id: idOf(name), label: field }))} />
      {form.refusal ? (
        <Notice tone="bad" isAlert>
          {form.refusal}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        <Button large onClick={form.discard}>
          {form.restoredAt === null ? words.form.cancel : words.form.drop}
        </Button>
        <Button large type="submit" variant="primary" shortcut="Ctrl+S">
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}

/** Esc in an open list closes the list only. */
function isListOpen(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true';
}
