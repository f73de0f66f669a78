import { Check, Lock, X } from 'lucide-react';
import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { CardData } from './card-data.ts';
import css from './step-panel.module.css';
import type { CardStep } from './steps/card-steps.ts';
import { type Condition, conditionsOf } from './steps/step-conditions.ts';
import { texts } from './texts.ts';

type StepPanelProps = {
  readonly card: CardData;
  readonly steps: readonly CardStep[];
  readonly primary: CardStep | null;
};

/** The right side of a card: what the next step waits for, experts, remarks, what cannot be done and why. */
export function StepPanel({ card, steps, primary }: StepPanelProps) {
  return (
    <>
      {primary ? <NextStep card={card} step={primary} /> : null}
      <Experts card={card} />
      <Remarks card={card} />
      <ImpossibleSteps steps={steps.filter(({ key, refusal }) => refusal !== null && key !== primary?.key)} />
    </>
  );
}

function NextStep({ card, step }: { readonly card: CardData; readonly step: CardStep }) {
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
function ImpossibleSteps({ steps }: { readonly steps: readonly CardStep[] }) {
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

function Experts({ card: { application } }: { readonly card: CardData }) {
  const { view } = useOffice();
  const experts = application.expertIds.flatMap((id) => view.get('experts', id) ?? []);
  return (
    <section className={css.part}>
      <h2 className={css.title}>{texts.experts}</h2>
      {experts.length === 0 ? <p className={css.quiet}>{texts.noExperts}</p> : null}
      <ul className={css.people}>
        {experts.map((expert) => (
          <li key={expert.id}>
            {fullName(expert)}
            <small>{view.get('organisations', expert.organisationId)?.name}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Remarks({ card: { application } }: { readonly card: CardData }) {
  if (application.remarks.length === 0) return null;
  return (
    <section className={css.part}>
      <h2 className={css.title}>{texts.remarks}</h2>
      <ul className={css.people}>
        {application.remarks.map((remark) => (
          <li key={remark}>{remarkTexts[remark]}</li>
        ))}
      </ul>
    </section>
  );
}
