import { Clock, TriangleAlert } from 'lucide-react';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { texts } from '../texts.ts';
import css from './due-mark.module.css';

/** From so many days on a term is grey: there is time. */
const NEAR_DAYS = 3;

type DueMarkProps = { readonly due: LocalDate | null; readonly left: number | null };

/** A term: grey while it is far, amber on its last day, red when it is past; the words say the same. */
export function DueMark({ due, left }: DueMarkProps) {
  if (due === null || left === null) return texts.none;
  const tone = left < 0 ? 'bad' : left === 0 ? 'warn' : undefined;
  return (
    <span className={css.due} data-tone={tone}>
      {tone === 'bad' ? <TriangleAlert size={14} aria-hidden="true" /> : null}
      {tone === 'warn' ? <Clock size={14} aria-hidden="true" /> : null}
      {tone === undefined ? <i className={css.noIcon} /> : null}
      {formatDate(due)} <b className={left <= NEAR_DAYS ? css.near : css.far}>{texts.daysLeft(left)}</b>
    </span>
  );
}
