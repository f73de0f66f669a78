import { type RegisteredCommand, registered } from '#shared/authority/registry.ts';
import { allCommands } from '#shared/commands/all.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import type { Gesture } from '../world.ts';
import { endingGestures } from './ending.ts';
import { expertiseGestures } from './expertise.ts';
import { intakeGestures } from './intake.ts';
import { meetingGestures } from './meeting.ts';

/** All gestures, by the name of the command that they think of. */
export const gestures: Readonly<Record<string, Gesture>> = {
  ...intakeGestures,
  ...expertiseGestures,
  ...meetingGestures,
  ...endingGestures,
};

/** Names of the commands of the model. */
export const gestureNames = Object.keys(gestures);

/** The program's own commands, as the authority meets them. */
export const commands: ReadonlyMap<string, RegisteredCommand> = new Map(
  allCommands.map((command) => [command.name, registered(command)]),
);

/** What is worth trying in each status, the likelier the oftener it stands; so that runs come far. */
export const worthTrying: Readonly<Record<ApplicationStatus, readonly string[]>> = {
  DRAFT: many({ 'application.submit': 6, 'application.edit': 2, 'application.discardDraft': 1 }),
  REGISTERING: many({ 'application.register': 6, 'application.edit': 1, 'application.refuseIntake': 1 }),
  REGISTERED: many({
    'application.accept': 8,
    'application.setPeriod': 16,
    'application.setPeriods': 2,
    'application.sendNotice': 4,
    'application.sendNotices': 4,
    'application.undo': 2,
    ...withdrawals(),
  }),
  ACCEPTED: many({
    'application.setPeriod': 10,
    'application.assignExperts': 24,
    'application.requestInfo': 5,
    'application.sendToExpertise': 14,
    'schedule.applyPlan': 8,
    'schedule.undoPlan': 2,
    'schedule.approve': 14,
    'schedule.approveAsCoordinator': 4,
    'application.skipExpertise': 20,
    'application.attachEmployerNote': 4,
    'application.edit': 4,
    'application.undo': 6,
    ...withdrawals(),
  }),
  AWAITING_INFO: many({
    'infoRequest.answer': 4,
    'application.infoReceived': 3,
    'application.supplement': 2,
    'application.assignExperts': 1,
    'application.sendToExpertise': 1,
  }),
  SENT_TO_EXPERTISE: many({
    'invitation.confirm': 30,
    'invitation.decline': 3,
    'invitation.invite': 10,
    'schedule.applyPlan': 3,
    'schedule.undoPlan': 1,
    'invitation.inviteMany': 2,
    'procedure.setTerms': 1,
    'invitation.expire': 3,
    'invitation.expireMany': 1,
    'application.startExpertise': 18,
    'application.supplement': 4,
    'application.attachEmployerNote': 8,
    'application.edit': 4,
    'application.undo': 2,
    ...withdrawals(),
  }),
  IN_EXPERTISE: many({
    'scoreSheet.edit': 30,
    'scoreSheet.finish': 30,
    'conclusion.form': 16,
    'conclusion.acknowledge': 14,
    'application.finishExpertise': 16,
    'application.replaceExpert': 5,
    'application.replaceExperts': 2,
    'application.undoReplaceExperts': 1,
    'application.addThirdExpert': 10,
    'invitation.confirm': 10,
    'invitation.decline': 2,
    'invitation.expire': 2,
    ...withdrawals(),
  }),
  EXPERTISE_DONE: many({
    'application.toScheduling': 4,
    'application.returnForRevision': 2,
    'application.withdrawLate': 1,
    'application.sendNotice': 1,
    'application.registerWithdrawal': 1,
    'application.coordinatorWithdraw': 1,
    'application.refuseIntake': 1,
    'application.edit': 1,
    'scoreSheet.edit': 1,
    'application.supplement': 1,
  }),
  SCHEDULING_AK: many({
    'application.sendNotice': 3,
    'application.sendNotices': 2,
    'meeting.plan': 2,
    'application.putOnAgenda': 6,
    'application.withdrawLate': 1,
  }),
  AK_SESSION: many({
    'meeting.open': 12,
    'meeting.markAttendance': 3,
    'vote.cast': 18,
    'agenda.recuse': 2,
    'application.recordVote': 18,
    'application.postpone': 1,
    'application.withdrawLate': 1,
  }),
  DECISION: many({
    'meeting.closeVoting': 3,
    'meeting.draftProtocol': 3,
    'meeting.signProtocol': 4,
    'order.issue': 5,
    'application.postpone': 1,
    'application.recordVote': 1,
    'vote.cast': 1,
    'application.undo': 1,
  }),
  GRANTED: many({
    'application.sendNotice': 2,
    'application.archive': 1,
    'application.correctClericalError': 2,
    'meeting.publish': 1,
  }),
  REFUSED: many({ 'application.sendNotice': 2, 'application.archive': 1, 'application.correctClericalError': 2 }),
  INTAKE_REFUSED: many({ 'application.resubmitCopy': 2, 'application.sendNotice': 2, 'application.archive': 1 }),
  WITHDRAWN: many({ 'application.archive': 6, 'application.edit': 1, 'invitation.confirm': 1, 'application.undo': 1 }),
  ARCHIVED: many({ 'application.unarchive': 1, 'application.edit': 1 }),
};

function withdrawals(): Readonly<Record<string, number>> {
  return {
    'withdrawal.form': 1,
    'withdrawal.attach': 1,
    'withdrawal.reject': 1,
    'application.registerWithdrawal': 1,
    'application.coordinatorWithdraw': 1,
  };
}

function many(weights: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(weights).flatMap(([name, weight]) => Array.from({ length: weight }, () => name));
}
