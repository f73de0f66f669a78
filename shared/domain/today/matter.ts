import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Act } from '../rights/acts.ts';

/** Kinds of matters with the right to the act that settles them: who has it is shown the matter. */
export const matterActs = {
  service: 'register',
  decision: 'register',
  termNotTold: 'notify',
  registration: 'register',
  withdrawals: 'registerWithdrawal',
  requestsOverdue: 'requestInfo',
  answersIn: 'requestInfo',
  invitationsSilent: 'replaceExpert',
  idleExperts: 'replaceExpert',
  panelShort: 'plan',
  panelReady: 'startExpertise',
  noExperts: 'plan',
  simplified: 'skipExpertise',
  conclusions: 'verifyConclusion',
  handover: 'verifyConclusion',
  ownInvitations: 'answerInvitation',
  ownSheets: 'score',
  drafts: 'editDraft',
  categoryEnds: 'register',
} as const satisfies Readonly<Record<string, Act>>;

/** What may need somebody: each is one line of «Сегодня». */
export type MatterKind = keyof typeof matterActs;

/** How soon: its day is over, it is to be done today, or it comes in the next days. */
export type Urgency = 'late' | 'today' | 'soon';

/** One application that is such a matter; `due` is null where no day is set. */
export type MatterCase = {
  readonly kind: MatterKind;
  readonly urgency: Urgency;
  readonly applicationId: string;
  readonly due: LocalDate | null;
};

/** A line of «Сегодня»: applications of one kind and urgency, the most urgent first. */
export type Matter = {
  readonly kind: MatterKind;
  readonly urgency: Urgency;
  readonly cases: readonly MatterCase[];
};
