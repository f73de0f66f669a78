import { Notice } from '../notice.tsx';
import { ProgressLine } from '../progress-line.tsx';
import css from './list-progress.module.css';
import { texts } from './texts.ts';

type ListProgressProps = {
  readonly progress: { readonly value: number; readonly max: number } | null;
  readonly refusal: string | null;
  readonly onCancel: () => void;
};

/** How far writing to Excel has come, or why it was not done; nothing while nothing is written. */
export function ListProgress({ progress, refusal, onCancel }: ListProgressProps) {
  if (progress) {
    return (
      <div className={css.line}>
        <ProgressLine label={texts.writing} value={progress.value} max={progress.max} onStop={onCancel} />
      </div>
    );
  }
  if (!refusal) return null;
  return (
    <div className={css.line}>
      <Notice tone="bad" isAlert>
        {refusal}
      </Notice>
    </div>
  );
}
