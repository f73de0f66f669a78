import type { ReactNode } from 'react';
import css from './scroll-pane.module.css';

type ScrollPaneProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** `aside` supports what is beside it. */
  readonly kind?: 'section' | 'aside';
  readonly className?: string;
};

/** A part of a screen that scrolls by itself and may hold only text: the keyboard reaches it to scroll it. */
export function ScrollPane({ label, children, kind: Element = 'section', className }: ScrollPaneProps) {
  return (
    <Element className={[css.pane, className].filter(Boolean).join(' ')} aria-label={label} tabIndex={0}>
      {children}
    </Element>
  );
}
