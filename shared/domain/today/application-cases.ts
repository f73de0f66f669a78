import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import { openBlockingRequests } from '../applications/open-requests.ts';
import { addMonths } from '../calendar/shift-months.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { alarmOf } from '../deadlines/alarm.ts';
import { type OpenDeadline, openDeadlines } from '../deadlines/open-deadlines.ts';
import type { ServiceTermCode } from '../deadlines/service-terms.ts';
import { handoverDueOf, handoverStageOf } from '../expertise/conclusion-checks.ts';
import { type PanelState, panelState } from '../expertise/panel-state.ts';
import { expertsNeeded, profileOf } from '../profile/region-profile.ts';
import { terminalStatuses } from '../statuses/status.ts';
import type { MatterCase, MatterKind, Urgency } from './matter.ts';

/** What is asked of one application, and by which day. */
type Asked = Omit<MatterCase, 'applicationId'>;

const kindOfDeadline: Readonly<Record<ServiceTermCode, MatterKind>> = {
  J0: 'registration',
  D30: 'termNotTold',
  D60: 'decision',
  D90: 'service',
};

/** Matters that one application is by its status and its deadlines; deadlines that are far are none. */
export function casesOfApplication(
  view: View,
  application: Application,
  today: LocalDate,
  calendar: WorkCalendar,
): readonly Asked[] {
  const { status } = application;
  if (status === 'DRAFT') return [{ kind: 'drafts', urgency: 'soon', due: null }];
  const deadlines = openDeadlines(view, application, calendar).flatMap((deadline) => ofDeadline(deadline, today));
  return [...deadlines, ...ofStatus(view, application, today), ...ofHeldCategory(view, application, today)];
}

function ofDeadline(deadline: OpenDeadline, today: LocalDate): readonly Asked[] {
  const kind = kindOfDeadline[deadline.code];
  const urgency = urgencyOf(deadline, today);
  return urgency ? [{ kind, urgency, due: deadline.legal }] : [];
}

/** Near is what rings by domain §7: ten days before the safe date. The last day itself is today's work. */
function urgencyOf(deadline: OpenDeadline, today: LocalDate): Urgency | null {
  const { kind, daysLeft } = alarmOf(deadline, today);
  if (kind === 'late') return 'late';
  if (kind === 'far') return null;
  return daysLeft <= 0 ? 'today' : 'soon';
}

function ofStatus(view: View, application: Application, today: LocalDate): readonly Asked[] {
  const { id, status, form, expertIds } = application;
  const isTaken = status === 'REGISTERED' || status === 'ACCEPTED';
  if (isTaken && form === 'SIMPLIFIED') return [{ kind: 'simplified', urgency: 'soon', due: null }];
  if (isTaken && expertIds.length < expertsNeeded(view)) return [{ kind: 'noExperts', urgency: 'soon', due: null }];
  const panel = panelState(view, application, today);
  if (panel) return ofPanel(panel);
  if (status === 'AWAITING_INFO' && openBlockingRequests(view, id) === 0) {
    return [{ kind: 'answersIn', urgency: 'today', due: null }];
  }
  return ofConclusion(view, application, today);
}

/** A finished conclusion is checked and then handed over, both by the 15th (M15, S1); afterwards the centre goes on. */
function ofConclusion(view: View, application: Application, today: LocalDate): readonly Asked[] {
  const stage = handoverStageOf(view, application);
  if (stage === null || stage === 'handedOver') return [];
  const due = handoverDueOf(view, application, today);
  if (due === null) return [];
  const urgency = due < today ? 'late' : due === today ? 'today' : 'soon';
  return [{ kind: stage === 'toCheck' ? 'conclusions' : 'handover', urgency, due }];
}

/** A panel is filled again when experts have left it, and the expertise begun when all have confirmed. */
function ofPanel({ missing, isReady }: PanelState): readonly Asked[] {
  if (missing > 0) return [{ kind: 'panelShort', urgency: 'today', due: null }];
  return isReady ? [{ kind: 'panelReady', urgency: 'today', due: null }] : [];
}

/** A category that ends while the application is in work is worth hurrying for (п. 31: its term is taken into account). */
function ofHeldCategory(view: View, { heldUntil, status }: Application, today: LocalDate): readonly Asked[] {
  if (heldUntil === null || isOver(status) || heldUntil < today) return [];
  const isNear = heldUntil <= addMonths(today, profileOf(view).filingAdviceMonths);
  return isNear ? [{ kind: 'categoryEnds', urgency: 'soon', due: heldUntil }] : [];
}

function isOver(status: Application['status']): boolean {
  return status === 'DECISION' || terminalStatuses.has(status);
}
