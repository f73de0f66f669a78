import { notifications } from '@mantine/notifications';
import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { uiTexts } from './texts.ts';
import css from './toast.module.css';
import { useToastRoom } from './toast-room.ts';

export type ToastOptions = {
  /** What has been done: «4 заявления направлены». Errors are not toasts: they stand in place. */
  readonly text: string;
  /** Takes it back; the button is there for ten seconds. */
  readonly onUndo?: () => void;
  /** What can be done next with what was made: «Открыть файл». */
  readonly acts?: readonly ToastAct[];
  /** What was asked for in a message could not be done: the message that answers it says why. */
  readonly isRefusal?: boolean;
};

/** A button of a message; pressing it closes the message. */
export type ToastAct = { readonly label: string; readonly run: () => void };

const SHOWN_MS = 10_000;

/** Which message offers «Отменить» now: one, or none. */
const useOffer = create<{ readonly of: symbol | null }>(() => ({ of: null }));

/**
 * Says calmly that something has been done, with «Отменить» (Ctrl+Z) where it can be taken back. Resting on it keeps it.
 * The next message takes its place: what can be undone is always the last act.
 */
export function toast({ text, onUndo, acts = [], isRefusal = false }: ToastOptions): void {
  notifications.clean();
  const offer = Symbol();
  useOffer.setState({ of: onUndo ? offer : null });
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
    role: isRefusal ? 'alert' : 'status',
    message: <ToastBody {...{ text, acts, isRefusal, offer }} {...(onUndo ? { onUndo: undo } : {})} onClose={close} />,
  });
}

/** What was offered to be taken back is no longer the last act: the offer goes, the message stays. */
export function retireUndo(): void {
  useOffer.setState({ of: null });
}

type BodyProps = ToastOptions & { readonly offer: symbol; readonly onClose: () => void };

function ToastBody({ text, onUndo: given, acts = [], isRefusal = false, offer, onClose }: BodyProps) {
  const isOffered = useOffer((state) => state.of === offer);
  const onUndo = isOffered ? given : undefined;
  const box = useRef<HTMLDivElement>(null);
  useToastRoom(box);
  const Icon = isRefusal ? TriangleAlert : Check;
  useEffect(() => {
    if (!onUndo) return;
    const undoByKey = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || isTyping(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    window.addEventListener('keydown', undoByKey);
    return () => window.removeEventListener('keydown', undoByKey);
  }, [onUndo]);
  return (
    <div ref={box} className={css.toast}>
      <Icon size={16} aria-hidden="true" />
      <span className={css.text}>{text}</span>
      {onUndo ? (
        <Button variant="quiet" shortcut="Ctrl+Z" onClick={onUndo}>
          {uiTexts.undo}
        </Button>
      ) : null}
      {acts.map(({ label, run }) => (
        <Button
          key={label}
          variant="quiet"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </Button>
      ))}
      <IconButton icon={X} name={uiTexts.close} quiet small onClick={onClose} />
    </div>
  );
}

function isUndoKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
}

/** In a field Ctrl+Z takes back letters, not acts. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]), textarea, [contenteditable]');
}
