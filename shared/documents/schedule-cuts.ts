import type { WordForms } from '#shared/domain/words/word-forms.ts';
import type { ScheduleModel } from './schedule-model.ts';

/** Organisations that have people in the schedule, by name. */
export function organisationsOf(model: ScheduleModel): readonly string[] {
  return [...new Set(model.rows.map((row) => row.organisation))].sort((a, b) => a.localeCompare(b, 'ru'));
}

/** The schedule of one organisation: what is given to the school (S1, domain §5 D3). */
export function organisationCut(model: ScheduleModel, organisation: string): ScheduleModel {
  return { ...model, organisation, rows: model.rows.filter((row) => row.organisation === organisation) };
}

/** The schedules of all organisations as one document: what is handed out to every school at once (D3). */
export function organisationsBatch(model: ScheduleModel): ScheduleModel {
  const rows = model.rows.toSorted((a, b) => a.organisation.localeCompare(b.organisation, 'ru'));
  return { ...model, byOrganisation: true, rows };
}

/** The schedules that stand one after another in a document: one, or each organisation's. */
export function schedulesIn({ byOrganisation, ...model }: ScheduleModel): readonly ScheduleModel[] {
  return byOrganisation ? organisationsOf(model).map((name) => organisationCut(model, name)) : [model];
}

/**
 * Schedules of municipalities as one of the region: municipality by municipality, each under its name. What is around the
 * table comes from `around`, a schedule made by whoever prints it.
 */
export function regionCut(
  around: ScheduleModel,
  region: string,
  forms: Pick<WordForms, 'genitive'>,
  models: readonly ScheduleModel[],
): ScheduleModel {
  const genitive = forms.genitive('municipality', region).text;
  const sorted = models.toSorted((a, b) => a.place.name.localeCompare(b.place.name, 'ru'));
  return {
    ...around,
    place: { name: region, genitive, heading: genitive },
    rows: sorted.flatMap(({ place, rows }) => rows.map((row) => ({ ...row, group: place.name }))),
  };
}
