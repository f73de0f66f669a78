import type { ReactNode } from 'react';
import css from './screen-head.module.css';

export type ScreenHeadProps = {
  readonly title: string;
  /** «показано 126 из 548». */
  readonly count?: ReactNode;
  /** Tools of the screen, at the right. On narrow windows quiet buttons with an icon keep the icon only. */
  readonly children?: ReactNode;
};

/** Head of a screen: its name, one count, its tools. */
export function ScreenHead({ title, count, children }: ScreenHeadProps) {
  return (
    <header className={css.head}>
      <h1 className={css.title}>{title}</h1>
      {count === undefined ? null : <span className={css.count}>{count}</span>}
      <span className={css.space} />
      <div className={css.tools}>{children}</div>
    </header>
  );
}
