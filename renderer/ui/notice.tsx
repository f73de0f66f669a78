import { Check, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './notice.module.css';

export type NoticeTone = 'info' | 'bad' | 'warn' | 'good' | 'quiet';

export type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  /** Buttons at the right. */
  readonly tools?: ReactNode;
  /** Said at once by screen readers: for what has just gone wrong. */
  readonly isAlert?: boolean;
};

const icons: Readonly<Record<NoticeTone, LucideIcon>> = {
  info: Info,
  bad: TriangleAlert,
  warn: TriangleAlert,
  good: Check,
  quiet: Info,
};

/** A line in place: an error, a found draft, something to know. */
export function Notice({ tone = 'quiet', icon, children, tools, isAlert }: NoticeProps) {
  const Icon = icon ?? icons[tone];
  return (
    <div className={css.notice} data-tone={tone} role={isAlert ? 'alert' : undefined}>
      <Icon size={16} aria-hidden="true" />
      <div className={css.text}>{children}</div>
      {tools}
    </div>
  );
}
