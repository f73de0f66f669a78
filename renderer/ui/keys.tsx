import css from './keys.module.css';
import { type Shortcut, shortcutText } from './shortcut.ts';

/** Keys of a shortcut, drawn; screen readers hear them from `aria-keyshortcuts` instead. */
export function Keys({ shortcut }: { readonly shortcut: Shortcut }) {
  return (
    <span className={css.keys} data-keys="" aria-hidden="true">
      {shortcutText(shortcut)}
    </span>
  );
}
