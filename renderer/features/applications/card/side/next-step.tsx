import { Check, Lock, X } from 'lucide-react';
import { useOffice } from '../../../../office/react.tsx';
import { Tag } from '../../../../ui/tag.tsx';
import type { CardData } from '../card-data.ts';
import type { CardStep } from '../steps/card-steps.ts';
import { type Condition, conditionsOf } from '../steps/step-conditions.ts';
import { texts } from '../texts.ts';
import css from './step-panel.module.css';

/** The next step: what it waits for. */
export function NextStep({ card, step }: { readonly card: CardData; readonly step: CardStep }) {
  const { view } = useOffice();
  return (
    <section className={css.part}>
      <h2 className={css.title}>
        {step.label}
        {step.refusal ? (
          <Tag tone="warn" icon={Lock}>
            {texts.nextStep.notNow}
          </Tag>
        ) : null}
      </h2>
      <Conditions conditions={conditionsOf(view, card.application, step)} />
    </section>
  );
}

function Conditions({ conditions }: { readonly conditions: readonly Condition[] }) {
  if (conditions.length === 0) return null;
  return (
    <ul className={css.conditions}>
      {conditions.map(({ text, isMet }) => (
        <li key={text} data-met={isMet || undefined}>
          {isMet ? (
            <Check size={16} role="img" aria-label={texts.nextStep.met} />
          ) : (
            <X size={16} role="img" aria-label={texts.nextStep.unmet} />
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Steps that are not possible stay in sight with their reason; those of the present status come first. */
export function ImpossibleSteps({ steps }: { readonly steps: readonly CardStep[] }) {
  if (steps.length === 0) return null;
  const sorted = steps.toSorted((a, b) => Number(b.isOfStatus) - Number(a.isOfStatus));
  return (
    <section className={css.part}>
      <h2 className={css.title}>{texts.nextStep.others}</h2>
      <ul className={css.closed}>
        {sorted.map(({ key, label, refusal }) => (
          <li key={key}>
            <Lock size={14} aria-hidden="true" />
            <span>
              {label}
              <small>{refusal}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
