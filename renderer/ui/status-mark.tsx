import css from './status-mark.module.css';
import { type StatusMarkName, statusMarks } from './status-marks.tsx';

export type StatusMarkProps = {
  readonly status: StatusMarkName;
  /** The full name of the status. */
  readonly label: string;
  /** A short word for a narrow column; the full name stays for screen readers and in the tooltip. */
  readonly short?: string;
  readonly look?: 'text' | 'icon' | 'pill';
};

/** A status: hue says whose turn it is, the shape how far it has come, the text what it is. */
export function StatusMark({ status, label, short, look = 'text' }: StatusMarkProps) {
  const { hue, shape } = statusMarks[status];
  const icon = (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={css.icon}>
      {shape}
    </svg>
  );
  if (look === 'icon') {
    return (
      <span className={css.mark} data-hue={hue} role="img" aria-label={label} data-tip={label}>
        {icon}
      </span>
    );
  }
  const isShortened = short !== undefined && short !== label;
  return (
    <span className={css.mark} data-hue={hue} data-look={look} data-tip={isShortened ? label : undefined}>
      {icon}
      <span className={css.text}>
        <span aria-hidden={isShortened || undefined}>{short ?? label}</span>
        {isShortened ? <span className="vh">{label}</span> : null}
      </span>
    </span>
  );
}
