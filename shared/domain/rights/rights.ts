import type { Role } from '#shared/records/office.ts';
import type { Act } from './acts.ts';

/**
 * How far a right reaches: the whole region; the municipality of the profile (S1, trap 12); the own school (S1, S3);
 * applications to which the expert is appointed (S1-S3); meetings of which he is a member; one's own application.
 */
export type Scope = 'region' | 'municipality' | 'organisation' | 'assignment' | 'meeting' | 'own';

/** Roles that have a right, with its reach. */
type Holders = Readonly<Partial<Record<Role, Scope>>>;

/** Secretary and operator work with the whole region; on one computer they are often the same person. */
const office = { secretary: 'region', operator: 'region' } as const;
const secretary = { secretary: 'region' } as const;
const withCoordinator = { ...office, coordinator: 'municipality' } as const;

/**
 * Who may do what (domain §1.2). «Prepare» of the operator is planning the meeting and drafting the protocol; agenda,
 * votes, order and publication are the secretary's. The office may enter an expert's paper sheet for him, with its date.
 */
export const rights: Readonly<Record<Act, Holders>> = {
  import: office,
  createDraft: { ...office, schoolCoordinator: 'organisation', teacher: 'own' },
  editDraft: { ...office, schoolCoordinator: 'organisation', teacher: 'own' },
  register: withCoordinator,
  refuseIntake: withCoordinator,
  edit: office,
  accept: office,
  requestInfo: office,
  attach: { ...withCoordinator, schoolCoordinator: 'organisation', teacher: 'own' },
  detach: office,
  supplement: { ...office, schoolCoordinator: 'organisation', teacher: 'own' },
  employerNote: { ...office, schoolCoordinator: 'organisation' },
  plan: withCoordinator,
  approveSchedule: secretary,
  approveOwnSchedule: { ...secretary, coordinator: 'municipality' },
  sendToExpertise: withCoordinator,
  skipExpertise: office,
  startExpertise: office,
  replaceExpert: office,
  answerInvitation: { ...office, expert: 'assignment' },
  score: { ...office, expert: 'assignment' },
  conclude: { ...withCoordinator, expert: 'assignment' },
  acknowledge: { ...withCoordinator, teacher: 'own' },
  verifyConclusion: withCoordinator,
  returnForRevision: office,
  toScheduling: office,
  notify: office,
  note: withCoordinator,
  remind: withCoordinator,
  editTemplates: office,
  numberBlocks: secretary,
  planMeeting: office,
  agenda: secretary,
  attendance: secretary,
  vote: { ...secretary, chair: 'meeting', member: 'meeting' },
  recordVote: secretary,
  draftProtocol: office,
  sign: { ...secretary, chair: 'meeting', member: 'meeting' },
  order: secretary,
  publish: secretary,
  withdraw: { ...withCoordinator, teacher: 'own' },
  registerWithdrawal: withCoordinator,
  registerCoordinatorWithdrawal: office,
  withdrawLate: office,
  archive: office,
  unarchive: secretary,
  correctClerical: secretary,
  fillEmployee: { ...office, hr: 'organisation' },
  fillActivity: { ...office, deputy: 'organisation' },
  confirmEmployee: { ...office, hr: 'organisation' },
  checkEmployee: { ...office, deputy: 'organisation' },
  mergeEmployees: office,
  organisationProfile: { ...office, hr: 'organisation' },
  manageExperts: withCoordinator,
  manageMembers: secretary,
  manageUsers: secretary,
  inviteUsers: { ...secretary, coordinator: 'municipality' },
  editProfile: secretary,
  wordForms: office,
  manageDirectories: office,
  editNews: secretary,
};
