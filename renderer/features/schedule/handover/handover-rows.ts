import {
  attachedConclusion,
  currentCheck,
  type HandoverStage,
  handoverDueOf,
  handoverStageOf,
} from '#shared/domain/expertise/conclusion-checks.ts';
import { currentConclusion } from '#shared/domain/expertise/conclusions.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Attachment } from '#shared/records/attachment.ts';
import { fullName } from '#shared/records/common.ts';
import type { Conclusion } from '#shared/records/conclusion.ts';
import type { ConclusionCheck } from '#shared/records/conclusion-check.ts';
import type { View } from '#shared/records/view.ts';

/** A conclusion on its way to the centre, with all that its line shows. */
export type HandoverRow = {
  readonly application: Application;
  readonly stage: HandoverStage;
  readonly municipality: string;
  readonly organisation: string;
  readonly conclusion: Conclusion | undefined;
  readonly attached: Attachment | undefined;
  readonly check: ConclusionCheck | undefined;
  /** Who said the word, and who handed it over. */
  readonly checkedBy: string;
  readonly handedBy: string;
  readonly due: LocalDate | null;
};

/** Conclusions that are to be checked, handed over, or are handed over; the nearest day first, the last handed first. */
export function handoverRows(view: View, today: LocalDate): readonly HandoverRow[] {
  const rows: HandoverRow[] = [];
  for (const application of view.all('applications')) {
    const stage = handoverStageOf(view, application);
    if (stage !== null) rows.push(rowOf(view, application, stage, today));
  }
  return rows.sort(byDay);
}

function rowOf(view: View, application: Application, stage: HandoverStage, today: LocalDate): HandoverRow {
  const check = currentCheck(view, application);
  const who = (id: string | undefined) => {
    const user = id === undefined ? undefined : view.get('users', id);
    return user ? surnameWithInitials(user) : '';
  };
  return {
    application,
    stage,
    municipality: view.get('municipalities', application.municipalityId)?.name ?? '',
    organisation: view.get('organisations', application.organisationId)?.name ?? '',
    conclusion: currentConclusion(view, application.id),
    attached: attachedConclusion(view, application.id),
    check,
    checkedBy: who(check?.checkedBy),
    handedBy: who(check?.handedOver?.by),
    due: handoverDueOf(view, application, today),
  };
}

function byDay(a: HandoverRow, b: HandoverRow): number {
  const handed = (b.check?.handedOver?.on ?? '').localeCompare(a.check?.handedOver?.on ?? '');
  return (
    handed ||
    (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
    fullName(a.application).localeCompare(fullName(b.application), 'ru')
  );
}
