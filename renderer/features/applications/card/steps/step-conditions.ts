import { openBlockingRequests } from '#shared/domain/applications/open-requests.ts';
import { missingPapers } from '#shared/domain/applications/papers.ts';
import { readinessLamps } from '#shared/domain/expertise/readiness.ts';
import { expertsNeeded } from '#shared/domain/profile/region-profile.ts';
import type { MoveKey } from '#shared/domain/statuses/moves.ts';
import { formatDate } from '#shared/kernel/local-date.ts';
import type { Application } from '#shared/records/application.ts';
import type { View } from '#shared/records/view.ts';
import type { CardStep } from './card-steps.ts';
import { stepTexts } from './texts.ts';

/** A condition of the next step: met or not. */
export type Condition = { readonly text: string; readonly isMet: boolean };

/** What the step waits for, met and unmet; a refusal that no condition explains stands as one of its own. */
export function conditionsOf(view: View, application: Application, step: CardStep): readonly Condition[] {
  const known = knownConditions(view, application, step.key);
  const isExplained = step.refusal === null || known.some(({ isMet }) => !isMet);
  return isExplained ? known : [...known, { text: step.refusal, isMet: false }];
}

const words = stepTexts.conditions;

function knownConditions(view: View, application: Application, key: MoveKey): readonly Condition[] {
  switch (key) {
    case 'assignExperts':
    case 'sendToExpertise':
      return panelConditions(view, application);
    case 'startExpertise':
      return startConditions(view, application);
    case 'infoReceived':
    case 'skipExpertise':
      return [answersCondition(view, application)];
    case 'archive':
      return archiveConditions(view, application);
    default:
      return [];
  }
}

function panelConditions(view: View, { period, expertIds }: Application): readonly Condition[] {
  const needed = expertsNeeded(view);
  return [
    { text: words.period, isMet: period !== null },
    { text: words.experts(expertIds.length, needed), isMet: expertIds.length >= needed },
  ];
}

function startConditions(view: View, { id }: Application): readonly Condition[] {
  const lamps = readinessLamps(view, id);
  const experts = lamps.filter((lamp) => lamp.of === 'EXPERT');
  const confirmed = experts.filter(({ isLit }) => isLit).length;
  const note = lamps.find((lamp) => lamp.of === 'EMPLOYER_NOTE');
  const noteOn = view.get('procedures', id)?.employerNote?.receivedOn;
  return [
    { text: words.confirmed(confirmed, experts.length), isMet: confirmed === experts.length },
    ...(note ? [{ text: words.note(noteOn ? formatDate(noteOn) : null), isMet: note.isLit }] : []),
  ];
}

function answersCondition(view: View, { id }: Application): Condition {
  const open = openBlockingRequests(view, id);
  return { text: open === 0 ? words.answered : words.open(open), isMet: open === 0 };
}

function archiveConditions(view: View, application: Application): readonly Condition[] {
  const missing = missingPapers(view, application);
  if (missing.length === 0) return [{ text: words.papers, isMet: true }];
  return missing.map((paper) => ({ text: words.missing(paper), isMet: false }));
}
