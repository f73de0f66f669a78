import { expertsNeeded, profileOf } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { isFrom, type MoveKey, moves } from '#shared/domain/statuses/moves.ts';
import { nextSteps } from '#shared/domain/statuses/next-steps.ts';
import type { Application } from '#shared/records/application.ts';
import type { TableName } from '#shared/records/tables.ts';
import type { View } from '#shared/records/view.ts';
import type { Office } from '../../../../office/office.ts';
import { stepDialogs, stepPlaces } from './step-dialogs.tsx';
import { stepPermits } from './step-permits.ts';
import { stepTexts } from './texts.ts';

/** A step that the card offers: what it is called, and why it cannot be taken now. */
export type CardStep = {
  readonly key: MoveKey;
  readonly label: string;
  /** The sentence why not; null when it may be taken. */
  readonly refusal: string | null;
  /** The status of the application is one from which the step is taken: only something else stands against it. */
  readonly isOfStatus: boolean;
};

/** Tables that steps and their conditions read besides the application: the card is drawn again when one changes. */
export const stepTables = [
  'officeProfiles',
  'filings',
  'procedures',
  'infoRequests',
  'notices',
  'invitations',
  'scoreSheets',
  'conclusions',
  'portfolios',
  'withdrawals',
  'agendaItems',
  'decisions',
  'archives',
] as const satisfies readonly TableName[];

/** All steps of the card with their refusals, in the order of the table of transitions. */
export function cardSteps({ view, actor }: Office, application: Application): readonly CardStep[] {
  const { status, form } = application;
  const situation = { status, form, role: actor.role, profile: profileOf(view) };
  return nextSteps(situation).flatMap(({ key, label, refusal }) => {
    if (!stepDialogs[key] && !stepPlaces[key]) return [];
    const whyNot = stepPermits[key]?.permit(view, actor, application) ?? refusal;
    return [
      {
        key,
        label: stepTexts.labels[key] ?? label,
        refusal: whyNot ? explain(whyNot) : null,
        isOfStatus: isFrom(key, status) && isOnPath(key, application),
      },
    ];
  });
}

/** Steps that carry an application on, in this order; the others are possible but nobody waits for them. */
const forward: readonly MoveKey[] = [
  'submit',
  'register',
  'accept',
  'infoReceived',
  'skipExpertise',
  'setPeriod',
  'assignExperts',
  'sendToExpertise',
  'startExpertise',
  'finishExpertise',
  'toScheduling',
  'resubmitCopy',
  'archive',
];

/**
 * The next step: the first of those that carry the application on which the user may take; where he may take none, the
 * first that is due, with its reason. Null where the program offers none.
 */
export function primaryStep(view: View, application: Application, steps: readonly CardStep[]): CardStep | null {
  const due = forward
    .filter((key) => isDue(view, application, key))
    .flatMap((key) => steps.find((step) => step.key === key && step.isOfStatus) ?? []);
  return due.find(({ refusal }) => refusal === null) ?? due[0] ?? null;
}

/** A period is chosen once and a panel filled once: after that the next step is another. */
function isDue(view: View, { period, expertIds }: Application, key: MoveKey): boolean {
  if (key === 'setPeriod') return period === null;
  if (key === 'assignExperts') return period !== null && expertIds.length < expertsNeeded(view);
  if (key === 'sendToExpertise') return period !== null && expertIds.length > 0;
  return true;
}

function isOnPath(key: MoveKey, { form }: Application): boolean {
  const { path } = moves[key];
  return path === undefined || (path === 'simplified') === (form === 'SIMPLIFIED');
}
