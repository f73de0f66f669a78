import { Lock, type LucideIcon } from 'lucide-react';
import { type ComponentProps, type MouseEvent, useId } from 'react';
import css from './button.module.css';
import { Keys } from './keys.tsx';
import { ariaShortcut, type Shortcut, shortcutText } from './shortcut.ts';

export type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  readonly variant?: 'primary' | 'default' | 'quiet' | 'danger';
  /** 32 px instead of 28: buttons of the action bar, of dialogs and of forms. */
  readonly large?: boolean;
  readonly icon?: LucideIcon;
  /** Shown as a key; on quiet buttons in the tooltip. */
  readonly shortcut?: Shortcut;
  /** Why it cannot be pressed now. The button stays in place and in focus order, dashed, with a lock and this reason. */
  readonly refusal?: string | null;
};

/** The button. One `primary` on a screen, bottom right. */
export function Button(props: ButtonProps) {
  const { variant = 'default', large, icon, shortcut, refusal, children, className, ...rest } = props;
  const reasonId = useId();
  const Icon = refusal ? Lock : icon;
  const hasQuietKeys = variant === 'quiet' && shortcut !== undefined;
  return (
    <button
      type="button"
      data-tip={refusal ?? (hasQuietKeys ? shortcutText(shortcut) : undefined)}
      {...rest}
      {...(refusal ? { 'aria-disabled': true, 'aria-describedby': reasonId, onClick: stay } : {})}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      className={[css.button, className].filter(Boolean).join(' ')}
      data-variant={variant}
      data-large={large || undefined}
      data-icon={icon ? true : undefined}
    >
      {Icon ? <Icon size={16} aria-hidden="true" /> : null}
      <span className={css.label}>{children}</span>
      {shortcut && !hasQuietKeys ? <Keys shortcut={shortcut} /> : null}
      {refusal ? (
        <span id={reasonId} hidden>
          {refusal}
        </span>
      ) : null}
    </button>
  );
}

function stay(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
