import { Check, Lock, X } from 'lucide-react';
import { remarkTexts } from '#shared/domain/intake/remark.ts';
import { fullName } from '#shared/records/common.ts';
import { useOffice } from '../../../office/react.tsx';
import { Tag } from '../../../ui/tag.tsx';
import type { CardData } from './card-data.ts';
import { actLabels, type CardAct, type CardStep, type Condition, whyNotAct } from './card-step.ts';
import css from './step-panel.module.css';
import { texts } from './texts.ts';

type StepPanelProps = { readonly card: CardData; readonly step: CardStep };

/** The right side of a card: what the next step waits for, what cannot be done and why, experts, remarks. */
export function StepPanel({ card, step }: StepPanelProps) {
  return (
    <>
      <section className={css.part}>
        <h2 className={css.title}>
          {step.act === null ? texts.nextStep.title : actLabels[step.act]}
          {step.refusal ? (
            <Tag tone="warn" icon={Lock}>
              {texts.nextStep.notNow}
            </Tag>
          ) : null}
        </h2>
        {step.conditions.length === 0 ? <p className={css.quiet}>{step.details}</p> : null}
        <Conditions conditions={step.conditions} />
      </section>
      <ImpossibleActs card={card} step={step} />
      <Experts card={card} />
      <Remarks card={card} />
    </>
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

const acts: readonly CardAct[] = ['register', 'period', 'refuse'];

/** Steps that are not possible stay in sight with their reason. */
function ImpossibleActs({ card, step }: StepPanelProps) {
  const office = useOffice();
  const closed = acts.flatMap((act) => {
    const reason = act === step.act ? null : whyNotAct(office, act, card.application);
    return reason ? [{ act, reason }] : [];
  });
  if (closed.length === 0) return null;
  return (
    <section className={css.part}>
      <h2 className={css.title}>{texts.nextStep.others}</h2>
      <ul className={css.closed}>
        {closed.map(({ act, reason }) => (
          <li key={act}>
            <Lock size={14} aria-hidden="true" />
            <span>
              {actLabels[act]}
              <small>{reason}</small>
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
