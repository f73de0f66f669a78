import { approveSchedule } from './approve-schedule.ts';
import { archiveApplications } from './archive/archive-applications.ts';
import { correctClericalError } from './archive/correct-clerical-error.ts';
import { unarchiveApplication } from './archive/unarchive-application.ts';
import { assignExperts } from './assign-experts.ts';
import { applyPlan } from './assignment/apply-plan.ts';
import { undoPlan } from './assignment/undo-plan.ts';
import type { Command } from './command.ts';
import { createOffice } from './create-office.ts';
import { closePeriod } from './directories/close-period.ts';
import { closePlace } from './directories/close-place.ts';
import { importOrganisations } from './directories/import-organisations.ts';
import { mergePlaces } from './directories/merge-places.ts';
import { openPeriod } from './directories/open-period.ts';
import { removePlace } from './directories/remove-place.ts';
import { removeDirectoryWord } from './directories/remove-word.ts';
import { resetCalendar } from './directories/reset-calendar.ts';
import { saveMunicipality } from './directories/save-municipality.ts';
import { saveOrganisation } from './directories/save-organisation.ts';
import { saveIntakeReason } from './directories/save-reason.ts';
import { setCalendar } from './directories/set-calendar.ts';
import { setDirectoryWord } from './directories/set-word.ts';
import { undoMerge } from './directories/undo-merge.ts';
import { editApplication } from './edit-application.ts';
import { editContacts } from './edit-contacts.ts';
import { attachEmployeeScan } from './employees/attach-employee-scan.ts';
import { checkEmployee } from './employees/check-employee.ts';
import { confirmEmployee } from './employees/confirm-employee.ts';
import { createEmployee } from './employees/create-employee.ts';
import { detachEmployeeScan } from './employees/detach-employee-scan.ts';
import { dismissEmployee } from './employees/dismiss-employee.ts';
import { fileFromCard } from './employees/file-from-card.ts';
import { importEmployees } from './employees/import-employees.ts';
import { linkEmployeeAccount } from './employees/link-employee-account.ts';
import { mergeEmployees } from './employees/merge-employees.ts';
import { removeEmployeeEntry } from './employees/remove-employee-entry.ts';
import { removeEmployeePost } from './employees/remove-employee-post.ts';
import { renameEmployee } from './employees/rename-employee.ts';
import { returnEmployee } from './employees/return-employee.ts';
import { saveEmployeeEntry } from './employees/save-employee-entry.ts';
import { saveEmployeeMethods } from './employees/save-employee-methods.ts';
import { saveEmployeePerson } from './employees/save-employee-person.ts';
import { saveEmployeePost } from './employees/save-employee-post.ts';
import { saveOrganisationProfile } from './employees/save-organisation-profile.ts';
import { undoEmployee } from './employees/undo-employee.ts';
import { acknowledgeConclusion } from './expertise/acknowledge-conclusion.ts';
import { addThirdExpert } from './expertise/add-third-expert.ts';
import { confirmInvitation } from './expertise/confirm-invitation.ts';
import { declineInvitation } from './expertise/decline-invitation.ts';
import { editScoreSheet } from './expertise/edit-score-sheet.ts';
import { expireInvitations } from './expertise/expire-invitations.ts';
import { expireManyInvitations } from './expertise/expire-many-invitations.ts';
import { finishExpertise } from './expertise/finish-expertise.ts';
import { finishScoreSheet } from './expertise/finish-score-sheet.ts';
import { formConclusion } from './expertise/form-conclusion.ts';
import { inviteExpert } from './expertise/invite-expert.ts';
import { inviteExperts } from './expertise/invite-experts.ts';
import { replaceExpert } from './expertise/replace-expert.ts';
import { replaceMany } from './expertise/replace-many.ts';
import { returnForRevision } from './expertise/return-for-revision.ts';
import { sendToExpertise } from './expertise/send-to-expertise.ts';
import { setProcedureTerms } from './expertise/set-procedure-terms.ts';
import { skipExpertise } from './expertise/skip-expertise.ts';
import { startExpertise } from './expertise/start-expertise.ts';
import { toScheduling } from './expertise/to-scheduling.ts';
import { undoReplaceMany } from './expertise/undo-replace-many.ts';
import { addAbsence } from './experts/add-absence.ts';
import { addRelation } from './experts/add-relation.ts';
import { closeExpert } from './experts/close-expert.ts';
import { mergeExperts } from './experts/merge-experts.ts';
import { removeAbsence } from './experts/remove-absence.ts';
import { removeRelation } from './experts/remove-relation.ts';
import { reopenExpert } from './experts/reopen-expert.ts';
import { saveExpert } from './experts/save-expert.ts';
import { setExpertLimits } from './experts/set-expert-limits.ts';
import { undoExpert } from './experts/undo-expert.ts';
import { undoMergeExperts } from './experts/undo-merge-experts.ts';
import { attachFile } from './files/attach-file.ts';
import { detachFile } from './files/detach-file.ts';
import { editPortfolio } from './files/edit-portfolio.ts';
import { acceptApplications } from './filing/accept-applications.ts';
import { createDraft } from './filing/create-draft.ts';
import { discardDraft } from './filing/discard-draft.ts';
import { resubmitCopy } from './filing/resubmit-copy.ts';
import { submitApplication } from './filing/submit-application.ts';
import { supplementPortfolio } from './filing/supplement-portfolio.ts';
import { checkConclusion } from './handover/check-conclusion.ts';
import { handOver } from './handover/hand-over.ts';
import { takeBackHandover } from './handover/take-back-handover.ts';
import { removeNews } from './help/remove-news.ts';
import { saveCommissionContacts } from './help/save-contacts.ts';
import { saveNews } from './help/save-news.ts';
import { importApplications } from './import-applications.ts';
import { importExperts } from './import-experts.ts';
import { answerRequest } from './information/answer-request.ts';
import { attachEmployerNote } from './information/attach-employer-note.ts';
import { infoReceived } from './information/info-received.ts';
import { requestInfo } from './information/request-info.ts';
import { sendNotice } from './information/send-notice.ts';
import { sendNotices } from './information/send-notices.ts';
import { acknowledgeMessage } from './letters/acknowledge-message.ts';
import { discardMessage } from './letters/discard-message.ts';
import { dropTemplate } from './letters/drop-template.ts';
import { markDeliveries } from './letters/mark-deliveries.ts';
import { prepareMessages } from './letters/prepare-messages.ts';
import { receiveMessage } from './letters/receive-message.ts';
import { saveTemplate } from './letters/save-template.ts';
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
import { addRegistrants } from './registrants/add-registrants.ts';
import { removeRegistrant } from './registrants/remove-registrant.ts';
import { restoreRegistrant } from './registrants/restore-registrant.ts';
import { closeNumberBlock } from './registration/close-number-block.ts';
import { handOverBlock } from './registration/hand-over-block.ts';
import { reserveNumbers } from './registration/reserve-numbers.ts';
import { setNumberRule } from './registration/set-number-rule.ts';
import { takeOverBlock } from './registration/take-over-block.ts';
import { approveAsCoordinator } from './schedule/approve-as-coordinator.ts';
import { setPeriods } from './schedule/set-periods.ts';
import { setPeriod } from './set-period.ts';
import { setPersonForms } from './set-person-forms.ts';
import { setWordForm } from './set-word-form.ts';
import { closeScoreTemplate } from './templates/close-template.ts';
import { removeScoreTemplate } from './templates/remove-template.ts';
import { saveScoreTemplate } from './templates/save-template.ts';
import { undo } from './undo.ts';
import { changeOwnPassword } from './users/change-own-password.ts';
import { closeUser } from './users/close-user.ts';
import { inviteUser } from './users/invite-user.ts';
import { noteSignIn } from './users/note-sign-in.ts';
import { resetUserPassword } from './users/reset-user-password.ts';
import { saveUser } from './users/save-user.ts';
import { viewPersonal } from './view-personal.ts';
import { dropView } from './views/drop-view.ts';
import { saveView } from './views/save-view.ts';
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
  applyPlan,
  undoPlan,
  approveSchedule,
  undo,
  viewPersonal,
  createDraft,
  discardDraft,
  submitApplication,
  resubmitCopy,
  acceptApplications,
  supplementPortfolio,
  attachFile,
  detachFile,
  editPortfolio,
  requestInfo,
  answerRequest,
  infoReceived,
  attachEmployerNote,
  sendNotice,
  sendNotices,
  addNote,
  removeNote,
  sendToExpertise,
  setProcedureTerms,
  skipExpertise,
  inviteExpert,
  inviteExperts,
  confirmInvitation,
  declineInvitation,
  expireInvitations,
  expireManyInvitations,
  startExpertise,
  replaceExpert,
  replaceMany,
  undoReplaceMany,
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
  saveView,
  dropView,
  prepareMessages,
  markDeliveries,
  acknowledgeMessage,
  discardMessage,
  receiveMessage,
  saveTemplate,
  dropTemplate,
  addRegistrants,
  removeRegistrant,
  restoreRegistrant,
  setNumberRule,
  reserveNumbers,
  closeNumberBlock,
  handOverBlock,
  takeOverBlock,
  saveUser,
  inviteUser,
  closeUser,
  resetUserPassword,
  changeOwnPassword,
  noteSignIn,
  createEmployee,
  saveEmployeePerson,
  renameEmployee,
  saveEmployeePost,
  removeEmployeePost,
  saveEmployeeEntry,
  removeEmployeeEntry,
  saveEmployeeMethods,
  confirmEmployee,
  checkEmployee,
  dismissEmployee,
  returnEmployee,
  mergeEmployees,
  linkEmployeeAccount,
  fileFromCard,
  saveOrganisationProfile,
  attachEmployeeScan,
  detachEmployeeScan,
  undoEmployee,
  importEmployees,
  closePlace,
  importOrganisations,
  mergePlaces,
  removePlace,
  removeDirectoryWord,
  resetCalendar,
  saveMunicipality,
  saveOrganisation,
  saveIntakeReason,
  setCalendar,
  setDirectoryWord,
  undoMerge,
  closePeriod,
  openPeriod,
  saveScoreTemplate,
  closeScoreTemplate,
  removeScoreTemplate,
  removeNews,
  saveCommissionContacts,
  saveNews,
  setPeriods,
  approveAsCoordinator,
  checkConclusion,
  handOver,
  takeBackHandover,
  addAbsence,
  addRelation,
  closeExpert,
  mergeExperts,
  removeAbsence,
  removeRelation,
  reopenExpert,
  saveExpert,
  setExpertLimits,
  undoExpert,
  undoMergeExperts,
];
