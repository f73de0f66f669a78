import { must } from '#shared/kernel/assert.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { ScheduledRow } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';

/** An application with its experts as a schedule names them now. */
export function scheduledRow(view: View, application: Application): ScheduledRow {
  return {
    applicationId: application.id,
    lastName: application.lastName,
    firstName: application.firstName,
    patronymic: application.patronymic,
    claimedCategory: application.claimedCategory,
    form: application.form,
    post: application.post,
    subject: application.subject,
    organisation: view.get('organisations', application.organisationId)?.name ?? '',
    experts: application.expertIds.map((id) => scheduledExpert(view, id)),
  };
}

/** By surname, name, patronymic, as the printed schedule goes (S1); ё stands beside е. */
export function byName(a: ScheduledRow, b: ScheduledRow): number {
  return fullName(a).localeCompare(fullName(b), 'ru') || (a.applicationId < b.applicationId ? -1 : 1);
}

function scheduledExpert(view: View, id: string): ScheduledRow['experts'][number] {
  const expert = must(view.get('experts', id), `expert ${id}`);
  return {
    expertId: id,
    lastName: expert.lastName,
    firstName: expert.firstName,
    patronymic: expert.patronymic,
    post: expert.post,
    subject: expert.subject,
    organisation: view.get('organisations', expert.organisationId)?.name ?? '',
  };
}
