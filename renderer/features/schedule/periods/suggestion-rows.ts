import { plannableStatuses, setPeriod } from '#shared/commands/set-period.ts';
import { calendarOf } from '#shared/domain/calendar/calendar-of.ts';
import { whyPeriodClosed } from '#shared/domain/periods/closed-periods.ts';
import { type PeriodSuggestion, periodSuggestion } from '#shared/domain/periods/period-suggestion.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import { isSchedulable } from '#shared/domain/schedule/schedule-applications.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { View } from '#shared/records/view.ts';

/** An application without a period, with the window that is suggested to it. */
export type SuggestionRow = {
  readonly application: Application;
  readonly municipality: string;
  readonly organisation: string;
  readonly suggestion: PeriodSuggestion;
};

/** Who waits for a period, the earliest end of a category first, then the earliest filing; of one municipality or of all. */
export function suggestionRows(view: View, today: LocalDate, municipalityId: string | null): readonly SuggestionRow[] {
  const calendar = calendarOf(view);
  const isClosed = (period: string) => whyPeriodClosed(view, period) !== null;
  const rows: SuggestionRow[] = [];
  for (const application of view.all('applications')) {
    if (application.period !== null || !isSchedulable(application)) continue;
    if (!plannableStatuses.has(application.status)) continue;
    if (municipalityId !== null && application.municipalityId !== municipalityId) continue;
    rows.push({
      application,
      municipality: view.get('municipalities', application.municipalityId)?.name ?? '',
      organisation: view.get('organisations', application.organisationId)?.name ?? '',
      suggestion: periodSuggestion(application, today, calendar, isClosed),
    });
  }
  return rows.sort(byUrgency);
}

/** What applying the suggestions would do: whom it takes, and who is left out for each reason. */
export type SuggestionPlan = {
  readonly taken: readonly SuggestionRow[];
  readonly skipped: ReadonlyMap<string, number>;
};

/** Splits the rows by what the command permits. */
export function suggestionPlan(view: View, actor: Actor, rows: readonly SuggestionRow[]): SuggestionPlan {
  const taken: SuggestionRow[] = [];
  const skipped = new Map<string, number>();
  for (const row of rows) {
    const refusal = setPeriod.permit(view, actor, row.application);
    if (refusal === null) taken.push(row);
    else skipped.set(explain(refusal), (skipped.get(explain(refusal)) ?? 0) + 1);
  }
  return { taken, skipped };
}

/** How many of the rows go to each window, the earliest window first. */
export function countsByPeriod(rows: readonly SuggestionRow[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { suggestion } of rows) counts.set(suggestion.period, (counts.get(suggestion.period) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}

function byUrgency(a: SuggestionRow, b: SuggestionRow): number {
  return (
    (a.suggestion.heldUntil ?? '9999').localeCompare(b.suggestion.heldUntil ?? '9999') ||
    a.suggestion.receivedAt.localeCompare(b.suggestion.receivedAt) ||
    fullName(a.application).localeCompare(fullName(b.application), 'ru')
  );
}
