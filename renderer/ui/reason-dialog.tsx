import { useState } from 'react';
import { Checkbox } from './checkbox.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';
import { Notice } from './notice.tsx';
import css from './reason-dialog.module.css';
import { TextAreaField } from './text-area-field.tsx';

/** A reason that can be chosen, with the words it offers for the explanation. */
export type ReasonOption = { readonly code: string; readonly text: string; readonly offered: string };

/** What was chosen and typed; `text` is null while the offered words stand. */
export type ReasonInput = { readonly codes: readonly string[]; readonly text: string | null };

export type ReasonDialogProps = Pick<
  DialogProps,
  'isOpen' | 'title' | 'text' | 'willDo' | 'confirmLabel' | 'onCancel'
> & {
  readonly reasons: readonly ReasonOption[];
  readonly reasonsLabel: string;
  readonly textLabel: string;
  readonly textHint: string;
  /** What is to be looked at before it is confirmed; forbids nothing. */
  readonly warnings?: readonly string[];
  /** Why it cannot be confirmed while a reason or the words are missing. */
  readonly missing: string;
  readonly initial: ReasonInput;
  /** Called at every change, so that what was typed is kept as a draft. */
  readonly onInput: (input: ReasonInput) => void;
  /** Why the act was refused, when it was. */
  readonly error: string | null;
  readonly onConfirm: (codes: readonly string[], text: string) => void;
};

/** A decision that must be explained: reasons of a list, and words that start from what the reasons offer. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { reasons, initial, onInput, onConfirm, missing, error, warnings = [], ...dialog } = props;
  const [input, setInput] = useState(initial);
  const text = input.text ?? offeredText(reasons, input.codes);
  const isComplete = input.codes.length > 0 && text.trim() !== '';
  const change = (next: ReasonInput) => {
    setInput(next);
    onInput(next);
  };
  return (
    <Dialog
      {...dialog}
      wide
      confirmVariant="danger"
      refusal={isComplete ? null : missing}
      onConfirm={() => onConfirm(input.codes, text.trim())}
    >
      <fieldset className={css.reasons}>
        <legend className={css.legend}>{props.reasonsLabel}</legend>
        {reasons.map(({ code, text: label }) => (
          <Checkbox
            key={code}
            label={label}
            checked={input.codes.includes(code)}
            onChange={(event) => change({ ...input, codes: chosen(input.codes, code, event.target.checked) })}
          />
        ))}
      </fieldset>
      <TextAreaField
        label={props.textLabel}
        hint={props.textHint}
        value={text}
        onChange={(event) => change({ ...input, text: event.target.value })}
      />
      {warnings.map((warning) => (
        <Notice key={warning} tone="warn">
          {warning}
        </Notice>
      ))}
      {error ? (
        <Notice tone="bad" isAlert>
          {error}
        </Notice>
      ) : null}
    </Dialog>
  );
}

function chosen(codes: readonly string[], code: string, isChosen: boolean): readonly string[] {
  return isChosen ? [...codes, code] : codes.filter((one) => one !== code);
}

function offeredText(reasons: readonly ReasonOption[], codes: readonly string[]): string {
  return reasons
    .filter(({ code }) => codes.includes(code))
    .map(({ offered }) => offered)
    .join(' ');
}
