import { useState } from 'react';
import { Dialog, type DialogProps } from './dialog.tsx';
import { TextField } from './text-field.tsx';
import { uiTexts } from './texts.ts';

export type ConfirmDialogProps = Omit<DialogProps, 'refusal'> & {
  /** What is to be typed, as a rule the count or the number: `12`. */
  readonly expected: string;
  /** How the label names it: «число заявлений», «номер протокола». */
  readonly expectedName: string;
};

/** A question before what cannot be taken back: it is confirmed by typing the count or the number. */
export function ConfirmDialog({ expected, expectedName, children, ...dialog }: ConfirmDialogProps) {
  const [typed, setTyped] = useState('');
  const label = uiTexts.typeToConfirm(`${expectedName}: ${expected}`);
  const isRight = typed.replace(/\s/g, '') === expected;
  const leave = (then: () => void) => () => {
    setTyped('');
    then();
  };
  return (
    <Dialog
      {...dialog}
      refusal={isRight ? null : label}
      onCancel={leave(dialog.onCancel)}
      onConfirm={leave(dialog.onConfirm)}
    >
      {children}
      <TextField label={label} value={typed} onChange={(event) => setTyped(event.target.value)} data-autofocus />
    </Dialog>
  );
}
