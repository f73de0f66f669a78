import { scheduleId } from '#shared/records/schedule.ts';
import type { View } from '#shared/records/view.ts';

/** Which schedule is on the desk: one municipality, one period. */
export type SchedulePlace = { readonly municipalityId: string; readonly period: string };

/** The place as the office stores its schedule. */
export function storedSchedule(view: View, place: SchedulePlace) {
  return view.get('schedules', scheduleId(place.municipalityId, place.period)) ?? null;
}
