import type { ReactNode } from 'react';
import css from './action-bar.module.css';
import { uiTexts } from './texts.ts';
import { useRoomForToast } from './toast-room.ts';

export type ActionBarProps = {
  /** One sentence: what will happen, to how many. */
  readonly sentence: ReactNode;
  /** Who is skipped and why; what to do next. */
  readonly details?: ReactNode;
  /** Something is selected or proposed: the bar is lit. */
  readonly isActive?: boolean;
  readonly label?: string;
  /** Buttons, the primary one last. */
  readonly children?: ReactNode;
};

/** The bar at the bottom of a screen: a sentence left, the one primary button at the right; a message stands above it. */
export function ActionBar({ sentence, details, isActive, label = uiTexts.actions, children }: ActionBarProps) {
  const room = useRoomForToast();
  return (
    <section
      className={css.bar}
      aria-label={label}
      data-active={isActive || undefined}
      style={room > 0 ? { marginTop: room } : undefined}
    >
      <div className={css.why} aria-live="polite">
        <div className={css.sentence}>{sentence}</div>
        {details ? <div className={css.details}>{details}</div> : null}
      </div>
      <div className={css.buttons}>{children}</div>
    </section>
  );
}
