import { dayOfService, deadlinesOf } from '#shared/domain/deadlines/deadlines.ts';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import { formatDate, type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import css from './deadline-bar.module.css';
import { filedYields, wordsShift } from './deadline-places.ts';
import { dayOf } from './instants.ts';
import { texts } from './texts.ts';

/** Days shown after the last date, so that its label has room. */
const TAIL_DAYS = 8;

type DeadlineBarProps = { readonly application: Application; readonly today: LocalDate };

/** The time of an application: filed, 30 days, today, 90 days. Says the same in words. */
export function DeadlineBar({ application, today }: DeadlineBarProps) {
  const { receivedAt, intakeDue, serviceDue } = deadlinesOf(application.receivedAt);
  const isOver = terminalStatuses.has(application.status);
  const lastDay = Math.max(dayOfService(receivedAt, serviceDue), isOver ? 0 : dayOfService(receivedAt, today));
  const part = (date: LocalDate) => Math.max(0, toDayNumber(date) - toDayNumber(receivedAt)) / (lastDay + TAIL_DAYS);
  const at = (date: LocalDate) => `${part(date) * 100}%`;
  const words = {
    filed: texts.term.filed(formatDate(receivedAt)),
    intake: texts.term.intake(formatDate(intakeDue)),
    service: texts.term.service(formatDate(serviceDue)),
    today: isOver ? endWords(application) : todayWords(receivedAt, serviceDue, today),
  };
  return (
    <div
      className={css.bar}
      role="img"
      aria-label={texts.term.label(words.filed, words.intake, words.today, words.service)}
    >
      <span className={css.track}>
        {isOver ? null : <i className={css.gone} style={{ width: at(today) }} />}
        <i className={css.late} style={{ left: at(serviceDue) }} />
      </span>
      <Mark at="0%" words={words.filed} place={!isOver && filedYields(part(today)) ? 'startBelow' : 'startAbove'} />
      <Mark at={at(intakeDue)} words={words.intake} place="below" />
      <Mark at={at(serviceDue)} words={words.service} place="below" tone="end" />
      {isOver ? (
        <span className={css.over}>{words.today}</span>
      ) : (
        <Mark at={at(today)} words={words.today} place="above" shift={wordsShift(part(today))} tone="now" />
      )}
    </div>
  );
}

type MarkProps = {
  readonly at: string;
  readonly words: string;
  readonly place: 'above' | 'startAbove' | 'startBelow' | 'below';
  /** Part of the words that stands left of the tick; the middle when not given. */
  readonly shift?: number;
  readonly tone?: 'now' | 'end';
};

function Mark({ at, words, place, shift = 0.5, tone }: MarkProps) {
  return (
    <span className={css.mark} style={{ left: at }} data-tone={tone}>
      <i className={css.tick} />
      <span
        className={css.words}
        data-place={place}
        style={place === 'above' ? { transform: `translateX(${-shift * 100}%)` } : undefined}
      >
        {words}
      </span>
    </span>
  );
}

function todayWords(receivedAt: LocalDate, serviceDue: LocalDate, today: LocalDate): string {
  const late = toDayNumber(today) - toDayNumber(serviceDue);
  return late > 0 ? texts.term.late(late) : texts.term.today(Math.max(0, dayOfService(receivedAt, today)));
}

function endWords(application: Application): string {
  const last = application.stages.at(-1);
  return last ? texts.term.over(dayOf(last.at)) : '';
}
