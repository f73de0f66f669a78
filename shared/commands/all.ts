import { approveSchedule } from './approve-schedule.ts';
import { archiveApplications } from './archive/archive-applications.ts';
import { correctClericalError } from './archive/correct-clerical-error.ts';
import { unarchiveApplication } from './archive/unarchive-application.ts';
import { assignExperts } from './assign-experts.ts';
import type { Command } from './command.ts';
import { createOffice } from './create-office.ts';
import { editApplication } from './edit-application.ts';
import { editContacts } from './edit-contacts.ts';
import { acknowledgeConclusion } from './expertise/acknowledge-conclusion.ts';
import { addThirdExpert } from './expertise/add-third-expert.ts';
import { confirmInvitation } from './expertise/confirm-invitation.ts';
import { declineInvitation } from './expertise/decline-invitation.ts';
import { editScoreSheet } from './expertise/edit-score-sheet.ts';
import { expireInvitations } from './expertise/expire-invitations.ts';
import { finishExpertise } from './expertise/finish-expertise.ts';
import { finishScoreSheet } from './expertise/finish-score-sheet.ts';
import { formConclusion } from './expertise/form-conclusion.ts';
import { inviteExpert } from './expertise/invite-expert.ts';
import { replaceExpert } from './expertise/replace-expert.ts';
import { returnForRevision } from './expertise/return-for-revision.ts';
import { sendToExpertise } from './expertise/send-to-expertise.ts';
import { skipExpertise } from './expertise/skip-expertise.ts';
import { startExpertise } from './expertise/start-expertise.ts';
import { toScheduling } from './expertise/to-scheduling.ts';
import { acceptApplications } from './filing/accept-applications.ts';
import { createDraft } from './filing/create-draft.ts';
import { discardDraft } from './filing/discard-draft.ts';
import { resubmitCopy } from './filing/resubmit-copy.ts';
import { submitApplication } from './filing/submit-application.ts';
import { supplementPortfolio } from './filing/supplement-portfolio.ts';
import { importApplications } from './import-applications.ts';
import { importExperts } from './import-experts.ts';
import { answerRequest } from './information/answer-request.ts';
import { attachEmployerNote } from './information/attach-employer-note.ts';
import { infoReceived } from './information/info-received.ts';
import { requestInfo } from './information/request-info.ts';
import { sendNotice } from './information/send-notice.ts';
import { castVote } from './meeting/cast-vote.ts';
import { closeVoting } from './meeting/close-voting.ts';
import { draftProtocol } from './meeting/draft-protocol.ts';
import { issueOrder } from './meeting/issue-order.ts';
import { markAttendance } from './meeting/mark-attendance.ts';
import { openMeeting } from './meeting/open-meeting.ts';
import { planMeeting } from './meeting/plan-meeting.ts';
import { postponeApplication } from './meeting/postpone-application.ts';
import { publishOrder } from './meeting/publish-order.ts';
import { putOnAgenda } from './meeting/put-on-agenda.ts';
import { recordVote } from './meeting/record-vote.ts';
import { recuseMember } from './meeting/recuse-member.ts';
import { saveMember } from './meeting/save-member.ts';
import { signProtocol } from './meeting/sign-protocol.ts';
import { addNote } from './notes/add-note.ts';
import { removeNote } from './notes/remove-note.ts';
import { setProfile } from './profile/set-profile.ts';
import { refuseIntake } from './refuse-intake.ts';
import { registerApplications } from './register-applications.ts';
import { setPeriod } from './set-period.ts';
import { setPersonForms } from './set-person-forms.ts';
import { setWordForm } from './set-word-form.ts';
import { undo } from './undo.ts';
import { viewPersonal } from './view-personal.ts';
import { attachWithdrawal } from './withdrawal/attach-withdrawal.ts';
import { coordinatorWithdraw } from './withdrawal/coordinator-withdraw.ts';
import { formWithdrawal } from './withdrawal/form-withdrawal.ts';
import { registerWithdrawal } from './withdrawal/register-withdrawal.ts';
import { rejectWithdrawal } from './withdrawal/reject-withdrawal.ts';
import { withdrawLate } from './withdrawal/withdraw-late.ts';

/** Every command there is. A name stands once; the journal and the history keep it for ever. */
export const allCommands: readonly Command<unknown, unknown>[] = [
  createOffice,
  importApplications,
  importExperts,
  registerApplications,
  refuseIntake,
  editApplication,
  editContacts,
  setPeriod,
  setWordForm,
  setPersonForms,
  assignExperts,
  approveSchedule,
  undo,
  viewPersonal,
  createDraft,
  discardDraft,
  submitApplication,
  resubmitCopy,
  acceptApplications,
  supplementPortfolio,
  requestInfo,
  answerRequest,
  infoReceived,
  attachEmployerNote,
  sendNotice,
  addNote,
  removeNote,
  sendToExpertise,
  skipExpertise,
  inviteExpert,
  confirmInvitation,
  declineInvitation,
  expireInvitations,
  startExpertise,
  replaceExpert,
  addThirdExpert,
  editScoreSheet,
  finishScoreSheet,
  formConclusion,
  acknowledgeConclusion,
  finishExpertise,
  returnForRevision,
  toScheduling,
  saveMember,
  planMeeting,
  openMeeting,
  markAttendance,
  putOnAgenda,
  postponeApplication,
  recuseMember,
  castVote,
  recordVote,
  closeVoting,
  draftProtocol,
  signProtocol,
  issueOrder,
  publishOrder,
  formWithdrawal,
  attachWithdrawal,
  rejectWithdrawal,
  registerWithdrawal,
  coordinatorWithdraw,
  withdrawLate,
  archiveApplications,
  unarchiveApplication,
  correctClericalError,
  setProfile,
];
