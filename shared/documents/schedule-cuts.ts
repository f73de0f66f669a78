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
