import type { CardData } from '../card-data.ts';
import type { CardStep } from '../steps/card-steps.ts';
import { Findings } from './findings.tsx';
import { ImpossibleSteps, NextStep } from './next-step.tsx';
import { Notes } from './notes.tsx';
import { PanelPeople } from './panel-people.tsx';
import { Requests } from './requests.tsx';

type StepPanelProps = {
  readonly card: CardData;
  readonly steps: readonly CardStep[];
  readonly primary: CardStep | null;
};

/**
 * The right side of a card: what the next step waits for, what the rules say, requests, notes, people, and at the end what
 * cannot be done and why.
 */
export function StepPanel({ card, steps, primary }: StepPanelProps) {
  return (
    <>
      {primary ? <NextStep card={card} step={primary} /> : null}
      <Findings card={card} />
      <Requests card={card} />
      <Notes card={card} />
      <PanelPeople card={card} />
      <ImpossibleSteps steps={steps.filter(({ key, refusal }) => refusal !== null && key !== primary?.key)} />
    </>
  );
}
