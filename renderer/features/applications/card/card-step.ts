import { refuseIntake } from '#shared/commands/refuse-intake.ts';
import { registerApplications } from '#shared/commands/register-applications.ts';
import { plannableStatuses, setPeriod } from '#shared/commands/set-period.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import { explain } from '#shared/domain/refusals/catalogue.ts';
import { terminalStatuses } from '#shared/domain/statuses/status.ts';
import type { Refusal } from '#shared/kernel/refusal.ts';
import type { Application } from '#shared/records/application.ts';
import type { Office } from '../../../office/office.ts';
import { texts } from './texts.ts';

/** What can be done with one application from its card. */
export type CardAct = 'register' | 'period' | 'refuse' | 'schedule';

/** A condition of the next step: met or not. */
export type Condition = { readonly text: string; readonly isMet: boolean };

/** The step that this application needs next: what it is, whether it can be taken, and what it waits for. */
export type CardStep = {
  readonly act: CardAct | null;
  /** Why it cannot be taken; null when it can. */
  readonly refusal: string | null;
  readonly sentence: string;
  readonly details: string;
  readonly conditions: readonly Condition[];
};

const steps = texts.steps;

/** The next step of an application, by its status and by what the commands permit. */
export function stepOf(office: Office, application: Application): CardStep {
  if (terminalStatuses.has(application.status)) return quietStep(steps.over, steps.overThen);
  if (application.status === 'DRAFT') return quietStep(steps.draft, steps.draftThen);
  if (application.status === 'REGISTERING') return registerStep(office, application);
  if (plannableStatuses.has(application.status)) return planStep(office, application);
  return quietStep(steps.waiting, steps.waitingThen);
}

/** Why an act cannot be done with the application now, in words; null when it can. */
export function whyNotAct({ view, actor }: Office, act: CardAct, application: Application): string | null {
  switch (act) {
    case 'register':
      return inWords(registerApplications.permit(view, actor, application));
    case 'refuse':
      return inWords(refuseIntake.permit(view, actor, application));
    case 'period':
      return inWords(setPeriod.permit(view, actor, application));
    case 'schedule':
      return null;
  }
}

/** Name of an act on its button. */
export const actLabels: Readonly<Record<CardAct, string>> = {
  register: steps.register,
  refuse: steps.refuse,
  period: steps.period,
  schedule: steps.schedule,
};

function registerStep(office: Office, application: Application): CardStep {
  const refusal = whyNotAct(office, 'register', application);
  return {
    act: 'register',
    refusal,
    sentence: refusal ? steps.cannot(steps.register) : steps.registerReady,
    details: refusal ?? steps.registerThen,
    conditions: [{ text: steps.conditions.inIntake, isMet: true }, ...unmet(refusal)],
  };
}

function planStep(office: Office, application: Application): CardStep {
  const needed = expertsNeeded(office.view);
  const assigned = application.expertIds.length;
  const refusal = whyNotAct(office, 'period', application);
  const conditions: readonly Condition[] = [
    { text: steps.conditions.registered, isMet: true },
    { text: steps.conditions.notSimplified, isMet: application.form !== 'SIMPLIFIED' },
    { text: steps.conditions.period, isMet: application.period !== null },
    { text: steps.conditions.experts(assigned, needed), isMet: assigned >= needed },
  ];
  if (refusal) {
    return { act: 'period', refusal, sentence: steps.cannot(steps.period), details: refusal, conditions };
  }
  if (application.period === null) {
    return { act: 'period', refusal, sentence: steps.periodReady, details: steps.periodThen, conditions };
  }
  const isFull = assigned >= needed;
  return {
    act: 'schedule',
    refusal: null,
    sentence: isFull ? steps.approveReady : steps.expertsReady(assigned, needed),
    details: isFull ? steps.approveThen : steps.expertsThen,
    conditions,
  };
}

function quietStep(sentence: string, details: string): CardStep {
  return { act: null, refusal: null, sentence, details, conditions: [] };
}

function unmet(refusal: string | null): readonly Condition[] {
  return refusal ? [{ text: refusal, isMet: false }] : [];
}

function inWords(refusal: Refusal | null): string | null {
  return refusal ? explain(refusal) : null;
}
