import { ShieldCheck, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { planCost } from '#shared/domain/assignment/plan/plan-cost.ts';
import { grouped } from '#shared/domain/words/plural.ts';
import { useOffice } from '../../../office/react.tsx';
import { Button } from '../../../ui/button.tsx';
import type { MadePlan } from './auto-store.ts';
import css from './certificate.module.css';
import { GivenUp } from './given-up.tsx';
import type { Preview } from './preview.ts';
import { autoTexts } from './texts.ts';

const { certificate: texts } = autoTexts;

type CertificateProps = {
  readonly plan: MadePlan;
  readonly preview: Preview;
  readonly isEdited: boolean;
  /** Applications whose changes by hand the plan was made around. */
  readonly settled: number;
};

/** What the check of the plan found, in words; figures under «Подробнее». */
export function Certificate({ plan, preview, isEdited, settled }: CertificateProps) {
  const [isOpen, setOpen] = useState(false);
  const [isListOpen, setListOpen] = useState(false);
  const { certificate } = plan.solved;
  const { givenUp } = plan;
  const Icon = certificate.optimal ? ShieldCheck : TriangleAlert;
  return (
    <div className={css.line} data-tone={certificate.optimal ? 'good' : 'warn'}>
      <div className={css.words}>
        <Icon size={16} aria-hidden="true" />
        <span>
          {certificate.optimal ? texts.good : texts.bounded}
          {plan.task.order.mode === 'refusals' ? ` ${texts.fewest(givenUp.length)}` : ''}
          {settled > 0 ? ` ${texts.settled(settled)}` : ''}
          {isEdited ? ` ${texts.edited}` : ''}
        </span>
        {givenUp.length > 0 ? (
          <Button variant="quiet" aria-expanded={isListOpen} onClick={() => setListOpen(!isListOpen)}>
            {texts.whoGivenUp}
          </Button>
        ) : null}
        <Button variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.more}
        </Button>
      </div>
      {isListOpen && givenUp.length > 0 ? <GivenUp pairs={givenUp} /> : null}
      {isOpen ? <Figures plan={plan} preview={preview} isEdited={isEdited} /> : null}
    </div>
  );
}

function Figures({ plan, preview, isEdited }: Omit<CertificateProps, 'settled'>) {
  const { view } = useOffice();
  const { solved, task } = plan;
  const edited = useMemo(
    () => (isEdited ? planCost(view, task, preview.panels) : null),
    [isEdited, view, task, preview.panels],
  );
  return (
    <>
      <dl className={css.figures}>
        <Figure term={texts.objective} value={solved.objective} />
        {edited === null ? null : <Figure term={texts.withEdits} value={edited} />}
        {solved.certificate.bound === undefined ? null : <Figure term={texts.bound} value={solved.certificate.bound} />}
        <Figure term={texts.reduced} value={solved.certificate.minReducedCost} />
        <Figure term={texts.pairs} value={task.instance.pairs.length} />
      </dl>
      <p className={css.note}>{texts.note}</p>
    </>
  );
}

function Figure({ term, value }: { readonly term: string; readonly value: number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{grouped(value)}</dd>
    </div>
  );
}
