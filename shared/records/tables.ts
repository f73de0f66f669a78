import { z } from 'zod';
import { absenceSchema } from './absence.ts';
import { agendaItemSchema } from './agenda-item.ts';
import { applicationSchema } from './application.ts';
import { archiveSchema } from './archive.ts';
import { attachmentSchema } from './attachment.ts';
import { categoryGrantSchema } from './category-grant.ts';
import { closedPeriodSchema } from './closed-period.ts';
import { commissionMemberSchema } from './commission-member.ts';
import { commissionContactsSchema, commissionNewsSchema } from './commission-news.ts';
import { conclusionSchema } from './conclusion.ts';
import { conclusionCheckSchema } from './conclusion-check.ts';
import { decisionSchema } from './decision.ts';
import { directoryWordSchema } from './directory-word.ts';
import { dossierSchema } from './dossier.ts';
import { employeeSchema } from './employee.ts';
import { employeeFilingSchema } from './employee-filing.ts';
import { employeePersonalSchema } from './employee-personal.ts';
import { employeeRecordsSchema } from './employee-records.ts';
import { expertSchema } from './expert.ts';
import { expertRelationSchema } from './expert-relation.ts';
import { filingSchema } from './filing.ts';
import { infoRequestSchema } from './info-request.ts';
import { intakeReasonSchema } from './intake-reason.ts';
import { internalNoteSchema } from './internal-note.ts';
import { invitationSchema } from './invitation.ts';
import { meetingSchema } from './meeting.ts';
import { messageSchema } from './message.ts';
import { messageTemplateSchema } from './message-template.ts';
import { noticeSchema } from './notice.ts';
import { numberBlockSchema } from './number-block.ts';
import { counterSchema, officeSchema, signInSchema, userSchema } from './office.ts';
import { officeProfileSchema } from './office-profile.ts';
import { orderSchema } from './order.ts';
import { organisationProfileSchema } from './organisation-profile.ts';
import { personFormsSchema } from './person-forms.ts';
import { personalSchema } from './personal.ts';
import { personalViewSchema } from './personal-view.ts';
import { municipalitySchema, organisationSchema } from './place.ts';
import { portfolioSchema } from './portfolio.ts';
import { procedureSchema } from './procedure.ts';
import { registrantSchema } from './registrant.ts';
import { savedViewSchema } from './saved-view.ts';
import { scheduleSchema } from './schedule.ts';
import { scoreSheetSchema } from './score-sheet.ts';
import { storedFileSchema } from './stored-file.ts';
import { storedTemplateSchema } from './stored-template.ts';
import { storedYearSchema } from './stored-year.ts';
import { voteSchema } from './vote.ts';
import { withdrawalSchema } from './withdrawal.ts';
import { wordFormSchema } from './word-form.ts';

/** Every stored table with the schema of its rows. Rows are checked when written, not when the office opens. */
export const tableSchemas = {
  office: officeSchema,
  users: userSchema,
  signIns: signInSchema,
  counters: counterSchema,
  municipalities: municipalitySchema,
  organisations: organisationSchema,
  applications: applicationSchema,
  personal: personalSchema,
  personForms: personFormsSchema,
  dossiers: dossierSchema,
  personalViews: personalViewSchema,
  experts: expertSchema,
  absences: absenceSchema,
  expertRelations: expertRelationSchema,
  schedules: scheduleSchema,
  wordForms: wordFormSchema,
  filings: filingSchema,
  infoRequests: infoRequestSchema,
  procedures: procedureSchema,
  portfolios: portfolioSchema,
  invitations: invitationSchema,
  scoreSheets: scoreSheetSchema,
  conclusions: conclusionSchema,
  withdrawals: withdrawalSchema,
  notices: noticeSchema,
  internalNotes: internalNoteSchema,
  members: commissionMemberSchema,
  meetings: meetingSchema,
  agendaItems: agendaItemSchema,
  votes: voteSchema,
  decisions: decisionSchema,
  orders: orderSchema,
  categories: categoryGrantSchema,
  archives: archiveSchema,
  officeProfiles: officeProfileSchema,
  savedViews: savedViewSchema,
  messages: messageSchema,
  messageTemplates: messageTemplateSchema,
  registrants: registrantSchema,
  numberBlocks: numberBlockSchema,
  employees: employeeSchema,
  employeePersonal: employeePersonalSchema,
  employeeRecords: employeeRecordsSchema,
  employeeFilings: employeeFilingSchema,
  organisationProfiles: organisationProfileSchema,
  directoryWords: directoryWordSchema,
  intakeReasons: intakeReasonSchema,
  productionYears: storedYearSchema,
  closedPeriods: closedPeriodSchema,
  scoreTemplates: storedTemplateSchema,
  news: commissionNewsSchema,
  commissionContacts: commissionContactsSchema,
  files: storedFileSchema,
  attachments: attachmentSchema,
  conclusionChecks: conclusionCheckSchema,
} as const;

/** Name of a stored table. */
export type TableName = keyof typeof tableSchemas;

/** Row type of each table. */
export type Tables = { readonly [T in TableName]: z.infer<(typeof tableSchemas)[T]> };

/** All table names, in a fixed order. */
export const tableNames = z.keyof(z.object(tableSchemas)).options;

/** A row that a command writes (`after`) or removes (`after` null). `before` is null for a new row. */
export type RowChange = {
  [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly before: Tables[T] | null;
    readonly after: Tables[T] | null;
  };
}[TableName];
