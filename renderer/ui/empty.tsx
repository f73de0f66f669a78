import type { ReactNode } from 'react';
import css from './empty.module.css';

export type EmptyProps = {
  /** What is not here: «Отзывов нет». */
  readonly title: string;
  /** What this place is for and why it is empty. */
  readonly text: ReactNode;
  /** One button to go on. */
  readonly children?: ReactNode;
};

/** An empty place: what it is, why it is empty, what to do. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div className={css.empty}>
      <b className={css.title}>{title}</b>
      <span className={css.text}>{text}</span>
      {children ? <span className={css.action}>{children}</span> : null}
    </div>
  );
}
