import { type LocalDate, parseLocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Attachment } from '#shared/records/attachment.ts';
import type { ConclusionCheck } from '#shared/records/conclusion-check.ts';
import type { View } from '#shared/records/view.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import { handoverDue } from '../deadlines/application-deadlines.ts';
import { profileOf } from '../profile/region-profile.ts';
import { rowsBy } from '../rows/rows-by.ts';

/** The signed conclusion that was attached last (S1: «Итоговое заключение не прикреплено» without one). */
export function attachedConclusion(view: View, applicationId: string): Attachment | undefined {
  return rowsBy(view, 'attachments', 'applicationId', applicationId)
    .filter(({ item }) => item === 'conclusion')
    .reduce<Attachment | undefined>((last, one) => (last && last.addedAt > one.addedAt ? last : one), undefined);
}

/**
 * What the municipality has said of the conclusion; what was said before a return for revision counts no more (T15), nor,
 * until it is handed over, what was said of a paper that is not the attached one (S1: only where it is attached).
 */
export function currentCheck(view: View, application: Application): ConclusionCheck | undefined {
  const check = view.get('conclusionChecks', application.id);
  const finished = application.stages.findLast(({ status }) => status === 'EXPERTISE_DONE');
  if (!check || !finished || check.checkedAt < finished.at) return undefined;
  const isOfPaper = check.handedOver !== null || attachedConclusion(view, application.id)?.id === check.attachmentId;
  return isOfPaper ? check : undefined;
}

/** How far a conclusion is on its way to the centre. */
export type HandoverStage = 'toCheck' | 'toHandOver' | 'handedOver';

/** How far the conclusion of an application is; null while there is none, and where it was never asked for. */
export function handoverStageOf(view: View, application: Application): HandoverStage | null {
  const check = currentCheck(view, application);
  if (check?.handedOver) return 'handedOver';
  if (application.status !== 'EXPERTISE_DONE') return null;
  return check ? 'toHandOver' : 'toCheck';
}

/**
 * The day by which a conclusion is to be handed over: the 15th, or the working day before it, that comes first after the
 * expertise was over (M15, S1); null where the region sets no day. Of an expertise whose end is not known, the next.
 */
export function handoverDueOf(view: View, application: Application, today: LocalDate): LocalDate | null {
  const { handoverDay } = profileOf(view);
  if (handoverDay === null) return null;
  const finished = application.stages.findLast(({ status }) => status === 'EXPERTISE_DONE');
  const on = (finished && parseLocalDate(finished.at.slice(0, 10))) ?? today;
  return handoverDue(calendarOf(view), on, handoverDay).legal;
}
