import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import css from './icon-button.module.css';
import { ariaShortcut, type Shortcut, shortcutText } from './shortcut.ts';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'children' | 'name'> & {
  readonly icon: LucideIcon;
  /** The accessible name and the tooltip. */
  readonly name: string;
  readonly shortcut?: Shortcut;
  readonly quiet?: boolean;
  /** 24 px: inside rows, tabs and chips. */
  readonly small?: boolean;
};

/** A button with an icon only; the name is shown as a tooltip and said by screen readers. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, name, shortcut, quiet, small, className, ...rest } = props;
  return (
    <button
      type="button"
      aria-label={name}
      data-tip={shortcut ? `${name} (${shortcutText(shortcut)})` : name}
      {...rest}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      className={[css.button, className].filter(Boolean).join(' ')}
      data-quiet={quiet || undefined}
      data-small={small || undefined}
    >
      <Icon size={small ? 14 : 16} aria-hidden="true" />
    </button>
  );
}
