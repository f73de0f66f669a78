import { alarmOf } from '#shared/domain/deadlines/alarm.ts';
import { dayOfService } from '#shared/domain/deadlines/deadlines.ts';
import type { DueDate } from '#shared/domain/deadlines/due-date.ts';
import { formatDate, type LocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { useOffice, useRevision } from '../../../office/react.tsx';
import { dayOf } from '../../../ui/instants.ts';
import css from './deadline-bar.module.css';
import { type BarDates, barDates } from './deadline-dates.ts';
import { filedYields, wordsShift } from './deadline-places.ts';
import { texts } from './texts.ts';

/** Days shown after the last date, so that its label has room. */
const TAIL_DAYS = 8;

/**
 * The time of an application: filed, 30 days, 60 from the start of attestation, today, 90 days; each by the safe date, with
 * the date of the law where that is later. Says the same in words.
 */
export function DeadlineBar({ application, today }: { readonly application: Application; readonly today: LocalDate }) {
  useRevision('procedures', 'notices', 'decisions', 'productionYears');
  const dates = barDates(useOffice().view, application);
  const { receivedAt, intake, decision, service, isOver } = dates;
  const lastDay = Math.max(dayOfService(receivedAt, service.legal), isOver ? 0 : dayOfService(receivedAt, today));
  const part = (date: LocalDate) => Math.max(0, toDayNumber(date) - toDayNumber(receivedAt)) / (lastDay + TAIL_DAYS);
  const at = (date: LocalDate) => `${part(date) * 100}%`;
  const words = wordsOf(application, dates, today);
  return (
    <div className={css.bar} role="img" aria-label={texts.term.label(Object.values(words))}>
      <span className={css.track}>
        {isOver ? null : <i className={css.gone} style={{ width: at(today) }} />}
        <i className={css.late} style={{ left: at(service.safe) }} />
      </span>
      <Mark at="0%" words={words.filed} place={!isOver && filedYields(part(today)) ? 'startBelow' : 'startAbove'} />
      <Mark at={at(intake.safe)} words={words.intake} place="below" />
      {decision ? <Mark at={at(decision.safe)} words="" place="below" /> : null}
      <Mark
        at={at(service.safe)}
        words={words.service}
        place="below"
        shift={wordsShift(part(service.safe))}
        tone="end"
      />
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
        style={place === 'above' || place === 'below' ? { transform: `translateX(${-shift * 100}%)` } : undefined}
      >
        {words}
      </span>
    </span>
  );
}

/** What the bar says, in the order of time as far as it is one. */
function wordsOf(application: Application, dates: BarDates, today: LocalDate) {
  const { receivedAt, intake, decision, service, termToldOn, isOver } = dates;
  const term = texts.term;
  return {
    filed: term.filed(formatDate(receivedAt)),
    intake: `${term.intake(dueWords(intake))}${termToldOn ? term.told(formatDate(termToldOn)) : ''}`,
    ...(decision ? { decision: term.decision(dueWords(decision)) } : {}),
    today: isOver ? endWords(application) : todayWords(receivedAt, service, today),
    service: term.service(dueWords(service)),
  };
}

function dueWords({ safe, legal }: DueDate): string {
  return safe === legal ? formatDate(safe) : texts.term.shifted(formatDate(safe), formatDate(legal));
}

function todayWords(receivedAt: LocalDate, service: DueDate, today: LocalDate): string {
  const alarm = alarmOf(service, today);
  if (alarm.kind === 'late') return texts.term.late(toDayNumber(today) - toDayNumber(service.legal));
  if (alarm.kind === 'onlyByLaw') return texts.term.onlyByLaw(formatDate(service.legal));
  return texts.term.today(Math.max(0, dayOfService(receivedAt, today)));
}

function endWords(application: Application): string {
  const last = application.stages.at(-1);
  return last ? texts.term.over(dayOf(last.at)) : '';
}
