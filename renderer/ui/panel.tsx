import { type ReactNode, useId } from 'react';
import css from './panel.module.css';

export type PanelProps = {
  readonly title: string;
  readonly count?: ReactNode;
  /** `sunken` supports, `canvas` is worked in. */
  readonly tone?: 'sunken' | 'canvas';
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A part of a screen with a head of 36 px; scrolls by itself. Put panels side by side: hairlines come between them. */
export function Panel({ title, count, tone = 'canvas', tools, children, className }: PanelProps) {
  const titleId = useId();
  return (
    <section
      className={[css.panel, className].filter(Boolean).join(' ')}
      data-tone={tone}
      data-panel=""
      aria-labelledby={titleId}
    >
      <header className={css.head}>
        <h2 id={titleId} className={css.title}>
          {title}
        </h2>
        {count === undefined ? null : <span className={css.count}>{count}</span>}
        <span className={css.space} />
        {tools}
      </header>
      <div className={css.body}>{children}</div>
    </section>
  );
}
