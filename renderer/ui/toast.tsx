import { notifications } from '@mantine/notifications';
import { Check, X } from 'lucide-react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { uiTexts } from './texts.ts';
import css from './toast.module.css';

export type ToastOptions = {
  /** What has been done: «4 заявления направлены». Errors are not toasts: they stand in place. */
  readonly text: string;
  /** Takes it back; the button is there for ten seconds. */
  readonly onUndo?: () => void;
};

const SHOWN_MS = 10_000;

/** Says calmly that something has been done, with «Отменить» where it can be taken back. Resting on it keeps it. */
export function toast({ text, onUndo }: ToastOptions): void {
  const close = () => notifications.hide(id);
  const undo = () => {
    close();
    onUndo?.();
  };
  const id = notifications.show({
    autoClose: SHOWN_MS,
    withCloseButton: false,
    withBorder: false,
    classNames: { root: css.root, body: css.body, description: css.description },
    role: 'status',
    message: <ToastBody text={text} onUndo={onUndo && undo} onClose={close} />,
  });
}

type BodyProps = ToastOptions & { readonly onClose: () => void };

function ToastBody({ text, onUndo, onClose }: BodyProps) {
  return (
    <div className={css.toast}>
      <Check size={16} aria-hidden="true" />
      <span className={css.text}>{text}</span>
      {onUndo ? (
        <Button variant="quiet" shortcut="Ctrl+Z" onClick={onUndo}>
          {uiTexts.undo}
        </Button>
      ) : null}
      <IconButton icon={X} name={uiTexts.close} quiet small onClick={onClose} />
    </div>
  );
}
