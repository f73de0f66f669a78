import { z } from 'zod';
import { localDateSchema } from '#shared/records/common.ts';
import { scheduleId } from '#shared/records/schedule.ts';
import type { Office } from '../../office/office.ts';
import { blankStamp, type StampDetails } from './schedule-document.ts';
import type { SchedulePlace } from './schedule-place.ts';

const stampSchema = z.object({ decisionOn: localDateSchema.nullable(), protocolNo: z.string().max(40) });

/** What was written into the stamp of this schedule when it was last printed: kept as a draft, it is no record. */
export function readStamp(office: Office, place: SchedulePlace): StampDetails {
  const read = stampSchema.safeParse(office.drafts.get(formIdOf(place))?.value);
  return read.success ? read.data : blankStamp;
}

/** Keeps the stamp for the next time. */
export function keepStamp(office: Office, place: SchedulePlace, stamp: StampDetails): void {
  office.drafts.put(formIdOf(place), stamp);
}

function formIdOf(place: SchedulePlace): string {
  return `schedule-stamp:${scheduleId(place.municipalityId, place.period)}`;
}
