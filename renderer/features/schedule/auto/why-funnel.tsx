import { useMemo } from 'react';
import { fieldName } from '#shared/domain/assignment/field-match.ts';
import { type FunnelStep, funnelOf } from '#shared/domain/assignment/plan/funnel.ts';
import { surnameWithInitials } from '#shared/domain/words/initials.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice } from '../../../office/react.tsx';
import type { Preview, PreviewRow } from './preview.ts';
import { reasonOf } from './reasons.ts';
import { autoTexts, ruleNames } from './texts.ts';
import css from './why-funnel.module.css';

const { why: texts } = autoTexts;

/** So many of those who fell away are named. */
const NAMED = 2;

/** Steps at which so few fall away are told by name. */
const FEW = 6;

type WhyFunnelProps = { readonly preview: Preview; readonly current: PreviewRow };

/** From all experts to the chosen, rule by rule; rules that took nobody away are left out, save the first. */
export function WhyFunnel({ preview, current }: WhyFunnelProps) {
  const { view, actor } = useOffice();
  const funnel = useMemo(() => {
    const { application } = current.row;
    const panel = current.plan.map(({ id }) => id);
    return funnelOf(view, actor, preview.task, { application, panel, loads: preview.loads });
  }, [view, actor, preview, current]);
  const { all, steps, chosen } = funnel;
  const told = steps.filter(({ lost }, i) => i === 0 || lost.length > 0);
  return (
    <section className={css.why} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <ol className={css.steps} aria-label={texts.funnel}>
        <Step left={all} all={all} words={texts.all} />
        {told.map((step) => (
          <Step key={step.rule} left={step.left} all={all} words={wordsOf(step, current)} lost={lostOf(step)} />
        ))}
        <Step left={chosen.length} all={all} words={texts.chosen(chosen.map(surnameWithInitials))} isLast />
      </ol>
      <p className={css.reason}>{reasonOf(view, preview, current)}</p>
    </section>
  );
}

function wordsOf({ rule }: FunnelStep, { row }: PreviewRow): string {
  return rule === 'field' ? `${ruleNames.field}: ${fieldName(row.application)}` : ruleNames[rule];
}

/** Names of the few who fell away; the many of another subject are nobody's question. */
function lostOf({ rule, lost }: FunnelStep): string | undefined {
  if (rule === 'field' || lost.length === 0 || lost.length > FEW) return undefined;
  return texts.lost(lost.slice(0, NAMED).map(surnameWithInitials), Math.max(0, lost.length - NAMED));
}

type StepProps = {
  readonly left: number;
  readonly all: number;
  readonly words: string;
  readonly lost?: string | undefined;
  readonly isLast?: boolean;
};

function Step({ left, all, words, lost, isLast }: StepProps) {
  return (
    <li className={css.step} data-last={isLast || undefined}>
      <b>{grouped(left)}</b>
      <span className={css.track} aria-hidden="true">
        <span style={{ width: `${all === 0 ? 0 : Math.max(2, (left / all) * 100)}%` }} />
      </span>
      <span className={css.words}>
        {words}
        {lost ? <small>{lost}</small> : null}
      </span>
    </li>
  );
}
