import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { ExpertField } from '#shared/domain/experts/check-expert.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useActions } from '../../../ui/use-actions.ts';
import { texts } from '../texts.ts';
import { ExpertFields } from './expert-fields.tsx';
import css from './form.module.css';
import type { ExpertFormState } from './use-expert-form.ts';

type ExpertFormProps = {
  readonly label: string;
  readonly form: ExpertFormState;
  readonly onClose: () => void;
  /** Shown under the fields: what follows from what is typed. */
  readonly children?: ReactNode;
};

/** The form in place: fields, what is wrong with links, what was restored; Ctrl+S writes, Esc leaves and keeps the draft. */
export function ExpertFormView({ label, form, onClose, children }: ExpertFormProps) {
  const key = useId();
  const element = useRef<HTMLFormElement>(null);
  const idOf = (field: ExpertField) => `${key}-${field}`;
  const [firstWrong] = form.listed;
  const save = () => void form.save();
  useActions(label, [{ id: 'expert.form.save', label: texts.form.save, shortcut: 'Ctrl+S', run: save }]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is moved by an attempt, not by a mended field
  useEffect(() => {
    const wrong = firstWrong ? document.getElementById(idOf(firstWrong.field)) : null;
    (wrong ?? element.current?.querySelector('input'))?.focus();
  }, [form.attempts]);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isListOpen(event.target)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <form
      ref={element}
      className={css.form}
      aria-label={label}
      onKeyDownCapture={leave}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {form.restoredAt === null ? null : <Notice tone="info">{texts.form.restored(form.restoredAt)}</Notice>}
      <ExpertFields form={form} idOf={idOf} />
      {children}
      <ErrorSummary problems={form.listed.map(({ field, label: name }) => ({ id: idOf(field), label: name }))} />
      {form.refusal ? (
        <Notice tone="bad" isAlert>
          {form.refusal}
        </Notice>
      ) : null}
      <div className={css.buttons}>
        <Button large onClick={form.discard}>
          {form.restoredAt === null ? texts.form.cancel : texts.form.drop}
        </Button>
        <Button large type="submit" variant="primary" shortcut="Ctrl+S">
          {texts.form.save}
        </Button>
      </div>
    </form>
  );
}

/** Esc in an open list closes the list only. */
function isListOpen(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('aria-expanded') === 'true';
}
