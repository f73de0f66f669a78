import type { ApplicationStatus } from '#shared/records/application.ts';
import type { Role } from '#shared/records/office.ts';

/**
 * What domain §1.2 and §3.3 allow, written down a second time and by hand: the model may not ask the program's own table
 * whether the program is right. Statuses by their first letters would hide mistakes, so they are whole.
 */
type Lawful = {
  readonly roles: readonly Role[];
  /** Passages «FROM>TO» of an application's status; `*` begins a new one. None: the status stays. */
  readonly passages?: readonly string[];
  /** Statuses in which the command may touch an application at all; left out: those of the passages. */
  readonly within?: readonly ApplicationStatus[];
};

const office: readonly Role[] = ['secretary', 'operator'];
const withCoordinator: readonly Role[] = [...office, 'coordinator'];
const filing: readonly Role[] = [...office, 'schoolCoordinator', 'teacher'];
const secretary: readonly Role[] = ['secretary'];
const scoring: readonly Role[] = [...office, 'expert'];
const sitting: readonly Role[] = ['secretary', 'chair', 'member'];

const planned: readonly ApplicationStatus[] = ['REGISTERED', 'ACCEPTED', 'AWAITING_INFO'];
const withdrawable: readonly ApplicationStatus[] = [...planned, 'SENT_TO_EXPERTISE', 'IN_EXPERTISE'];
const withExperts: readonly ApplicationStatus[] = ['SENT_TO_EXPERTISE', 'IN_EXPERTISE'];

const beforeArchive: readonly ApplicationStatus[] = [
  'DRAFT',
  'REGISTERING',
  ...withdrawable,
  'EXPERTISE_DONE',
  'SCHEDULING_AK',
  'AK_SESSION',
  'DECISION',
  'GRANTED',
  'INTAKE_REFUSED',
  'REFUSED',
  'WITHDRAWN',
];

const to = (target: ApplicationStatus, ...from: readonly string[]) => from.map((status) => `${status}>${target}`);

/** Roles, passages and statuses of every command that touches an application. */
export const lawful: Readonly<Record<string, Lawful>> = {
  'application.createDraft': { roles: filing, passages: to('DRAFT', '*') },
  'application.import': { roles: office, passages: to('REGISTERING', '*') },
  'application.edit': {
    roles: filing,
    within: ['DRAFT', 'REGISTERING', 'REGISTERED', 'ACCEPTED', 'AWAITING_INFO', 'SENT_TO_EXPERTISE'],
  },
  'portfolio.edit': { roles: filing, within: ['DRAFT'] },
  'file.attach': { roles: [...filing, 'coordinator'], within: beforeArchive },
  'file.detach': { roles: filing, within: beforeArchive },
  'application.discardDraft': { roles: filing, passages: ['DRAFT>*'] },
  'application.submit': { roles: filing, passages: to('REGISTERING', 'DRAFT') },
  'application.register': { roles: withCoordinator, passages: to('REGISTERED', 'REGISTERING') },
  'application.refuseIntake': {
    roles: withCoordinator,
    passages: to('INTAKE_REFUSED', 'REGISTERING', 'REGISTERED', 'ACCEPTED', 'AWAITING_INFO'),
  },
  'application.resubmitCopy': { roles: filing, passages: to('DRAFT', '*') },
  'application.accept': { roles: office, passages: to('ACCEPTED', 'REGISTERED') },
  'application.setPeriod': { roles: withCoordinator, passages: to('ACCEPTED', 'REGISTERED'), within: planned },
  'application.setPeriods': { roles: withCoordinator, passages: to('ACCEPTED', 'REGISTERED'), within: planned },
  'application.assignExperts': { roles: withCoordinator, within: planned },
  'schedule.applyPlan': { roles: withCoordinator, within: [...planned, ...withExperts] },
  'schedule.undoPlan': { roles: withCoordinator, within: [...planned, ...withExperts] },
  'application.undo': {
    roles: withCoordinator,
    passages: to('REGISTERED', 'ACCEPTED'),
    within: ['DRAFT', 'REGISTERING', ...planned, 'SENT_TO_EXPERTISE'],
  },
  'application.requestInfo': { roles: office, passages: to('AWAITING_INFO', 'ACCEPTED') },
  'infoRequest.answer': { roles: office },
  'application.infoReceived': { roles: office, passages: to('ACCEPTED', 'AWAITING_INFO') },
  'application.attachEmployerNote': { roles: [...office, 'schoolCoordinator'] },
  'application.sendNotice': { roles: office },
  'application.sendNotices': { roles: office },
  'application.supplement': { roles: filing },
  'schedule.approve': { roles: secretary, passages: to('SENT_TO_EXPERTISE', 'ACCEPTED', 'AWAITING_INFO') },
  'schedule.approveAsCoordinator': {
    roles: ['secretary', 'coordinator'],
    passages: to('SENT_TO_EXPERTISE', 'ACCEPTED', 'AWAITING_INFO'),
  },
  'application.sendToExpertise': {
    roles: withCoordinator,
    passages: to('SENT_TO_EXPERTISE', 'ACCEPTED', 'AWAITING_INFO'),
  },
  'application.skipExpertise': { roles: office, passages: to('SCHEDULING_AK', 'ACCEPTED', 'AWAITING_INFO') },
  'invitation.invite': { roles: withCoordinator, within: ['SENT_TO_EXPERTISE'] },
  'invitation.confirm': { roles: scoring, within: withExperts },
  'invitation.decline': { roles: scoring, within: withExperts },
  'invitation.inviteMany': { roles: withCoordinator, within: ['SENT_TO_EXPERTISE'] },
  'procedure.setTerms': { roles: withCoordinator, within: withExperts },
  'invitation.expire': { roles: office, within: withExperts },
  'invitation.expireMany': { roles: office, within: withExperts },
  'application.startExpertise': { roles: office, passages: to('IN_EXPERTISE', 'SENT_TO_EXPERTISE') },
  'application.replaceExpert': { roles: office, within: ['IN_EXPERTISE'] },
  'application.replaceExperts': { roles: office, within: ['IN_EXPERTISE'] },
  'application.undoReplaceExperts': { roles: office, within: ['IN_EXPERTISE'] },
  'application.addThirdExpert': { roles: office, within: ['IN_EXPERTISE'] },
  'scoreSheet.edit': { roles: scoring },
  'scoreSheet.finish': { roles: scoring },
  'conclusion.form': { roles: [...withCoordinator, 'expert'] },
  'conclusion.acknowledge': { roles: [...withCoordinator, 'teacher'] },
  'application.finishExpertise': { roles: withCoordinator, passages: to('EXPERTISE_DONE', 'IN_EXPERTISE') },
  'application.returnForRevision': { roles: office, passages: to('IN_EXPERTISE', 'EXPERTISE_DONE') },
  'application.toScheduling': { roles: office, passages: to('SCHEDULING_AK', 'EXPERTISE_DONE') },
  'member.save': { roles: secretary },
  'meeting.plan': { roles: office },
  'meeting.open': { roles: secretary },
  'meeting.markAttendance': { roles: secretary },
  'application.putOnAgenda': { roles: secretary, passages: to('AK_SESSION', 'SCHEDULING_AK') },
  'application.postpone': { roles: secretary, passages: to('SCHEDULING_AK', 'AK_SESSION') },
  'agenda.recuse': { roles: secretary },
  'vote.cast': { roles: sitting },
  'application.recordVote': { roles: secretary, passages: to('DECISION', 'AK_SESSION') },
  'meeting.closeVoting': { roles: secretary },
  'meeting.draftProtocol': { roles: office },
  'meeting.signProtocol': { roles: sitting },
  'order.issue': { roles: secretary, passages: ['DECISION>GRANTED', 'DECISION>REFUSED'] },
  'meeting.publish': { roles: secretary },
  'withdrawal.form': { roles: [...withCoordinator, 'teacher'] },
  'withdrawal.attach': { roles: [...withCoordinator, 'teacher'] },
  'withdrawal.reject': { roles: withCoordinator },
  'application.registerWithdrawal': { roles: withCoordinator, passages: to('WITHDRAWN', ...withdrawable) },
  'application.coordinatorWithdraw': { roles: office, passages: to('WITHDRAWN', ...withdrawable) },
  'application.withdrawLate': {
    roles: office,
    passages: to('WITHDRAWN', 'EXPERTISE_DONE', 'SCHEDULING_AK', 'AK_SESSION'),
  },
  'application.archive': {
    roles: office,
    passages: to('ARCHIVED', 'GRANTED', 'REFUSED', 'INTAKE_REFUSED', 'WITHDRAWN'),
  },
  'application.unarchive': {
    roles: secretary,
    passages: ['GRANTED', 'REFUSED', 'INTAKE_REFUSED', 'WITHDRAWN'].map((status) => `ARCHIVED>${status}`),
  },
  'application.correctClericalError': { roles: secretary },
};
