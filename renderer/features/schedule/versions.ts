import { isFinal } from '#shared/domain/schedule/versions.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Schedule, ScheduleVersion } from '#shared/records/schedule.ts';
import { localDayOf } from '../../ui/instants.ts';
import { texts } from './texts.ts';

/** Which approval is looked at: the one that was chosen, otherwise the last for good, otherwise the last. */
export function shownVersion(schedule: Schedule | null, at: number | null): ScheduleVersion | undefined {
  const chosen = at === null ? undefined : schedule?.versions[at];
  return chosen ?? schedule?.versions.findLast(isFinal) ?? schedule?.versions.at(-1);
}

/** Approvals as they are chosen from, the last first: «2. Утверждён комиссией 21.11.2026, 12 заявлений». */
export function versionOptions(
  schedule: Schedule | null,
): readonly { readonly value: string; readonly label: string }[] {
  const versions = schedule?.versions ?? [];
  return versions
    .map((version, i) => ({ value: String(i), label: texts.versions.option(i + 1, versionWords(version)) }))
    .reverse();
}

/** «Утверждён комиссией 21.11.2026, 12 заявлений». */
export function versionWords(version: ScheduleVersion): string {
  const step = version.step ?? 'commission';
  return texts.versions.words(texts.versions.by[step], formatDate(localDayOf(version.approvedAt)), version.rows.length);
}
