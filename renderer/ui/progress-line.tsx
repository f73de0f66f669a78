import { Button } from './button.tsx';
import css from './progress-line.module.css';
import { uiTexts } from './texts.ts';

export type ProgressLineProps = {
  /** What is being done: «Загружено». */
  readonly label: string;
  readonly value: number;
  /** Null while the end is not known. */
  readonly max: number | null;
  readonly onStop?: () => void;
};

/** Long work: what, how far, and a way to stop it. */
export function ProgressLine({ label, value, max, onStop }: ProgressLineProps) {
  return (
    <div className={css.line}>
      <div className={css.what}>
        <span>
          {label} {max === null ? null : uiTexts.progress(value, max)}
        </span>
        <progress className={css.meter} aria-label={label} {...(max === null ? {} : { value, max })} />
      </div>
      {onStop ? (
        <Button variant="quiet" onClick={onStop}>
          {uiTexts.stop}
        </Button>
      ) : null}
    </div>
  );
}
