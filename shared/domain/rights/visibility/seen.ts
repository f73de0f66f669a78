import type { TableName, Tables } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Actor } from '../actor.ts';
import type { See } from './reach.ts';
import { seeAgendaItem } from './see-agenda-item.ts';
import { seeApplication } from './see-application.ts';
import { seeArchive } from './see-archive.ts';
import { seeAttachment, seeStoredFile } from './see-attachment.ts';
import { seeCategory } from './see-category.ts';
import { seeConclusion } from './see-conclusion.ts';
import { seeConclusionCheck } from './see-conclusion-check.ts';
import { seeDecision } from './see-decision.ts';
import {
  seeCounter,
  seeMunicipality,
  seeOfficeProfile,
  seeOfficeRow,
  seeOrganisation,
  seeWordForm,
} from './see-directories.ts';
import { seeDossier } from './see-dossier.ts';
import {
  seeEmployee,
  seeEmployeeFiling,
  seeEmployeePersonal,
  seeEmployeeRecords,
  seeOrganisationProfile,
} from './see-employee.ts';
import { seeAbsence, seeExpert, seeExpertRelation } from './see-expert.ts';
import { seeFiling } from './see-filing.ts';
import { seeInfoRequest } from './see-info-request.ts';
import { seeInternalNote } from './see-internal-note.ts';
import { seeInvitation } from './see-invitation.ts';
import { seeMeeting } from './see-meeting.ts';
import { seeMember } from './see-member.ts';
import { seeMessage, seeMessageTemplate } from './see-message.ts';
import { seeNotice } from './see-notice.ts';
import { seeNumberBlock } from './see-number-block.ts';
import {
  seeClosedPeriod,
  seeCommissionContacts,
  seeDirectoryWord,
  seeIntakeReason,
  seeNews,
  seeScoreTemplate,
  seeStoredYear,
} from './see-office-directories.ts';
import { seeOrder } from './see-order.ts';
import { seePersonForms } from './see-person-forms.ts';
import { seePersonal } from './see-personal.ts';
import { seePersonalView } from './see-personal-view.ts';
import { seePortfolio } from './see-portfolio.ts';
import { seeProcedure } from './see-procedure.ts';
import { seeRegistrant } from './see-registrant.ts';
import { seeSavedView } from './see-saved-view.ts';
import { seeSchedule } from './see-schedule.ts';
import { seeScoreSheet } from './see-score-sheet.ts';
import { seeSignIn, seeUser } from './see-user.ts';
import { seeVote } from './see-vote.ts';
import { seeWithdrawal } from './see-withdrawal.ts';

/** One function per record says who sees it. A new table does not compile until it has its own. */
const functions: { readonly [T in TableName]: See<T> } = {
  office: seeOfficeRow,
  users: seeUser,
  signIns: seeSignIn,
  counters: seeCounter,
  municipalities: seeMunicipality,
  organisations: seeOrganisation,
  applications: seeApplication,
  personal: seePersonal,
  personForms: seePersonForms,
  dossiers: seeDossier,
  personalViews: seePersonalView,
  experts: seeExpert,
  absences: seeAbsence,
  expertRelations: seeExpertRelation,
  schedules: seeSchedule,
  wordForms: seeWordForm,
  filings: seeFiling,
  infoRequests: seeInfoRequest,
  procedures: seeProcedure,
  portfolios: seePortfolio,
  invitations: seeInvitation,
  scoreSheets: seeScoreSheet,
  conclusions: seeConclusion,
  withdrawals: seeWithdrawal,
  notices: seeNotice,
  internalNotes: seeInternalNote,
  members: seeMember,
  meetings: seeMeeting,
  agendaItems: seeAgendaItem,
  votes: seeVote,
  decisions: seeDecision,
  orders: seeOrder,
  categories: seeCategory,
  archives: seeArchive,
  officeProfiles: seeOfficeProfile,
  savedViews: seeSavedView,
  messages: seeMessage,
  messageTemplates: seeMessageTemplate,
  registrants: seeRegistrant,
  numberBlocks: seeNumberBlock,
  employees: seeEmployee,
  employeePersonal: seeEmployeePersonal,
  employeeRecords: seeEmployeeRecords,
  employeeFilings: seeEmployeeFiling,
  organisationProfiles: seeOrganisationProfile,
  directoryWords: seeDirectoryWord,
  intakeReasons: seeIntakeReason,
  productionYears: seeStoredYear,
  closedPeriods: seeClosedPeriod,
  scoreTemplates: seeScoreTemplate,
  news: seeNews,
  commissionContacts: seeCommissionContacts,
  files: seeStoredFile,
  attachments: seeAttachment,
  conclusionChecks: seeConclusionCheck,
};

/** What the actor sees of a row of any table: its fields, or null for nothing. Replicas and exports go through here. */
export function seen<T extends TableName>(
  view: View,
  actor: Actor,
  table: T,
  row: Tables[T],
): Partial<Tables[T]> | null {
  return functions[table](view, actor, row);
}
