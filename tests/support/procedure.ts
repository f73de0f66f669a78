import { assignExperts } from '#shared/commands/assign-experts.ts';
import type { Command } from '#shared/commands/command.ts';
import { acknowledgeConclusion } from '#shared/commands/expertise/acknowledge-conclusion.ts';
import { confirmInvitation } from '#shared/commands/expertise/confirm-invitation.ts';
import { editScoreSheet } from '#shared/commands/expertise/edit-score-sheet.ts';
import { finishExpertise } from '#shared/commands/expertise/finish-expertise.ts';
import { finishScoreSheet } from '#shared/commands/expertise/finish-score-sheet.ts';
import { formConclusion } from '#shared/commands/expertise/form-conclusion.ts';
import { sendToExpertise } from '#shared/commands/expertise/send-to-expertise.ts';
import { startExpertise } from '#shared/commands/expertise/start-expertise.ts';
import { toScheduling } from '#shared/commands/expertise/to-scheduling.ts';
import { acceptApplications } from '#shared/commands/filing/accept-applications.ts';
import { sendNotice } from '#shared/commands/information/send-notice.ts';
import { castVote } from '#shared/commands/meeting/cast-vote.ts';
import { closeVoting } from '#shared/commands/meeting/close-voting.ts';
import { draftProtocol } from '#shared/commands/meeting/draft-protocol.ts';
import { issueOrder } from '#shared/commands/meeting/issue-order.ts';
import { openMeeting } from '#shared/commands/meeting/open-meeting.ts';
import { planMeeting } from '#shared/commands/meeting/plan-meeting.ts';
import { putOnAgenda } from '#shared/commands/meeting/put-on-agenda.ts';
import { recordVote } from '#shared/commands/meeting/record-vote.ts';
import { signProtocol } from '#shared/commands/meeting/sign-protocol.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { setPeriod } from '#shared/commands/set-period.ts';
import { profileOf } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { isScored, scoreTree } from '#shared/domain/scoring/score-tree.ts';
import { templateFor } from '#shared/domain/scoring/templates/all.ts';
import type { Instant, LocalDate } from '#shared/kernel/local-date.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { ApplicationStatus } from '#shared/records/application.ts';
import type { CommissionMember } from '#shared/records/commission-member.ts';
import type { Role, User } from '#shared/records/office.ts';
import type { View } from '#shared/records/view.ts';
import { anApplication, anExpert, type OfficeState, officeState, type Rows } from './office-state.ts';

/** The day on which the acts of these stories happen, unless they say otherwise. */
export const today = '2026-11-21' as LocalDate;

/** Tries a command as a user of the office: the code of the refusal, or null when it was applied. */
export function tried<A, S>(
  office: OfficeState,
  command: Command<A, S>,
  args: A,
  by = 'secretary',
  on: LocalDate = today,
): string | null {
  const role = office.get('users', by)?.role ?? 'teacher';
  const context = { actor: { userId: by, role }, at: `${on}T05:00:00.000Z` as Instant, today: on };
  const decision = command.decide(office, args, context);
  if (!decision.ok) return codeOf(decision.error);
  office.apply(decision.value.changes);
  return null;
}

/** The code of a refusal whose sentence is whole: it is known, and no fact of it is missing. */
function codeOf(refusal: Refusal): string {
  const words = explain(refusal);
  if (/undefined|«»|: \.|сохраните отчёт об ошибке/u.test(words)) throw new Error(`${refusal.code}: ${words}`);
  return refusal.code;
}

/** Does what must go well for a story to begin; throws the code of the refusal. */
export function done<A, S>(office: OfficeState, command: Command<A, S>, args: A, by = 'secretary', on = today): void {
  const code = tried(office, command, args, by, on);
  if (code !== null) throw new Error(`${command.name}: ${code}`);
}

/** An office of Tomsk with three experts, a commission of seven, a person in every role, and one application «a1». */
export function procedureOffice(rows: Rows = {}): OfficeState {
  return officeState({
    applications: [
      anApplication({ stages: [{ status: 'REGISTERING', at: '2026-09-01T05:00:00.000Z' as Instant, by: 'x' }] }),
    ],
    experts: [
      anExpert({ id: 'e1', organisationId: 'school-2' }),
      anExpert({ id: 'e2', lastName: 'Антонова', organisationId: 'school-3' }),
      anExpert({ id: 'e3', lastName: 'Брагина', organisationId: 'school-4' }),
      anExpert({ id: 'own', lastName: 'Орлова', organisationId: 'school-1' }),
    ],
    members: Array.from({ length: 7 }, (_, i) => aMember(i)),
    filings: [
      {
        id: 'a1',
        channel: 'IN_PERSON',
        isSigned: true,
        applicantId: 'teacher',
        enteredBy: 'teacher',
        supersedesId: null,
      },
    ],
    ...rows,
    users: [...people, ...(rows.users ?? [])],
  });
}

/** A member of the commission: chair, deputy, secretary, then the others; nobody works in a school. */
export function aMember(i: number, fields: Partial<CommissionMember> = {}): CommissionMember {
  const offices = ['CHAIR', 'DEPUTY', 'SECRETARY'] as const;
  return {
    id: `k${i}`,
    lastName: `Членова${'абвгдежз'[i] ?? ''}`,
    firstName: 'Ирина',
    patronymic: 'Львовна',
    office: offices[i] ?? 'MEMBER',
    post: '',
    organisationId: null,
    isUnion: i === 3,
    isActive: true,
    ...fields,
  };
}

const people: readonly User[] = [
  person('expert-1', 'expert', { expertId: 'e1' }),
  person('expert-2', 'expert', { expertId: 'e2' }),
  person('expert-3', 'expert', { expertId: 'e3' }),
  person('teacher', 'teacher'),
  person('other-teacher', 'teacher'),
  person('school', 'schoolCoordinator', { organisationId: 'school-1' }),
  person('other-school', 'schoolCoordinator', { organisationId: 'school-2' }),
  person('hr', 'hr', { organisationId: 'school-1' }),
  person('deputy', 'deputy', { organisationId: 'school-1' }),
  person('chair', 'chair', { memberId: 'k0' }),
  person('member', 'member', { memberId: 'k4' }),
  person('tomsk-coordinator', 'coordinator', {}, 'г. Томск'),
];

function person(id: string, role: Role, links: Partial<User> = {}, municipality = ''): User {
  const name = { lastName: 'Петрова', firstName: 'Анна', patronymic: 'Ильинична' };
  return { id, role, ...name, post: '', phone: '', email: '', municipality, ...links };
}

/** Full marks by the region's template for the application: one point for every criterion. */
export function fullMarks(view: View, applicationId = 'a1'): Record<string, number> {
  const application = view.get('applications', applicationId);
  const template = application && templateFor(profileOf(view), application.claimedCategory);
  if (!template) throw new Error('no template');
  const tree = scoreTree(template);
  return Object.fromEntries(template.nodes.filter((node) => isScored(tree, node)).map(({ code }) => [code, 1]));
}

/** Scores and finishes an expert's sheet, with his verdict. */
export function scored(office: OfficeState, n: 1 | 2 | 3, verdict: 'MEETS' | 'DOES_NOT_MEET' = 'MEETS'): void {
  const whose = { applicationId: 'a1', expertId: `e${n}` };
  const points = verdict === 'MEETS' ? 1 : 0;
  const marks = Object.fromEntries(Object.keys(fullMarks(office)).map((code) => [code, points]));
  const sheet = { marks, notApplicable: [], recommendations: '', verdict };
  done(office, editScoreSheet, { ...whose, ...sheet }, `expert-${n}`);
  done(office, finishScoreSheet, { ...whose, paperSignedOn: null }, `expert-${n}`);
}

/** All members of the commission vote so many for, the rest against. */
export function votedFor(office: OfficeState, votesFor: number): void {
  for (let i = 0; i < 7; i += 1) {
    done(office, castVote, { applicationId: 'a1', memberId: `k${i}`, choice: i < votesFor ? 'FOR' : 'AGAINST' });
  }
}

const everybody = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'];

/** The way of «a1» on general grounds, step by step; each brings it to the status at its left. */
const way: readonly (readonly [ApplicationStatus, (office: OfficeState) => void])[] = [
  ['REGISTERING', () => undefined],
  ['REGISTERED', (office) => done(office, registerApplications, { ids: ['a1'] })],
  ['ACCEPTED', (office) => done(office, acceptApplications, { ids: ['a1'], responsibleId: 'operator' })],
  [
    'SENT_TO_EXPERTISE',
    (office) => {
      done(office, setPeriod, { ids: ['a1'], period: '2026-11' });
      done(office, assignExperts, { applicationId: 'a1', expertIds: ['e1', 'e2'] });
      done(office, sendToExpertise, { ids: ['a1'], confirmBy: null });
    },
  ],
  [
    'IN_EXPERTISE',
    (office) => {
      done(office, confirmInvitation, { invitationId: 'a1:e1:1' }, 'expert-1');
      done(office, confirmInvitation, { invitationId: 'a1:e2:1' }, 'expert-2');
      done(office, startExpertise, { applicationId: 'a1' });
    },
  ],
  [
    'EXPERTISE_DONE',
    (office) => {
      scored(office, 1);
      scored(office, 2);
      done(office, formConclusion, { applicationId: 'a1', agreedVerdict: null });
      done(office, acknowledgeConclusion, { applicationId: 'a1', signedOn: today }, 'teacher');
      done(office, finishExpertise, { applicationId: 'a1', disagreementReason: '' });
    },
  ],
  ['SCHEDULING_AK', (office) => done(office, toScheduling, { ids: ['a1'] })],
  [
    'AK_SESSION',
    (office) => {
      done(office, sendNotice, { id: 'n1', applicationId: 'a1', kind: 'TERM', channel: 'EPGU', sentOn: today });
      done(office, planMeeting, { id: 'z1', date: today, place: 'Зал', memberIds: everybody });
      done(office, putOnAgenda, { ids: ['a1'], meetingId: 'z1', lateReason: '' });
    },
  ],
  [
    'DECISION',
    (office) => {
      done(office, openMeeting, { meetingId: 'z1', presentIds: everybody });
      done(office, recordVote, { ids: ['a1'], counts: { for: 6, against: 1, abstained: 0 }, motive: '' });
    },
  ],
  [
    'GRANTED',
    (office) => {
      signedProtocol(office);
      done(office, issueOrder, anOrder({}));
    },
  ],
];

/** Ends the voting and has the protocol signed by the chair and the secretary. */
export function signedProtocol(office: OfficeState): void {
  done(office, closeVoting, { meetingId: 'z1' });
  done(office, draftProtocol, { meetingId: 'z1', protocolNo: '7' });
  done(office, signProtocol, { meetingId: 'z1', memberIds: ['k0', 'k2'] });
}

/** The arguments of an order on «a1» of meeting «z1». */
export function anOrder(fields: Partial<Parameters<typeof issueOrder.decide>[1]>) {
  const base = { id: 'o1', meetingId: 'z1', outcome: 'GRANTED' as const, number: '15', date: today };
  return { ...base, applicationIds: ['a1'], motives: {}, ...fields };
}

/** An office in which «a1» has been brought to a status by the commands themselves. */
export function broughtTo(status: ApplicationStatus, rows: Rows = {}): OfficeState {
  const office = procedureOffice(rows);
  for (const [at, step] of way) {
    step(office);
    if (at === status) return office;
  }
  throw new Error(`no way to ${status}`);
}
