import type { LucideIcon } from 'lucide-react';
import css from './tag.module.css';

export type TagProps = {
  readonly children: string;
  readonly tone?: 'quiet' | 'bad' | 'warn' | 'good' | 'info' | 'accent';
  readonly icon?: LucideIcon;
};

/** A word about a thing: «черновик», «пропущен». Not for a normal state. */
export function Tag({ children, tone = 'quiet', icon: Icon }: TagProps) {
  return (
    <span className={css.tag} data-tone={tone}>
      {Icon ? <Icon size={12} aria-hidden="true" /> : null}
      {children}
    </span>
  );
}
