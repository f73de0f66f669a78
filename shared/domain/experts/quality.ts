import { type LocalDate, parseLocalDate, toDayNumber } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { answeredAtOf } from '../expertise/answered-at.ts';
import { isIdle, isSilent } from '../expertise/panel-state.ts';
import { scoreByOf } from '../expertise/score-by.ts';
import { currentSheet } from '../expertise/sheets.ts';
import { rowsBy } from '../rows/rows-by.ts';
import { roundFraction } from './fraction.ts';
import { type Spread, spreadOf } from './spread.ts';

/** How an expert answers and works: over all time, or in the applications of one period. */
export type ExpertQuality = {
  readonly invited: number;
  /** Answered with consent, whatever came of it later. */
  readonly confirmed: number;
  readonly declined: number;
  /** Of those who answered, either way: after the last day to answer. */
  readonly answeredLate: number;
  /** Let the term pass: noted as expired, or silent now past the last day. */
  readonly expired: number;
  /** Waits for an answer, and the term is not over. */
  readonly waiting: number;
  /** Given to another expert after his consent or silence. */
  readonly replaced: number;
  /** Mean time to answer in calendar days, in tenths; null while he has answered nothing. */
  readonly answerTenths: number | null;
  /** Applications in which he does nothing now for longer than the region allows (E5, S3). */
  readonly idleNow: number;
  /** Finished sheets: the latest version of each application. */
  readonly finished: number;
  /** Of them, finished after the last day of scoring (EV, S2), or of the period where none is set. */
  readonly finishedLate: number;
  readonly spread: Spread;
};

/** The quality of an expert's work; `period` (`YYYY-MM`) narrows it to the applications of one window. */
export function qualityOf(view: View, expertId: string, today: LocalDate, period: string | null = null): ExpertQuality {
  const invitations = rowsBy(view, 'invitations', 'expertId', expertId).filter(
    ({ applicationId }) => period === null || view.get('applications', applicationId)?.period === period,
  );
  const count = (test: (one: Invitation) => boolean) => invitations.filter(test).length;
  const sheets = finishedSheets(view, expertId, invitations);
  return {
    invited: invitations.length,
    confirmed: count((one) => one.state !== 'DECLINED' && answeredAtOf(one) !== null),
    declined: count(({ state }) => state === 'DECLINED'),
    answeredLate: count(isAnsweredLate),
    expired: count((one) => one.state === 'EXPIRED' || isSilent(one, today)),
    waiting: count((one) => one.state === 'INVITED' && !isSilent(one, today)),
    replaced: count(({ state }) => state === 'REPLACED'),
    answerTenths: meanAnswer(invitations),
    idleNow: count((one) => isIdle(view, one, today)),
    finished: sheets.length,
    finishedLate: sheets.filter(({ application, on }) => on > (scoreByOf(view, application) ?? NEVER)).length,
    spread: spreadOf(
      view,
      expertId,
      sheets.map(({ application }) => application),
    ),
  };
}

function isAnsweredLate(invitation: Invitation): boolean {
  const { confirmBy } = invitation;
  const on = answerDay(invitation);
  return confirmBy !== null && on !== null && on > confirmBy;
}

/** The moment is told in UTC: an answer of the early morning may seem to be of the day before, never of the day after. */
function answerDay(invitation: Invitation): LocalDate | null {
  const answeredAt = answeredAtOf(invitation);
  return answeredAt === null ? null : parseLocalDate(answeredAt.slice(0, 10));
}

/** Later than any day: without a period and a term no sheet is late. */
const NEVER = '9999';

type Finished = { readonly application: Application; readonly on: LocalDate };

function finishedSheets(view: View, expertId: string, invitations: readonly Invitation[]): readonly Finished[] {
  const ids = new Set(invitations.map(({ applicationId }) => applicationId));
  return [...ids].flatMap((id) => {
    const application = view.get('applications', id);
    const sheet = currentSheet(view, id, expertId);
    const on = sheet?.state === 'FINAL' ? parseLocalDate((sheet.finishedAt ?? '').slice(0, 10)) : null;
    return application && on ? [{ application, on }] : [];
  });
}

function meanAnswer(invitations: readonly Invitation[]): number | null {
  const days = invitations.flatMap((one) => {
    const on = answerDay(one);
    return on ? [Math.max(0, toDayNumber(on) - toDayNumber(one.invitedOn))] : [];
  });
  if (days.length === 0) return null;
  return roundFraction({ num: days.reduce((sum, one) => sum + one, 0) * 10, den: days.length });
}
