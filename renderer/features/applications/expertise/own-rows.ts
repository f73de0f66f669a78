import { isSilent } from '#shared/domain/expertise/panel-state.ts';
import { procedureState } from '#shared/domain/expertise/readiness.ts';
import { scoreByOf } from '#shared/domain/expertise/score-by.ts';
import { currentSheet } from '#shared/domain/expertise/sheets.ts';
import { categoryNames } from '#shared/domain/statuses/category.ts';
import { invitationMachine, scoreSheetMachine } from '#shared/domain/statuses/machines.ts';
import { formatDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import { fullName } from '#shared/records/common.ts';
import type { Invitation } from '#shared/records/invitation.ts';
import type { View } from '#shared/records/view.ts';
import { expertiseTexts } from './texts.ts';

const texts = expertiseTexts.own;

/** An invitation of the expert who has signed in, in words. */
export type OwnRow = {
  readonly invitation: Invitation;
  /** Not there once he does not take part: then the case is not his to see. */
  readonly application: Application | undefined;
  readonly name: string;
  readonly organisation: string;
  readonly category: string;
  readonly state: string;
  readonly confirmBy: string;
  readonly scoreBy: string;
  readonly procedure: string;
  readonly sheet: string;
  readonly isLate: boolean;
};

/** What the expert is asked: unanswered first by their last day, then those that came to nothing, the newest first. */
export function ownInvitations(view: View, expertId: string, today: LocalDate): readonly OwnRow[] {
  return rowsOf(view, expertId, today, (one) => !takesPart(one)).toSorted(byNeed);
}

/** Procedures in which the expert takes part, by the day until which he scores. */
export function ownProcedures(view: View, expertId: string, today: LocalDate): readonly OwnRow[] {
  return rowsOf(view, expertId, today, takesPart).toSorted(byWork);
}

function rowsOf(view: View, expertId: string, today: LocalDate, wanted: (one: Invitation) => boolean): OwnRow[] {
  const own = [...view.all('invitations')].filter((one) => one.expertId === expertId && wanted(one));
  return own.map((invitation) => rowOf(view, invitation, today));
}

function rowOf(view: View, invitation: Invitation, today: LocalDate): OwnRow {
  const application = view.get('applications', invitation.applicationId);
  const { state, confirmBy } = invitation;
  const scoreBy = application ? scoreByOf(view, application) : null;
  const procedure = application ? procedureState(application.status) : null;
  const sheet = currentSheet(view, invitation.applicationId, invitation.expertId);
  return {
    invitation,
    application,
    name: application ? fullName(application) : texts.hidden,
    organisation: (application && view.get('organisations', application.organisationId)?.name) ?? '',
    category: application ? categoryNames[application.claimedCategory] : '',
    state: state === 'SLOT_CLOSED' ? texts.full : invitationMachine.names[state],
    confirmBy: confirmBy === null ? '' : formatDate(confirmBy),
    scoreBy: scoreBy === null ? '' : formatDate(scoreBy),
    procedure: procedure === null ? '' : texts.states[procedure],
    sheet: sheet ? scoreSheetMachine.names[sheet.state] : texts.noSheet,
    isLate: isSilent(invitation, today),
  };
}

function takesPart({ state }: Invitation): boolean {
  return state === 'CONFIRMED' || state === 'SCORED';
}

function byNeed(a: OwnRow, b: OwnRow): number {
  const isOpen = ({ invitation }: OwnRow) => Number(invitation.state !== 'INVITED');
  return isOpen(a) - isOpen(b) || byDay(a.invitation.confirmBy, b.invitation.confirmBy) || byName(a, b);
}

function byWork(a: OwnRow, b: OwnRow): number {
  const isDone = ({ invitation }: OwnRow) => Number(invitation.state === 'SCORED');
  return isDone(a) - isDone(b) || byName(a, b);
}

function byDay(a: LocalDate | null, b: LocalDate | null): number {
  return (a ?? '9999').localeCompare(b ?? '9999');
}

function byName(a: OwnRow, b: OwnRow): number {
  return a.name.localeCompare(b.name, 'ru');
}
