import { organisationCut, organisationsBatch, organisationsOf, regionCut } from '#shared/documents/schedule-cuts.ts';
import type { ScheduleModel } from '#shared/documents/schedule-model.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { finalVersion } from '#shared/domain/schedule/versions.ts';
import { wordFormsOf } from '#shared/domain/words/word-forms.ts';
import type { ScheduleVersion } from '#shared/records/schedule.ts';
import type { Office } from '../../../office/office.ts';
import { planRowsOf } from '../plan-rows.ts';
import { rowsToPrint, scheduleDocument, standingOf } from '../schedule-document.ts';
import { storedSchedule } from '../schedule-place.ts';
import type { ScheduleTab } from '../schedule-store.ts';

/** Whose schedule is printed: the municipality's, one organisation's, each organisation's, the whole region's (D3). */
export type Cut =
  | { readonly kind: 'municipality' }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'organisations' }
  | { readonly kind: 'region' };

/** The cut by default. */
export const wholeMunicipality: Cut = { kind: 'municipality' };

/** A schedule in its cut, and the municipalities that did not enter the region's because nobody has approved theirs. */
export type CutModel = { readonly model: ScheduleModel; readonly leftOut: readonly string[] };

/** The schedule on the desk as the cut has it. */
export function cutModel(office: Office, tab: ScheduleTab, model: ScheduleModel, cut: Cut): CutModel {
  switch (cut.kind) {
    case 'municipality':
      return { model, leftOut: [] };
    case 'organisation':
      return { model: organisationCut(model, cut.organisation), leftOut: [] };
    case 'organisations':
      return { model: organisationsBatch(model), leftOut: [] };
    case 'region':
      return wholeRegion(office, tab, model);
  }
}

/** The first organisation of the schedule, to begin with. */
export function firstOrganisation(model: ScheduleModel): string {
  return organisationsOf(model)[0] ?? '';
}

function wholeRegion(office: Office, tab: ScheduleTab, around: ScheduleModel): CutModel {
  const { view } = office;
  const models: ScheduleModel[] = [];
  const leftOut: string[] = [];
  let latest: ScheduleVersion | undefined;
  for (const { id, name } of view.all('municipalities')) {
    const place = { municipalityId: id, period: around.period };
    const version = finalVersion(storedSchedule(view, place));
    const plan = planRowsOf(view, place);
    const rows = rowsToPrint(office, tab, plan, version);
    if (rows.length > 0) {
      models.push(scheduleDocument(office, place, rows, around.standing));
      if (version && version.approvedAt > (latest?.approvedAt ?? '')) latest = version;
    } else if (plan.some((row) => row.stage !== 'noPeriod')) leftOut.push(name);
  }
  // The region's paper stands as of the last approval in it, not as the schedule that lies on the desk.
  const { standing: stamp } = around;
  const standing = stamp.kind === 'approved' ? standingOf(office, tab, latest, stamp) : stamp;
  return { model: regionCut({ ...around, standing }, profileOf(view).name, wordFormsOf(view), models), leftOut };
}
