import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import css from './dialog.module.css';
import { uiTexts } from './texts.ts';
import { useDialogOpen } from './toast-room.ts';

export type DialogProps = {
  readonly isOpen: boolean;
  /** A question, or the name of what is decided here. */
  readonly title: string;
  readonly text?: ReactNode;
  /** What will be done, line by line. */
  readonly willDo?: readonly string[];
  readonly children?: ReactNode;
  readonly cancelLabel?: string;
  readonly confirmLabel: string;
  readonly confirmVariant?: ButtonProps['variant'];
  /** Why it cannot be confirmed yet. */
  readonly refusal?: string | null;
  readonly wide?: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

/** A window for a decision, and for nothing else. Cancel stands first, Esc cancels, Enter in a field confirms. */
export function Dialog(props: DialogProps) {
  return (
    <PlainDialog isOpen={props.isOpen} title={props.title} wide={props.wide} onClose={props.onCancel}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.refusal) props.onConfirm();
        }}
      >
        {props.text ? <p className={css.text}>{props.text}</p> : null}
        {props.willDo ? <WillDo lines={props.willDo} /> : null}
        {props.children}
        <div className={css.foot}>
          <Button large shortcut="Escape" onClick={props.onCancel}>
            {props.cancelLabel ?? uiTexts.cancel}
          </Button>
          <Button large type="submit" variant={props.confirmVariant ?? 'primary'} refusal={props.refusal}>
            {props.confirmLabel}
          </Button>
        </div>
      </form>
    </PlainDialog>
  );
}

type PlainDialogProps = Pick<DialogProps, 'isOpen' | 'title' | 'wide'> & {
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A window without buttons of its own: «Команды», «Клавиши». Keeps the focus inside and gives it back. */
export function PlainDialog({ isOpen, title, wide, onClose, children }: PlainDialogProps) {
  useDialogOpen(isOpen);
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      size={wide ? 760 : 520}
      centered
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{ content: css.content, title: css.title, body: css.body }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title>{title}</Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function WillDo({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={css.willDo}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
