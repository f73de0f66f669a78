import { buildScheduleModel } from '#shared/documents/build-schedule-model.ts';
import type { ScheduleModel, ScheduleStanding } from '#shared/documents/schedule-model.ts';
import { scheduledRow } from '#shared/domain/applications/schedule-rows.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { roleNames } from '#shared/domain/rights/may-act.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import { must } from '#shared/kernel/assert.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { User } from '#shared/records/office.ts';
import type { ScheduledRow, ScheduleVersion } from '#shared/records/schedule.ts';
import type { Office } from '../../office/office.ts';
import { localDayOf } from '../../ui/instants.ts';
import type { PlanRow } from './plan-rows.ts';
import type { SchedulePlace } from './schedule-place.ts';
import type { ScheduleTab } from './schedule-store.ts';

/** The decision of the commission, as far as the secretary knows it when she prints. */
export type StampDetails = { readonly decisionOn: LocalDate | null; readonly protocolNo: string };

/** An unknown decision: the stamp has lines to write on. */
export const blankStamp: StampDetails = { decisionOn: null, protocolNo: '' };

/** Rows that would be printed: those on the desk that have the period, or the frozen ones. */
export function rowsToPrint(
  office: Office,
  tab: ScheduleTab,
  rows: readonly PlanRow[],
  version: ScheduleVersion | undefined,
): readonly ScheduledRow[] {
  if (tab !== 'draft') return version?.rows ?? [];
  return rows.filter((row) => row.stage !== 'noPeriod').map((row) => scheduledRow(office.view, row.application));
}

/** How many of them there are, without making them. */
export function printableCount(
  tab: ScheduleTab,
  rows: readonly PlanRow[],
  version: ScheduleVersion | undefined,
): number {
  if (tab !== 'draft') return version?.rows.length ?? 0;
  return rows.reduce((count, { stage }) => (stage === 'noPeriod' ? count : count + 1), 0);
}

/** The print model of a schedule as it stands. */
export function scheduleDocument(
  office: Office,
  place: SchedulePlace,
  rows: readonly ScheduledRow[],
  standing: ScheduleStanding,
): ScheduleModel {
  const { view } = office;
  const record = must(view.get('office', 'office'), 'the office row');
  const municipality = must(view.get('municipalities', place.municipalityId), 'the municipality').name;
  const signer = must(view.get('users', office.actor.userId), 'the user who acts');
  return buildScheduleModel({
    commission: record.commission,
    isSample: record.isSample,
    municipality,
    period: place.period,
    standing,
    expertsPerRow: expertsNeeded(view),
    rows,
    forms: wordFormsOf(view),
    signer: signer.post === '' ? { ...signer, post: roleNames[signer.role] } : signer,
    contact: coordinatorOf(office, municipality) ?? signer,
  });
}

/** How the schedule stands on paper. */
export function standingOf(
  office: Office,
  tab: ScheduleTab,
  version: ScheduleVersion | undefined,
  { decisionOn, protocolNo }: StampDetails,
): ScheduleStanding {
  if (tab === 'draft' || !version) return { kind: 'draft', asOf: office.today() };
  return {
    kind: 'approved',
    on: localDayOf(version.approvedAt),
    by: version.step ?? 'commission',
    decisionOn,
    protocolNo,
  };
}

function coordinatorOf(office: Office, municipality: string): User | null {
  for (const user of office.view.all('users')) {
    if (user.role === 'coordinator' && user.municipality === municipality) return user;
  }
  return null;
}
