import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { ScheduledRow, ScheduleVersion } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';
import { scheduledRow } from '../applications/schedule-rows.ts';
import { periodTitle } from '../periods/period-words.ts';
import { categoryNames, formNames } from '../statuses/category.ts';
import { statusNames } from '../statuses/status.ts';
import { applicationsOfSchedule, isSchedulable, type ScheduleOf } from './schedule-applications.ts';

/** What of a row may differ from what was approved, in the order of the paper. */
export type DifferentField = 'name' | 'category' | 'form' | 'post' | 'organisation' | 'experts';

/** A field that was one thing in the approved row and is another now, both in words. */
export type FieldDifference = { readonly field: DifferentField; readonly was: string; readonly now: string };

/** What has become of one application since an approval. */
export type Difference = { readonly applicationId: string; readonly name: string } & (
  | { readonly kind: 'added' }
  /** `why` says where it is now. */
  | { readonly kind: 'removed'; readonly why: string }
  | { readonly kind: 'changed'; readonly fields: readonly FieldDifference[] }
);

/** Where an application that has left the schedule is now. */
export const removalWords = {
  gone: 'заявления больше нет',
  simplified: 'форма стала упрощённой',
  noPeriod: 'период снят',
  otherPeriod: (title: string) => `перенесено: ${title}`,
  otherPlace: (name: string) => `теперь ${name}`,
} as const;

/**
 * What has changed in a schedule since a version of it was approved, row by row, by name: added, called off or moved away,
 * other experts, other data. The version itself stays as it was; only a new approval takes the changes in.
 */
export function differencesSince(view: View, of: ScheduleOf, version: ScheduleVersion): readonly Difference[] {
  const approved = new Map(version.rows.map((row) => [row.applicationId, row]));
  const present = new Map(applicationsOfSchedule(view, of).map((one) => [one.id, one]));
  const added = [...present.values()]
    .filter(({ id }) => !approved.has(id))
    .map((one): Difference => ({ applicationId: one.id, name: fullName(one), kind: 'added' }));
  const others = version.rows.flatMap((row) => differenceOf(view, of, row, present.get(row.applicationId)));
  return [...added, ...others].sort(
    (a, b) => a.name.localeCompare(b.name, 'ru') || (a.applicationId < b.applicationId ? -1 : 1),
  );
}

function differenceOf(
  view: View,
  of: ScheduleOf,
  row: ScheduledRow,
  now: Application | undefined,
): readonly Difference[] {
  const head = { applicationId: row.applicationId, name: fullName(row) };
  if (!now) return [{ ...head, kind: 'removed', why: whereNow(view, of, row.applicationId) }];
  const fields = fieldsOf(row, scheduledRow(view, now));
  return fields.length === 0 ? [] : [{ ...head, kind: 'changed', fields }];
}

function whereNow(view: View, of: ScheduleOf, applicationId: string): string {
  const application = view.get('applications', applicationId);
  if (!application) return removalWords.gone;
  if (application.form === 'SIMPLIFIED') return removalWords.simplified;
  if (!isSchedulable(application)) return statusNames[application.status];
  if (application.municipalityId !== of.municipalityId) {
    return removalWords.otherPlace(view.get('municipalities', application.municipalityId)?.name ?? '');
  }
  return application.period === null
    ? removalWords.noPeriod
    : removalWords.otherPeriod(periodTitle(application.period));
}

/** Experts are compared whoever stands first: the order on paper says nothing. */
function fieldsOf(was: ScheduledRow, now: ScheduledRow): readonly FieldDifference[] {
  return (Object.keys(wordsOf) as readonly DifferentField[]).flatMap((field) => {
    const words = wordsOf[field];
    return words(was) === words(now) ? [] : [{ field, was: words(was), now: words(now) }];
  });
}

const wordsOf: Readonly<Record<DifferentField, (row: ScheduledRow) => string>> = {
  name: fullName,
  category: (row) => categoryNames[row.claimedCategory],
  form: (row) => formNames[row.form],
  post: (row) => [row.post, row.subject].filter((part) => part !== '').join(', '),
  organisation: (row) => row.organisation,
  experts: (row) =>
    row.experts
      .map(
        (expert) => `${fullName(expert)}, ${[expert.post, expert.organisation].filter((one) => one !== '').join(', ')}`,
      )
      .sort((a, b) => a.localeCompare(b, 'ru'))
      .join('; '),
};
