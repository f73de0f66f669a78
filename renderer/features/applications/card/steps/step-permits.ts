import { archiveApplications } from '#shared/commands/archive/archive-applications.ts';
import { correctClericalError } from '#shared/commands/archive/correct-clerical-error.ts';
import { unarchiveApplication } from '#shared/commands/archive/unarchive-application.ts';
import { assignExperts } from '#shared/commands/assign-experts.ts';
import type { View } from '#shared/commands/command.ts';
import { addThirdExpert } from '#shared/commands/expertise/add-third-expert.ts';
import { expireInvitations } from '#shared/commands/expertise/expire-invitations.ts';
import { finishExpertise } from '#shared/commands/expertise/finish-expertise.ts';
import { inviteExpert } from '#shared/commands/expertise/invite-expert.ts';
import { replaceExpert } from '#shared/commands/expertise/replace-expert.ts';
import { returnForRevision } from '#shared/commands/expertise/return-for-revision.ts';
import { sendToExpertise } from '#shared/commands/expertise/send-to-expertise.ts';
import { setProcedureTerms } from '#shared/commands/expertise/set-procedure-terms.ts';
import { skipExpertise } from '#shared/commands/expertise/skip-expertise.ts';
import { startExpertise } from '#shared/commands/expertise/start-expertise.ts';
import { toScheduling } from '#shared/commands/expertise/to-scheduling.ts';
import { acceptApplications } from '#shared/commands/filing/accept-applications.ts';
import { discardDraft } from '#shared/commands/filing/discard-draft.ts';
import { resubmitCopy } from '#shared/commands/filing/resubmit-copy.ts';
import { submitApplication } from '#shared/commands/filing/submit-application.ts';
import { attachEmployerNote } from '#shared/commands/information/attach-employer-note.ts';
import { infoReceived } from '#shared/commands/information/info-received.ts';
import { requestInfo } from '#shared/commands/information/request-info.ts';
import { sendNotice } from '#shared/commands/information/send-notice.ts';
import { refuseIntake } from '#shared/commands/refuse-intake.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { setPeriod } from '#shared/commands/set-period.ts';
import { attachWithdrawal } from '#shared/commands/withdrawal/attach-withdrawal.ts';
import { coordinatorWithdraw } from '#shared/commands/withdrawal/coordinator-withdraw.ts';
import { formWithdrawal } from '#shared/commands/withdrawal/form-withdrawal.ts';
import { registerWithdrawal } from '#shared/commands/withdrawal/register-withdrawal.ts';
import { rejectWithdrawal } from '#shared/commands/withdrawal/reject-withdrawal.ts';
import { withdrawLate } from '#shared/commands/withdrawal/withdraw-late.ts';
import type { Actor } from '#shared/domain/rights/actor.ts';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';

/** The part of a command that a step asks: may it be done to this application now? */
type Asked = { permit(view: View, actor: Actor, application: Application): Refusal | null };

/** The command behind each step: its own guards, beyond status, form and role. */
export const stepPermits: Readonly<Partial<Record<MoveKey, Asked>>> = {
  discardDraft,
  submit: submitApplication,
  register: registerApplications,
  refuseIntake,
  resubmitCopy,
  accept: acceptApplications,
  requestInfo,
  infoReceived,
  setPeriod,
  assignExperts,
  attachEmployerNote,
  sendNotice,
  sendToExpertise,
  skipExpertise,
  inviteExpert,
  expireInvitations,
  startExpertise,
  replaceExpert,
  addThirdExpert,
  setProcedureTerms,
  correctClericalError,
  finishExpertise,
  returnForRevision,
  toScheduling,
  formWithdrawal,
  attachWithdrawal,
  rejectWithdrawal,
  registerWithdrawal,
  coordinatorWithdraw,
  withdrawLate,
  archive: archiveApplications,
  unarchive: unarchiveApplication,
};
