import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Application, ApplicationStatus } from '#shared/records/application.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { idlenessOf } from './idleness.ts';
import { activeInvitations, freePlaces } from './panel.ts';
import { type Lamp, progressLamps, readinessLamps } from './readiness.ts';

/** Statuses in which a panel is at work: it is being gathered, or it scores. */
const atWork: ReadonlySet<ApplicationStatus> = new Set(['SENT_TO_EXPERTISE', 'IN_EXPERTISE']);

/** How it stands with the experts of one application. */
export type PanelState = {
  readonly application: Application;
  readonly readiness: readonly Lamp[];
  readonly progress: readonly Lamp[];
  /** Invitations that wait for an answer. */
  readonly waiting: readonly Invitation[];
  /** Of them, those whose last day to answer is past (C2, CX). */
  readonly silent: readonly Invitation[];
  /** Experts at work who did nothing for longer than the region allows (E5, S3). */
  readonly idle: readonly Invitation[];
  /** The longest idleness on the panel, in the days of the profile; 0 before the expertise has begun. */
  readonly idleDays: number;
  /** How many places nobody stands in, confirmed or invited: somebody is to be invited. */
  readonly missing: number;
  /** All lamps of a panel that is being gathered are lit: the expertise can be begun. */
  readonly isReady: boolean;
};

/** The panel of an application; null where no experts are at work on it. */
export function panelState(view: View, application: Application, today: LocalDate): PanelState | null {
  const { id, status } = application;
  if (!atWork.has(status)) return null;
  const standing = activeInvitations(view, id);
  const waiting = standing.filter(({ state }) => state === 'INVITED');
  const readiness = readinessLamps(view, id);
  const idleness = idleExperts(view, application, today);
  return {
    application,
    readiness,
    progress: progressLamps(view, id),
    waiting,
    silent: waiting.filter((one) => isSilent(one, today)),
    idle: idleness.filter(({ isTooLong }) => isTooLong).map(({ invitation }) => invitation),
    idleDays: Math.max(0, ...idleness.map(({ days }) => days)),
    missing: Math.max(0, freePlaces(view, id)),
    isReady: status === 'SENT_TO_EXPERTISE' && readiness.every(({ isLit }) => isLit),
  };
}

/** Whether the last day to answer is past and there is no answer. */
export function isSilent({ state, confirmBy }: Invitation, today: LocalDate): boolean {
  return state === 'INVITED' && confirmBy !== null && confirmBy < today;
}

/** Whether the expert does nothing for too long; who waits for the others of the panel is not idle. */
export function isIdle(view: View, invitation: Invitation, today: LocalDate): boolean {
  const isAtWork = view.get('applications', invitation.applicationId)?.status === 'IN_EXPERTISE';
  return isAtWork && invitation.state === 'CONFIRMED' && idlenessOf(view, invitation, today).isTooLong;
}

function idleExperts(view: View, { id, status }: Application, today: LocalDate) {
  if (status !== 'IN_EXPERTISE') return [];
  return activeInvitations(view, id)
    .filter(({ state }) => state === 'CONFIRMED')
    .map((invitation) => ({ invitation, ...idlenessOf(view, invitation, today) }));
}
