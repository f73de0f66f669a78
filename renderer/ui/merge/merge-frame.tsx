import { useId } from 'react';
import { Dialog } from '../dialog.tsx';
import { Notice } from '../notice.tsx';
import { ScrollPane } from '../scroll-pane.tsx';
import css from './merge.module.css';

type MergeFrameProps = {
  readonly words: {
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
    readonly keep: string;
    readonly after: string;
  };
  /** The rows that are one, each with where it is used. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly keepId: string;
  readonly onKeep: (id: string) => void;
  /** What will change, line by line; null when it cannot be merged. */
  readonly lines: readonly string[] | null;
  /** Why it cannot be merged. */
  readonly refusal: string | null;
  /** Why merging failed. */
  readonly trouble: string | null;
  readonly busy: string | null;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

/** Asks which of the doubles stays, and shows what will change before it does. */
export function MergeFrame(props: MergeFrameProps) {
  const { words, choices, keepId, onKeep, lines, refusal, trouble, busy, onCancel, onConfirm } = props;
  const group = useId();
  return (
    <Dialog
      isOpen
      wide
      title={words.title}
      text={words.text}
      confirmLabel={words.confirm}
      refusal={refusal ?? busy}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      <fieldset className={css.places}>
        <legend>{words.keep}</legend>
        {choices.map(({ id, label }) => (
          <label key={id} className={css.place}>
            <input type="radio" name={group} checked={id === keepId} onChange={() => onKeep(id)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {lines ? (
        <ScrollPane className={css.preview} label={words.after}>
          <b>{words.after}</b>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </ScrollPane>
      ) : null}
      {refusal ? (
        <Notice tone="warn" isAlert>
          {refusal}
        </Notice>
      ) : null}
      {trouble ? (
        <Notice tone="bad" isAlert>
          {trouble}
        </Notice>
      ) : null}
    </Dialog>
  );
}
